package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Echo;
import nl.routewijzer.profiel.Similarity;
import org.jspecify.annotations.Nullable;

/** Reads what a consultant decided on an advice, and finds everything that is wrong with it at once. */
final class BesluitReader {
    private static final List<String> VELDEN =
            List.of("besluit", "uitkomst", "voorzieningen", "motivatie", "corrigeert", "herbeoordelen");

    /** Who is looked at again later than that, was forgotten. */
    private static final int MOST_YEARS = 5;

    private final Map<String, ?> tree;
    private final Berichtvelden velden;
    private final Routeadvies advies;
    private final Set<String> bekend;
    private final Collection<UUID> eerdere;
    private final LocalDate vandaag;

    /**
     * @param tree as parsed JSON or as a posted form
     * @param bekend the codes of the voorzieningen that can be chosen
     * @param eerdere the besluiten that there are on the advice
     * @param vandaag the day on which it is decided
     */
    BesluitReader(
            Map<String, ?> tree, Routeadvies advies, Set<String> bekend, Collection<UUID> eerdere, LocalDate vandaag) {
        this.tree = tree;
        this.velden = new Berichtvelden(tree, VELDEN);
        this.advies = advies;
        this.bekend = bekend;
        this.eerdere = eerdere;
        this.vandaag = vandaag;
    }

    /** What was decided; {@code herbeoordelen} is {@code null} where no day was chosen. */
    record Keuze(
            boolean gevolgd,
            String uitkomst,
            List<String> voorzieningen,
            @Nullable String motivatie,
            @Nullable UUID corrigeert,
            @Nullable LocalDate herbeoordelen) {}

    /** @throws BesluitGeweigerd with every violation */
    Keuze read() {
        String besluit = velden.code("besluit", Besluitsoort.codes()).orElse(null);
        String uitkomst = tree.get("uitkomst") == null
                ? advies.uitkomst()
                : velden.code("uitkomst", Codelijst.UITKOMST.codes()).orElse(null);
        List<String> voorzieningen = voorzieningen();
        UUID corrigeert = corrigeert();
        LocalDate herbeoordelen = herbeoordelen();
        boolean gevolgd = Besluitsoort.VOLGEN.name().equals(besluit);
        if (besluit != null && velden.fouten().isEmpty()) {
            checkAgainstAdvies(gevolgd, uitkomst, voorzieningen);
        }
        String motivatie = motivatie(Besluitsoort.AFWIJKEN.name().equals(besluit), tree.get("corrigeert") != null);
        if (!velden.fouten().isEmpty() || uitkomst == null) {
            throw new BesluitGeweigerd(velden.fouten());
        }
        return new Keuze(gevolgd, uitkomst, voorzieningen, motivatie, corrigeert, herbeoordelen);
    }

    private void checkAgainstAdvies(boolean gevolgd, @Nullable String uitkomst, List<String> voorzieningen) {
        boolean andereUitkomst = !advies.uitkomst().equals(uitkomst);
        boolean andereVoorzieningen = !Set.copyOf(advised()).equals(Set.copyOf(voorzieningen));
        if (gevolgd && andereUitkomst) {
            fout("uitkomst", uitkomst, "Wie het advies volgt, kiest geen andere uitkomst. Kies wat u bedoelt.");
        }
        if (gevolgd && andereVoorzieningen) {
            fout("voorzieningen", null, "Wie het advies volgt, kiest geen andere voorzieningen. Kies wat u bedoelt.");
        }
        if (!gevolgd && !andereUitkomst && !andereVoorzieningen) {
            fout(
                    "besluit",
                    Besluitsoort.AFWIJKEN.name(),
                    "Dit is hetzelfde als het advies. Kies een andere uitkomst of andere voorzieningen, of volg het advies.");
        }
    }

    private List<String> advised() {
        return advies.voorzieningen().stream()
                .map(Routeadvies.Voorziening::voorziening)
                .toList();
    }

    private List<String> voorzieningen() {
        Object waarde = tree.get("voorzieningen");
        if (waarde == null) {
            return advised();
        }
        if (!(waarde instanceof List<?> lijst)) {
            fout("voorzieningen", waarde, "Geef bij voorzieningen een lijst.");
            return List.of();
        }
        List<String> codes = new ArrayList<>();
        Set<Object> gezien = new HashSet<>();
        for (int i = 0; i < lijst.size(); i++) {
            voorziening("voorzieningen[" + i + "]", lijst.get(i), gezien).ifPresent(codes::add);
        }
        return codes;
    }

    private Optional<String> voorziening(String veld, @Nullable Object waarde, Set<Object> gezien) {
        if (!(waarde instanceof String code) || !bekend.contains(code)) {
            fout(
                    veld,
                    waarde,
                    "De voorziening '" + Echo.text(String.valueOf(waarde)) + "' is hier onbekend."
                            + Similarity.didYouMean(String.valueOf(waarde), bekend));
        } else if (!gezien.add(code)) {
            fout(veld, code, "De voorziening " + code + " staat er twee keer.");
        } else {
            return Optional.of(code);
        }
        return Optional.empty();
    }

    private @Nullable String motivatie(boolean afwijking, boolean correctie) {
        Object waarde = tree.get("motivatie");
        if (waarde != null && !(waarde instanceof String)) {
            fout("motivatie", waarde, "Geef bij motivatie een tekst.");
            return null;
        }
        String tekst = Motivatie.clean(waarde == null ? "" : (String) waarde);
        Motivatie.problem(tekst, why(afwijking, correctie)).ifPresent(melding -> fout("motivatie", null, melding));
        return tekst.isEmpty() ? null : tekst;
    }

    private static Optional<String> why(boolean afwijking, boolean correctie) {
        if (correctie) {
            return Optional.of("waarom u het vorige besluit verbetert");
        }
        return afwijking ? Optional.of("waarom u van het advies afwijkt") : Optional.empty();
    }

    private @Nullable UUID corrigeert() {
        Object waarde = tree.get("corrigeert");
        if (waarde == null) {
            return null;
        }
        String id = waarde.toString().toLowerCase(Locale.ROOT);
        Optional<UUID> eerder =
                eerdere.stream().filter(uuid -> uuid.toString().equals(id)).findFirst();
        if (eerder.isEmpty()) {
            fout("corrigeert", waarde, "Over dit advies is er geen besluit met dit id.");
        }
        return eerder.orElse(null);
    }

    private @Nullable LocalDate herbeoordelen() {
        return tree.get("herbeoordelen") == null
                ? null
                : velden.day("herbeoordelen").filter(this::isLater).orElse(null);
    }

    private boolean isLater(LocalDate dag) {
        LocalDate laatste = vandaag.plusYears(MOST_YEARS);
        boolean past = dag.isAfter(vandaag) && !dag.isAfter(laatste);
        if (!past) {
            fout(
                    "herbeoordelen",
                    dag,
                    "De dag " + dag + " past hier niet. Kies een dag na " + vandaag + " en uiterlijk " + laatste + ".");
        }
        return past;
    }

    private void fout(String veld, @Nullable Object waarde, String melding) {
        velden.fout(veld, waarde, melding);
    }
}
