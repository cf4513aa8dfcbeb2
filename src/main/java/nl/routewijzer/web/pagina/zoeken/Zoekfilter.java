package nl.routewijzer.web.pagina.zoeken;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.balie.Wachttijden;
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.Afhandeling.Stand;
import nl.routewijzer.dossier.Lijstvraag.Volgorde;
import nl.routewijzer.dossier.Openstaand;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.profiel.Codelijst;
import org.jspecify.annotations.Nullable;

/**
 * What the consultant filtered the caseload on; an empty text asks for all.
 *
 * @param zoek a kenmerk
 * @param termijn until how many months from today the advice changes by itself, or has done so already
 * @param opnieuw within how many weeks from today the candidate is to be looked at again, or should have been
 * @param besluit one of {@link #BESLUITEN}
 * @param bericht one of {@link #BERICHTEN}: what waits too long with somebody else, or to be sent
 * @param dossier one of {@link #DOSSIERS}; empty for those that are open, or for all of one candidate
 * @param eerdere whether to show advices that a later one took the place of
 * @param volgorde one of {@link #VOLGORDES}; empty for the newest first
 */
record Zoekfilter(
        String zoek,
        String uitkomst,
        String gemeente,
        String afstand,
        String signaal,
        String termijn,
        String besluit,
        String opnieuw,
        String bericht,
        String dossier,
        boolean eerdere,
        String volgorde) {

    /** What nobody typed, and some databases refuse. */
    private static final Pattern CONTROL = Pattern.compile("\\p{Cc}");

    static final List<String> TERMIJNEN = List.of("0", "1", "3", "6", "12");
    static final List<String> WEKEN = List.of("0", "1", "4");
    static final List<String> VOLGORDES = Arrays.stream(Volgorde.values())
            .map(een -> een.name().toLowerCase(Locale.ROOT))
            .toList();

    static final String GEEN = "geen";
    static final String GEVOLGD = "gevolgd";
    static final String AFGEWEKEN = "afgeweken";
    static final List<String> BESLUITEN = List.of(GEEN, GEVOLGD, AFGEWEKEN);

    static final String GESLOTEN = "gesloten";
    static final String ALLE = "alle";
    static final List<String> DOSSIERS = List.of(GESLOTEN, ALLE);

    private static final String BETWEEN = "-";

    /** What can wait: what is answered does not, and an overdracht need not be sent. */
    static final List<String> BERICHTEN = Arrays.stream(Soort.values())
            .flatMap(soort -> Arrays.stream(Stand.values())
                    .filter(stand -> stand != Stand.BEANTWOORD)
                    .filter(stand -> soort == Soort.TERUGMELDING || stand != Stand.NIET_VERSTUURD)
                    .map(stand -> (soort + BETWEEN + stand).toLowerCase(Locale.ROOT)))
            .toList();

    /**
     * Of the parameters of the address.
     *
     * @throws NoSuchElementException for a value that the page does not offer
     */
    static Zoekfilter of(Map<String, String> parameters) {
        return new Zoekfilter(
                value(parameters, "zoek"),
                one(parameters, "uitkomst", Codelijst.UITKOMST.codes()),
                value(parameters, "gemeente"),
                one(parameters, "afstand", Codelijst.AFSTAND.codes()),
                value(parameters, "signaal"),
                one(parameters, "termijn", TERMIJNEN),
                one(parameters, "besluit", BESLUITEN),
                one(parameters, "opnieuw", WEKEN),
                one(parameters, "bericht", BERICHTEN),
                one(parameters, "dossier", DOSSIERS),
                !value(parameters, "eerdere").isEmpty(),
                one(parameters, "volgorde", VOLGORDES));
    }

    /** Whether anything but a kenmerk is asked for. */
    public boolean isActive() {
        return parameters().keySet().stream().anyMatch(naam -> !naam.equals("zoek") && !naam.equals("volgorde"));
    }

    Volgorde order() {
        return volgorde.isEmpty() ? Volgorde.NIEUWSTE : Volgorde.valueOf(volgorde.toUpperCase(Locale.ROOT));
    }

    /** The same for everybody, to look for a part of the kenmerk. */
    Zoekfilter withoutKenmerk() {
        return new Zoekfilter(
                "", uitkomst, gemeente, afstand, signaal, termijn, besluit, opnieuw, bericht, dossier, eerdere,
                volgorde);
    }

    /** Whether nothing is asked for. */
    public boolean isEmpty() {
        return parameters().isEmpty();
    }

    /** What was chosen, by the name of its parameter. */
    Map<String, String> parameters() {
        Map<String, String> gekozen = new LinkedHashMap<>();
        gekozen.put("zoek", zoek);
        gekozen.put("uitkomst", uitkomst);
        gekozen.put("gemeente", gemeente);
        gekozen.put("afstand", afstand);
        gekozen.put("signaal", signaal);
        gekozen.put("termijn", termijn);
        gekozen.put("besluit", besluit);
        gekozen.put("opnieuw", opnieuw);
        gekozen.put("bericht", bericht);
        gekozen.put("dossier", dossier);
        gekozen.put("eerdere", eerdere ? "ja" : "");
        gekozen.put("volgorde", volgorde);
        gekozen.values().removeIf(String::isEmpty);
        return gekozen;
    }

    /**
     * Whoever asks for one candidate sees all of the candidate's advices.
     *
     * @param wachttijden how long something may wait with somebody else
     * @param waarden by which a signal is found whatever code it had, and an advice whatever its municipality was called
     */
    Zoekvraag vraag(LocalDate vandaag, @Nullable UUID na, Zoekwaarden waarden, Wachttijden wachttijden) {
        Zoekvraag vraag = new Zoekvraag(
                        orNull(zoek),
                        gemeente.isEmpty() ? null : waarden.withVoorgangers(gemeente),
                        orNull(uitkomst),
                        orNull(afstand),
                        signaal.isEmpty() ? null : waarden.namen().all(signaal),
                        besluit.equals(GEEN) ? Boolean.FALSE : null,
                        besluit.isEmpty() || besluit.equals(GEEN) ? null : Boolean.valueOf(besluit.equals(AFGEWEKEN)),
                        termijn.isEmpty() ? null : vandaag.plusMonths(Long.parseLong(termijn)),
                        null,
                        null,
                        !eerdere && zoek.isEmpty(),
                        na)
                .inDossiers(gesloten());
        return vraag.herbeoordelen(opnieuw.isEmpty() ? null : vandaag.plusWeeks(Long.parseLong(opnieuw)))
                .waitingFor(bericht.isEmpty() ? null : waiting(wachttijden));
    }

    private @Nullable Boolean gesloten() {
        return onlyOpen() ? Boolean.FALSE : dossier.equals(GESLOTEN) ? Boolean.TRUE : null;
    }

    /** Whether closed dossiers are left out. */
    public boolean onlyOpen() {
        return dossier.isEmpty() && zoek.isEmpty();
    }

    private Openstaand waiting(Wachttijden wachttijden) {
        String[] delen = bericht.toUpperCase(Locale.ROOT).split(BETWEEN, 2);
        return wachttijden.tooLong(Soort.valueOf(delen[0]), Stand.valueOf(delen[1]));
    }

    private static String one(Map<String, String> parameters, String naam, List<String> waarden) {
        String waarde = value(parameters, naam);
        if (!waarde.isEmpty() && !waarden.contains(waarde)) {
            throw new NoSuchElementException("no such " + naam);
        }
        return waarde;
    }

    private static String value(Map<String, String> parameters, String naam) {
        return CONTROL.matcher(parameters.getOrDefault(naam, "")).replaceAll("").strip();
    }

    private static @Nullable String orNull(String waarde) {
        return waarde.isEmpty() ? null : waarde;
    }
}
