package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * The catalogue of beslismodel section 7 and the local voorzieningen of section 10, typed over by hand: knows nothing of
 * rule files, so that it can find fault with them.
 */
final class Modelcatalogus {
    private static final Set<String> RIJK_VAN_NIJMEGEN = Set.of(
            "berg-en-dal",
            "beuningen",
            "druten",
            "heumen",
            "mook-en-middelaar",
            "nijmegen",
            "wijchen",
            "west-maas-en-waal");
    private static final Predicate<Profiel> OVERAL = profiel -> true;
    private static final Predicate<Profiel> RVN = profiel -> RIJK_VAN_NIJMEGEN.contains(profiel.tekst("gemeente"));

    private static final Predicate<Profiel> STATUSHOUDER = profiel -> profiel.is("statushouder", true);
    private static final Predicate<Profiel> LAGE_LOONWAARDE = profiel -> profiel.is("doelgroepLoonkostensubsidie", true)
            || profiel.value("loonwaarde") instanceof Integer loonwaarde && loonwaarde < 100;
    private static final Predicate<Profiel> TE_ZWAK = profiel -> profiel.is("werknemersvaardigheden", "ONVOLDOENDE");

    static final List<Rij> RIJEN = List.of(
            rij("NAZORGGESPREK", 9, OVERAL, "NAZORG"),
            rij("VACATURES_EN_MATCHING", 10, OVERAL, "WERK_VINDEN"),
            rij("ONKOSTENVERGOEDING", 11, OVERAL, "KOSTEN"),
            rij("DENKTANK_HOOGOPGELEIDEN", 12, RVN, "SOLLICITEREN")
                    .unless("NIET_HOOGOPGELEID", profiel -> !profiel.is("opleidingsniveau", "HBO_WO")),
            rij("WERKACADEMIE", 13, in("wijchen", "2016-01-01", "2017-12-31"), "SOLLICITEREN")
                    .unless("NIET_NIEUW", profiel -> profiel.inService(3)),
            rij(
                    "WERKPUNT",
                    13,
                    in("heumen", "2017-01-01", "2017-12-31").or(in("mook-en-middelaar", "2017-01-01", "2017-12-31")),
                    "SOLLICITEREN",
                    "MOTIVATIE"),
            rij("TALENTENEXPEDITIE", 14, RVN, "BEROEPSBEELD", "MOTIVATIE")
                    .unless("ZEVENENTWINTIG_OF_OUDER", profiel -> !profiel.isUnder27()),
            rij("SOLLICITATIETRAINING", 15, OVERAL, "SOLLICITEREN"),
            rij("EMPOWERMENTTRAINING", 16, OVERAL, "MOTIVATIE"),
            rij("BEROEPSORIENTATIE", 17, OVERAL, "BEROEPSBEELD"),
            rij("DIGITALE_DIAGNOSE", 18, OVERAL, "DIAGNOSE_ZELFBEELD"),
            rij("SPECIALISTISCH_ONDERZOEK", 20, OVERAL, "DIAGNOSE_BELASTBAARHEID"),
            rij("HARRIE_TRAINING", 22, RVN, "WERKGEVER_BEGELEIDING"),
            rij("UWV_ADVIES_BESCHUT_WERK", 25, OVERAL, "DIAGNOSE_BESCHUT"),
            rij("DE_VERSNELLING", 28, in("nijmegen", "2020-01-01", "9999-12-31"), "MOTIVATIE", "SOLLICITEREN")
                    .unless("MOTIVATIE_NIET_ONVOLDOENDE", profiel -> !profiel.is("motivatie", "ONVOLDOENDE")),
            rij("PROEFPLAATSING", 30, OVERAL, "WERKERVARING_BIJ_WERKGEVER", "WERKRITME", "WERKGEVERSRISICO")
                    .unless("GEEN_WERKGEVER", profiel -> !profiel.is("werkgeverBeschikbaar", true))
                    .unless("GEEN_PARTICIPATIEWET", profiel -> !profiel.is("regeling", "PARTICIPATIEWET"))
                    .unless(
                            "JONGER_DAN_27",
                            profiel ->
                                    profiel.isUnder27() && profiel.peildatum().getYear() >= 2026),
            rij("WERKGEVERSBONUS", 32, RVN, "WERKGEVERSRISICO"),
            rij("PRAKTIJKDIAGNOSE", 35, OVERAL, "DIAGNOSE_VAARDIGHEDEN", "DIAGNOSE_ZELFBEELD"),
            rij("VAKGERICHTE_SCHOLING", 40, OVERAL, "VAKVAARDIGHEDEN"),
            rij("TAALSTAGE", 45, OVERAL, "TAAL").unless("GEEN_STATUSHOUDER", STATUSHOUDER.negate()),
            rij("TAALTRAJECT", 46, OVERAL, "TAAL").unless("STATUSHOUDER", STATUSHOUDER),
            rij("ORIENTATIETRAJECT", 47, OVERAL, "TAAL", "BEROEPSBEELD", "WERKRITME")
                    .unless("GEEN_STATUSHOUDER", STATUSHOUDER.negate()),
            rij("LEERWERKPLEK_CARROUSEL", 48, in("wijchen", "2020-01-01", "9999-12-31"), "WERKRITME", "BEROEPSBEELD")
                    .unless("TE_ZWAK", TE_ZWAK),
            rij("ZWERFAFVALTEAM", 49, in("druten", "2016-01-01", "2018-12-31"), "WERKRITME", "TAAL")
                    .unless("GEEN_STATUSHOUDER", STATUSHOUDER.negate()),
            rij("LEERWERKPLEK", 50, OVERAL, "WERKRITME", "VAKVAARDIGHEDEN", "WERKERVARING_BIJ_WERKGEVER", "TAAL*")
                    .unless("TE_ZWAK", TE_ZWAK),
            rij("TIJDELIJKE_LOONKOSTENSUBSIDIE", 55, RVN, "INWERKTIJD")
                    .unless("LOONKOSTENSUBSIDIE_GAAT_VOOR", LAGE_LOONWAARDE),
            rij("ONTWIKKELTRAJECT", 60, OVERAL, "WERKNEMERSVAARDIGHEDEN", "WERKRITME", "MOTIVATIE")
                    .unless(
                            "VAARDIGHEDEN_VOLDOENDE_OF_ONBEKEND",
                            profiel -> !profiel.is("werknemersvaardigheden", "ONVOLDOENDE")
                                    && !profiel.is("werknemersvaardigheden", "ONTWIKKELBAAR")),
            rij("LOONKOSTENSUBSIDIE", 65, OVERAL, "LOONWAARDE").unless("WSW", profiel -> profiel.is("regeling", "WSW")),
            rij("JOBCOACHING", 70, OVERAL, "BEGELEIDING_WERKPLEK", "WERKGEVER_BEGELEIDING"),
            rij("DETACHERING", 75, OVERAL, "WERKERVARING_BIJ_WERKGEVER", "BEGELEIDING_WERKPLEK", "WERKGEVERSRISICO"),
            rij("PARTICIPATIEPLAATS", 85, OVERAL, "ACTIVERING")
                    .unless("JONGER_DAN_27", Profiel::isUnder27)
                    .unless("GEEN_PARTICIPATIEWET", profiel -> !profiel.is("regeling", "PARTICIPATIEWET")),
            rij("BESCHUT_WERK", 90, OVERAL, "BESCHUTTE_PLEK")
                    .unless("GEEN_POSITIEF_ADVIES", profiel -> !profiel.is("adviesBeschutWerk", "POSITIEF")),
            rij("ARBEIDSMATIGE_DAGBESTEDING", 100, OVERAL, "DAGBESTEDING"));

    private Modelcatalogus() {}

    /** What the municipality of a candidate offers on the peildatum, from light to heavy. */
    static List<Rij> offered(Profiel profiel) {
        return RIJEN.stream().filter(rij -> rij.waar().test(profiel)).toList();
    }

    private static Rij rij(String code, int zwaarte, Predicate<Profiel> waar, String... dekt) {
        return new Rij(code, zwaarte, waar, Arrays.asList(dekt), new LinkedHashMap<>());
    }

    private static Predicate<Profiel> in(String gemeente, String van, String totEnMet) {
        return profiel -> profiel.is("gemeente", gemeente)
                && !profiel.peildatum().isBefore(LocalDate.parse(van))
                && !profiel.peildatum().isAfter(LocalDate.parse(totEnMet));
    }

    /** A behoefte with an asterisk is covered for statushouders only. */
    record Rij(
            String code,
            int zwaarte,
            Predicate<Profiel> waar,
            List<String> dekt,
            Map<String, Predicate<Profiel>> bezwaren) {

        Rij unless(String bezwaar, Predicate<Profiel> holds) {
            bezwaren.put(bezwaar, holds);
            return this;
        }

        boolean covers(String behoefte, Profiel profiel) {
            return dekt.contains(behoefte) || dekt.contains(behoefte + "*") && STATUSHOUDER.test(profiel);
        }

        Set<String> bezwaren(Profiel profiel) {
            Set<String> geldend = new TreeSet<>();
            bezwaren.forEach((code, holds) -> {
                if (holds.test(profiel)) {
                    geldend.add(code);
                }
            });
            if (profiel.used(code, "NIET_GESLAAGD")) {
                geldend.add("EERDER_ZONDER_RESULTAAT");
            }
            return geldend;
        }
    }

    /** A profile as it came in. */
    record Profiel(Map<String, Object> tree) {
        Object value(String veld) {
            return tree.get(veld);
        }

        String tekst(String veld) {
            return String.valueOf(tree.get(veld));
        }

        boolean is(String veld, Object waarde) {
            return waarde.equals(tree.get(veld));
        }

        LocalDate peildatum() {
            return LocalDate.parse(tekst("peildatum"));
        }

        boolean isUnder27() {
            LocalDate geboren = LocalDate.parse(tekst("geboortedatum"));
            LocalDate verjaardag = geboren.plusYears(27);
            boolean schrikkel = geboren.getDayOfMonth() == 29 && verjaardag.getDayOfMonth() == 28;
            return peildatum().isBefore(schrikkel ? verjaardag.plusDays(1) : verjaardag);
        }

        boolean inService(int maanden) {
            return tree.get("startDienstverlening") instanceof String start
                    && !LocalDate.parse(start).plusMonths(maanden).isAfter(peildatum());
        }

        boolean used(String voorziening, String resultaat) {
            return tree.get("eerdereVoorzieningen") instanceof List<?> eerdere
                    && eerdere.stream()
                            .map(eerder -> (Map<?, ?>) eerder)
                            .anyMatch(eerder -> voorziening.equals(eerder.get("voorziening"))
                                    && resultaat.equals(eerder.get("resultaat")));
        }
    }
}
