package nl.routewijzer.web.pagina;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A candidate for whom the rules give an advice of one kind. */
public enum Voorbeeldkandidaat {
    ONTWIKKELING(
            "K-2026-01-02",
            "nijmegen",
            "1990-03-04",
            "PARTICIPATIEWET",
            Map.of(
                    "werknemersvaardigheden",
                    "ONTWIKKELBAAR",
                    "laatsteInschrijvingProVso",
                    "NOOIT",
                    "loonwaarde",
                    100,
                    "leefgebieden",
                    Map.of("SCHULDEN", "IN_BEHANDELING"),
                    "laaggeletterd",
                    true,
                    "eerdereVoorzieningen",
                    List.of(Map.of(
                            "voorziening", "PROEFPLAATSING",
                            "start", "2025-02-01",
                            "eind", "2025-03-01",
                            "resultaat", "NIET_GESLAAGD")))),
    GRIJS(
            "K-1002",
            "noordoostpolder",
            "1985-07-08",
            "PARTICIPATIEWET",
            Map.of("leefgebieden", Map.of("VERSLAVING", "NIET_AANGEPAKT"))),
    ZOEKPERIODE(
            "K-1003",
            "nijmegen",
            "2004-05-06",
            "BIJSTAND_AANGEVRAAGD",
            Map.of(
                    "meldingsdatum",
                    "2026-11-09",
                    "huishouden",
                    "ALLEENSTAAND",
                    "laatsteInschrijvingProVso",
                    "NOOIT",
                    "medischUrenbeperkt",
                    false,
                    "doelgroepLoonkostensubsidie",
                    false,
                    "leefgebieden",
                    Map.of("HUISVESTING", "NIET_AANGEPAKT"))),
    BIJNA_27(
            "K-1007",
            "nijmegen",
            "1999-12-10",
            "BIJSTAND_AANGEVRAAGD",
            Map.of(
                    "meldingsdatum",
                    "2026-11-20",
                    "huishouden",
                    "ALLEENSTAAND",
                    "laatsteInschrijvingProVso",
                    "NOOIT",
                    "medischUrenbeperkt",
                    false,
                    "doelgroepLoonkostensubsidie",
                    false)),
    TERUGMELDING(
            "K-1004", "berg-en-dal", "1979-01-31", "PARTICIPATIEWET", Map.of("verschijning", "AFWEZIG_ZONDER_BERICHT")),
    SOCIALE_WERKVOORZIENING("K-1005", "nijmegen", "1970-12-01", "WSW", Map.of()),
    INTAKE("K-1006", "nijmegen", "1999-09-09", null, Map.of());

    public final Map<String, Object> tree = new LinkedHashMap<>();

    Voorbeeldkandidaat(
            String kenmerk, String gemeente, String geboortedatum, String regeling, Map<String, Object> overige) {
        tree.put("kenmerk", kenmerk);
        tree.put("gemeente", gemeente);
        tree.put("geboortedatum", geboortedatum);
        if (regeling != null) {
            tree.put("regeling", regeling);
        }
        tree.put("arbeidsbeperking", "GEEN");
        tree.put("gezondheid", "GEEN_BELEMMERING");
        tree.put("werknemersvaardigheden", "VOLDOENDE");
        tree.put("motivatie", "VOLDOENDE");
        tree.put("beschikbaarheid", "VOLDOENDE");
        tree.putAll(overige);
    }
}
