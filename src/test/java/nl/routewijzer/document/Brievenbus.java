package nl.routewijzer.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;

/** Who gets a letter: profiles of every kind, and enough of the kinds that are rare among them. */
final class Brievenbus {
    private static final LocalDate VANDAAG = LocalDate.parse("2029-01-01");

    private final Profielgenerator generator;
    private int aantal;

    Brievenbus(long seed) {
        generator = new Profielgenerator(seed);
    }

    Kandidaatprofiel next() {
        Map<String, Object> tree = Profielgenerator.restoreConsistency(tree(aantal++ % 8));
        return ProfielReader.read(tree, Regelmap.register().grenzen(), VANDAAG);
    }

    private Map<String, Object> tree(int soort) {
        return switch (soort) {
            case 0 -> generator.treeOnRoute();
            case 1 -> ready(generator.treeOnRoute());
            case 2 -> searching(generator.tree());
            case 3 -> with(generator.treeOnRoute(), Map.of("fase", "PLAATSING"));
            case 4 -> with(generator.treeOnRoute(), Map.of("indicatieDagbesteding", true));
            case 5 ->
                with(
                        generator.treeOnRoute(),
                        Map.of("begeleidingsbehoefte", "ZEER_INTENSIEF", "adviesBeschutWerk", advies()));
            default -> generator.tree();
        };
    }

    private String advies() {
        return aantal % 16 < 8 ? "POSITIEF" : "GEEN";
    }

    private static Map<String, Object> with(Map<String, Object> tree, Map<String, Object> waarden) {
        tree.putAll(waarden);
        return tree;
    }

    /** Nothing stands in the way of work. */
    private static Map<String, Object> ready(Map<String, Object> tree) {
        for (Veld veld : Veld.Groep.BEMIDDELINGSPROFIEL.velden()) {
            if (veld.type() instanceof Veldtype.Code code && veld != Veld.SOLLICITATIEVAARDIGHEDEN) {
                tree.put(veld.naam(), code.lijst().codes().get(0));
            }
        }
        tree.putAll(Map.of("taalniveau", "B1", "doelgroepLoonkostensubsidie", false, "indicatieBanenafspraak", false));
        return tree;
    }

    /** Applied for bijstand, so young that the search period comes first, alone and not exempt. */
    private static Map<String, Object> searching(Map<String, Object> tree) {
        LocalDate peildatum = LocalDate.parse(String.valueOf(tree.get("peildatum")));
        int dagen = peildatum.getDayOfMonth() % 27;
        tree.keySet().removeAll(List.of("verschijning", "partner", "zoekresultaat", "swWerkvorm"));
        Codelijst.ZOEKRESULTAAT.codes().stream()
                .skip(dagen % 6)
                .findFirst()
                .ifPresent(gevonden -> tree.put("zoekresultaat", gevonden));
        tree.putAll(Map.of(
                "regeling",
                "BIJSTAND_AANGEVRAAGD",
                "huishouden",
                "ALLEENSTAAND",
                "meldingsdatum",
                peildatum.minusDays(dagen).toString(),
                "geboortedatum",
                peildatum.minusYears(27).plusDays(1 + dagen * 3L).toString(),
                "laatsteInschrijvingProVso",
                "NOOIT",
                "medischUrenbeperkt",
                false,
                "doelgroepLoonkostensubsidie",
                false));
        return tree;
    }
}
