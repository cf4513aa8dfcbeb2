package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;

/** Candidates whose advice the tests explain, under the policy of this repository. */
final class Uitlegvoorbeeld {
    static final Adviseur DROOLS = new RuleBasedAdviseur(new DroolsRegelmotor());
    private static final LocalDate PEILDATUM = LocalDate.parse("2026-11-21");

    private Uitlegvoorbeeld() {}

    static Uitleg uitleg(Kandidaatprofiel profiel) {
        return new Uitleg(profiel, Regelmap.register(), DROOLS);
    }

    /** Somebody of 41 in Nijmegen on 21 November 2026, of whom this is known. */
    static Kandidaatprofiel kandidaat(Map<String, Object> feiten) {
        Map<String, Object> tree = new LinkedHashMap<>(Map.of(
                "kenmerk", "K-1",
                "gemeente", "nijmegen",
                "peildatum", PEILDATUM.toString(),
                "geboortedatum", "1985-05-05"));
        tree.putAll(feiten);
        return ProfielReader.read(tree, Regelmap.register().grenzen(), PEILDATUM);
    }

    /** Only the addiction, of which nobody takes care, keeps this candidate between 18 and 36 months from mediation. */
    static Kandidaatprofiel grijsGebied() {
        return kandidaat(Map.of(
                "regeling", "PARTICIPATIEWET",
                "fase", "VERVOLGDIAGNOSE",
                "arbeidsbeperking", "GEEN",
                "gezondheid", "GEEN_BELEMMERING",
                "werknemersvaardigheden", "VOLDOENDE",
                "motivatie", "VOLDOENDE",
                "beschikbaarheid", "VOLDOENDE",
                "leefgebieden", Map.of("VERSLAVING", "NIET_AANGEPAKT")));
    }

    /** Applied for bijstand yesterday, and becomes 27 within four weeks. */
    static Kandidaatprofiel bijna27() {
        return kandidaat(Map.of(
                "geboortedatum", "1999-12-10",
                "regeling", "BIJSTAND_AANGEVRAAGD",
                "meldingsdatum", "2026-11-20",
                "huishouden", "ALLEENSTAAND",
                "laatsteInschrijvingProVso", "NOOIT",
                "medischUrenbeperkt", false,
                "doelgroepLoonkostensubsidie", false));
    }

    static List<String> sentences(WatAls watAls) {
        return watAls.mogelijkheden().stream().map(WatAls.Mogelijkheid::tekst).toList();
    }
}
