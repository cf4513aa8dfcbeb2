package nl.routewijzer.document;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.regels.Datumtekst;
import org.jspecify.annotations.Nullable;

/** What the sentences of a letter fill in for one candidate, in the order of the numbers in brief.properties. */
final class Briefinvulling {
    private final Keuze keuze;
    private final Routeadvies advies;
    private final Namen namen;
    private final Afzender afzender;
    private final Brieftaal taal;

    private Briefinvulling(Keuze keuze, Namen namen, Afzender afzender) {
        this.keuze = keuze;
        this.advies = keuze.zaak().advies();
        this.namen = namen;
        this.afzender = afzender;
        this.taal = new Brieftaal(List.of(namen.gemeente(advies.gemeente())));
    }

    static Brieftaal taal(Keuze keuze, Namen namen, Afzender afzender) {
        return new Brieftaal(new Briefinvulling(keuze, namen, afzender).invulling());
    }

    /** The day on which the letter says what it says. */
    static LocalDate day(Keuze keuze) {
        return Balie.day(keuze.besluit()
                .map(besluit -> besluit.tijdstip())
                .orElse(keuze.zaak().stuk().tijdstip()));
    }

    private List<String> invulling() {
        Vervolgstap stap = keuze.zaak().stap();
        Routeadvies.Zoekperiode zoekperiode = advies.zoekperiode();
        LocalDate einde = zoekperiode == null ? null : zoekperiode.einde();
        return List.of(
                loket(stap.loket(), null),
                loket(stap.loket(), stap.functie()),
                taal.tekst("gemeente"),
                datum(zoekperiode == null ? null : zoekperiode.start()),
                datum(einde),
                jarige(einde),
                advies.swWerkvorm() == null ? "" : taal.tekst("werkvorm." + advies.swWerkvorm()),
                Datumtekst.of(advies.peildatum()),
                Datumtekst.of(day(keuze)),
                contact(),
                text(afzender.telefoon()),
                text(afzender.email()),
                parallel(),
                keuze.elders().map(loket -> loket(loket, null)).orElse(""));
    }

    private String loket(@Nullable String code, @Nullable String functie) {
        if (code == null) {
            return "";
        }
        String naam = taal.find("loket." + code).orElseGet(() -> namen.instantie(code));
        return functie == null ? naam : naam + " (" + functie + ")";
    }

    /** "u 27 jaar": who has a birthday on the last day of the search period. */
    private String jarige(@Nullable LocalDate einde) {
        return einde == null
                ? ""
                : Jarige.on(einde, keuze.zaak())
                        .map(jarige -> taal.tekst(
                                jarige.isCandidate() ? "jarig.kandidaat" : "jarig.partner",
                                String.valueOf(jarige.leeftijd())))
                        .orElse("");
    }

    /** Who answers questions: the sender, else who takes the next step when that is part of the route, else the municipality. */
    private String contact() {
        if (afzender.afzender() != null) {
            return afzender.afzender();
        }
        String loket = keuze.zaak().stap().loket();
        return loket == null || Vertrek.isBy(keuze.uitkomst()) ? taal.tekst("gemeente") : loket(loket, null);
    }

    /** Where help is, without telling for what: a loket for one leefgebied alone is called by the municipality. */
    private String parallel() {
        List<String> loketten = advies.parallel().stream()
                .filter(hulp -> !namen.isTelling(advies, hulp))
                .map(hulp -> loket(hulp.loket(), hulp.functie()))
                .distinct()
                .toList();
        return loketten.isEmpty() ? taal.tekst("gemeente") : String.join(taal.tekst("en"), loketten);
    }

    private static String datum(@Nullable LocalDate datum) {
        return datum == null ? "" : Datumtekst.of(datum);
    }

    private static String text(@Nullable String waarde) {
        return waarde == null ? "" : waarde;
    }
}
