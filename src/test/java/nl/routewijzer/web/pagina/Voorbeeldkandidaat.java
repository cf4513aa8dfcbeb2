package nl.routewijzer.web.pagina;

import java.util.List;
import java.util.Map;

/** A candidate for whom {@link NepAdviseur} gives an advice of one kind. */
enum Voorbeeldkandidaat {
    ONTWIKKELING(Map.of(
            "kenmerk", "K-2026-01-02",
            "gemeente", "nijmegen",
            "geboortedatum", "1990-03-04",
            "regeling", "PARTICIPATIEWET",
            "werknemersvaardigheden", "ONTWIKKELBAAR",
            "laatsteInschrijvingProVso", "NOOIT",
            "loonwaarde", 80,
            "leefgebieden", Map.of("SCHULDEN", "IN_BEHANDELING"),
            "laaggeletterd", true,
            "eerdereVoorzieningen",
                    List.of(Map.of(
                            "voorziening", "PROEFPLAATSING",
                            "start", "2025-02-01",
                            "eind", "2025-03-01",
                            "resultaat", "NIET_GESLAAGD")))),
    GRIJS(Map.of(
            "kenmerk", "K-1002",
            "gemeente", "noordoostpolder",
            "geboortedatum", "1985-07-08",
            "regeling", "PARTICIPATIEWET",
            "leefgebieden", Map.of("VERSLAVING", "NIET_AANGEPAKT"))),
    ZOEKPERIODE(Map.of(
            "kenmerk", "K-1003",
            "gemeente", "nijmegen",
            "geboortedatum", "2004-05-06",
            "regeling", "BIJSTAND_AANGEVRAAGD",
            "meldingsdatum", "2026-11-09")),
    TERUGMELDING(Map.of(
            "kenmerk", "K-1004",
            "gemeente", "berg-en-dal",
            "geboortedatum", "1979-01-31",
            "regeling", "PARTICIPATIEWET",
            "verschijning", "AFWEZIG_ZONDER_BERICHT")),
    SOCIALE_WERKVOORZIENING(
            Map.of("kenmerk", "K-1005", "gemeente", "nijmegen", "geboortedatum", "1970-12-01", "regeling", "WSW")),
    INTAKE(Map.of("kenmerk", "K-1006", "gemeente", "nijmegen", "geboortedatum", "1999-09-09"));

    final Map<String, Object> tree;

    Voorbeeldkandidaat(Map<String, Object> tree) {
        this.tree = tree;
    }
}
