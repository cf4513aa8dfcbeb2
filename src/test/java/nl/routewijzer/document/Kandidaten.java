package nl.routewijzer.document;

import java.util.HashMap;
import java.util.Map;

/** Candidates for the tests of the documents. */
final class Kandidaten {
    private Kandidaten() {}

    /** Somebody who can go to work, save for what is different. */
    static Map<String, Object> ready(Map<String, ?> anders) {
        Map<String, Object> tree = new HashMap<>(Map.of(
                "kenmerk", "K-1001",
                "gemeente", "nijmegen",
                "peildatum", "2026-11-21",
                "geboortedatum", "1990-03-04",
                "regeling", "PARTICIPATIEWET",
                "arbeidsbeperking", "GEEN",
                "gezondheid", "GEEN_BELEMMERING",
                "werknemersvaardigheden", "VOLDOENDE",
                "motivatie", "VOLDOENDE",
                "beschikbaarheid", "VOLDOENDE"));
        tree.putAll(anders);
        return tree;
    }

    /** Somebody who applied for bijstand and has to search first, save for what is different. */
    static Map<String, Object> searching(String geboren, Map<String, ?> anders) {
        Map<String, Object> tree = ready(Map.of(
                "geboortedatum", geboren,
                "regeling", "BIJSTAND_AANGEVRAAGD",
                "meldingsdatum", "2026-11-09",
                "huishouden", "ALLEENSTAAND",
                "laatsteInschrijvingProVso", "NOOIT",
                "medischUrenbeperkt", false,
                "doelgroepLoonkostensubsidie", false));
        tree.putAll(anders);
        return tree;
    }
}
