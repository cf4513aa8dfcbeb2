package nl.routewijzer.advies;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

    private static final Predicate<Profiel> NOORDOOSTPOLDER = profiel -> profiel.is("gemeente", "noordoostpolder");

    private static final Predicate<Profiel> STATUSHOUDER = profiel -> profiel.is("statushouder", true);
    private static final Predicate<Profiel> LAGE_LOONWAARDE = profiel -> profiel.is("doelgroepLoonkostensubsidie", true)
            || profiel.value("loonwaarde") instanceof Integer loonwaarde && loonwaarde < 100;
    private static final Predicate<Profiel> TE_ZWAK = profiel -> profiel.is("werknemersvaardigheden", "ONVOLDOENDE");

    private static final LocalDate JANUARI_2015 = LocalDate.parse("2015-01-01");

    static final List<Rij> RIJEN = List.of(
            // landelijk
            rij("NAZORGGESPREK", 9, OVERAL, "NAZORG"),
            rij("VACATURES_EN_MATCHING", 10, OVERAL, "WERK_VINDEN"),
            rij("ONKOSTENVERGOEDING", 11, OVERAL, "KOSTEN"),
            rij("SOLLICITATIETRAINING", 15, OVERAL, "SOLLICITEREN"),
            rij("SPECIALISTISCH_ONDERZOEK", 20, OVERAL, "DIAGNOSE_BELASTBAARHEID"),
            rij("UWV_ADVIES_BESCHUT_WERK", 25, from(JANUARI_2015), "DIAGNOSE_BESCHUT")
                    .lasts(Period.ofWeeks(8)),
            rij("NO_RISKPOLIS", 27, from(LocalDate.parse("2016-01-01")), "WERKGEVERSRISICO")
                    .unless(
                            "GEEN_NO_RISKPOLIS",
                            profiel -> !profiel.is("doelgroepLoonkostensubsidie", true)
                                    && !profiel.is("indicatieBanenafspraak", true)
                                    && !profiel.is("adviesBeschutWerk", "POSITIEF")),
            rij("PROEFPLAATSING", 30, OVERAL, "WERKERVARING_BIJ_WERKGEVER", "WERKRITME", "WERKGEVERSRISICO")
                    .unless("GEEN_WERKGEVER", profiel -> !profiel.is("werkgeverBeschikbaar", true))
                    .unless(
                            "GEEN_PARTICIPATIEWET",
                            profiel -> !profiel.is("regeling", "PARTICIPATIEWET")
                                    && !profiel.peildatum().isBefore(LocalDate.parse("2023-07-01")))
                    .unless(
                            "JONGER_DAN_27",
                            profiel ->
                                    profiel.isUnder27() && profiel.peildatum().getYear() >= 2026)
                    .lasts(profiel -> Period.ofMonths(RVN.test(profiel) ? 3 : 2), Period.ofMonths(6)),
            rij("VAKGERICHTE_SCHOLING", 40, OVERAL, "VAKVAARDIGHEDEN"),
            rij("TAALTRAJECT", 46, OVERAL, "TAAL"),
            rij("LOONKOSTENSUBSIDIE", 65, from(JANUARI_2015), "LOONWAARDE")
                    .unless("WSW", profiel -> profiel.is("regeling", "WSW")),
            rij("JOBCOACHING", 70, OVERAL, "BEGELEIDING_WERKPLEK", "WERKGEVER_BEGELEIDING"),
            rij("DETACHERING", 75, OVERAL, "WERKERVARING_BIJ_WERKGEVER", "BEGELEIDING_WERKPLEK", "WERKGEVERSRISICO"),
            rij("PARTICIPATIEPLAATS", 85, OVERAL, "ACTIVERING")
                    .unless("JONGER_DAN_27", Profiel::isUnder27)
                    .unless(
                            "GEEN_PARTICIPATIEWET",
                            profiel ->
                                    !Set.of("PARTICIPATIEWET", "IOAW", "IOAZ").contains(profiel.tekst("regeling")))
                    .lasts(profiel -> Period.ofMonths(24), Period.ofMonths(48)),
            rij("BESCHUT_WERK", 90, from(JANUARI_2015), "BESCHUTTE_PLEK")
                    .unless("GEEN_POSITIEF_ADVIES", profiel -> !profiel.is("adviesBeschutWerk", "POSITIEF")),
            rij("ARBEIDSMATIGE_DAGBESTEDING", 100, from(JANUARI_2015), "DAGBESTEDING"),
            // regio rijk-van-nijmegen
            rij("TALENTENEXPEDITIE", 14, RVN, "DIAGNOSE_ZELFBEELD")
                    .unless("ZEVENENTWINTIG_OF_OUDER", profiel -> !profiel.isUnder27()),
            rij("EMPOWERMENTTRAINING", 16, RVN, "MOTIVATIE"),
            rij("BEROEPSORIENTATIE", 17, RVN, "BEROEPSBEELD"),
            rij("DIGITALE_DIAGNOSE", 18, RVN, "DIAGNOSE_ZELFBEELD"),
            rij("DENKTANK_HOOGOPGELEIDEN", 19, RVN, "SOLLICITEREN")
                    .unless("NIET_HOOGOPGELEID", profiel -> !profiel.is("opleidingsniveau", "HBO_WO")),
            rij("HARRIE_TRAINING", 22, RVN, "WERKGEVER_BEGELEIDING"),
            rij("WERKGEVERSBONUS", 32, RVN, "WERKGEVERSRISICO"),
            rij("PRAKTIJKDIAGNOSE", 35, RVN, "DIAGNOSE_VAARDIGHEDEN", "DIAGNOSE_ZELFBEELD")
                    .lasts(Period.ofWeeks(14)),
            rij("TAALSTAGE", 45, RVN, "TAAL"),
            rij("ORIENTATIETRAJECT", 47, RVN, "TAAL", "BEROEPSBEELD", "WERKRITME")
                    .unless("GEEN_STATUSHOUDER", STATUSHOUDER.negate()),
            rij("LEERWERKPLEK", 50, RVN, "WERKRITME", "VAKVAARDIGHEDEN", "WERKERVARING_BIJ_WERKGEVER", "TAAL*")
                    .unless("TE_ZWAK", TE_ZWAK)
                    .lasts(Period.ofMonths(6)),
            rij("TIJDELIJKE_LOONKOSTENSUBSIDIE", 55, RVN, "INWERKTIJD")
                    .unless("LOONKOSTENSUBSIDIE_GAAT_VOOR", LAGE_LOONWAARDE),
            rij("ONTWIKKELTRAJECT", 60, RVN, "WERKNEMERSVAARDIGHEDEN", "WERKRITME", "MOTIVATIE")
                    .unless(
                            "VAARDIGHEDEN_VOLDOENDE_OF_ONBEKEND",
                            profiel -> !profiel.is("werknemersvaardigheden", "ONVOLDOENDE")
                                    && !profiel.is("werknemersvaardigheden", "ONTWIKKELBAAR"))
                    .lasts(Period.ofMonths(12)),
            // gemeente noordoostpolder
            rij("VIERWEKENPROGRAMMA", 21, NOORDOOSTPOLDER, "MOTIVATIE", "WERKRITME")
                    .unless("NIET_NIEUW", profiel -> profiel.inService(3))
                    .lasts(Period.ofWeeks(4)),
            rij("BRANCHECURSUS", 38, NOORDOOSTPOLDER, "VAKVAARDIGHEDEN"),
            rij("BAANGARANTIETRAJECT", 42, NOORDOOSTPOLDER, "VAKVAARDIGHEDEN", "WERK_VINDEN"),
            rij("WERKERVARINGSPLAATS", 50, NOORDOOSTPOLDER, "WERKRITME", "WERKERVARING_BIJ_WERKGEVER"),
            // section 10
            rij("DE_VERSNELLING", 28, in("nijmegen", "2020-01-01", "9999-12-31"), "MOTIVATIE", "SOLLICITEREN")
                    .lasts(Period.ofWeeks(10)),
            rij("AANVULLENDE_AANPAK", 29, in("nijmegen", "2020-01-01", "9999-12-31"), "MOTIVATIE")
                    .unless("MOTIVATIE_NIET_ONVOLDOENDE", profiel -> !profiel.is("motivatie", "ONVOLDOENDE")),
            rij("LEERWERKPLEK_CARROUSEL", 48, in("wijchen", "2020-01-01", "9999-12-31"), "WERKRITME", "BEROEPSBEELD")
                    .unless("TE_ZWAK", TE_ZWAK)
                    .lasts(Period.ofMonths(6)),
            rij("WERKACADEMIE", 13, in("wijchen", "2016-01-01", "2017-12-31"), "SOLLICITEREN")
                    .unless("NIET_NIEUW", profiel -> profiel.inService(3))
                    .lasts(Period.ofWeeks(8)),
            rij(
                            "WERKPUNT",
                            13,
                            in("heumen", "2017-01-01", "2017-12-31")
                                    .or(in("mook-en-middelaar", "2017-01-01", "2017-12-31")),
                            "SOLLICITEREN",
                            "MOTIVATIE")
                    .lasts(Period.ofWeeks(12)),
            rij("ZWERFAFVALTEAM", 49, in("druten", "2016-01-01", "2018-12-31"), "WERKRITME", "TAAL")
                    .unless("GEEN_STATUSHOUDER", STATUSHOUDER.negate()));

    private Modelcatalogus() {}

    /** What the municipality of a candidate offers on the peildatum, from light to heavy. */
    static List<Rij> offered(Profiel profiel) {
        return RIJEN.stream()
                .filter(rij -> rij.waar().test(profiel))
                .sorted(Comparator.comparingInt(Rij::zwaarte))
                .toList();
    }

    private static Rij rij(String code, int zwaarte, Predicate<Profiel> waar, String... dekt) {
        return new Rij(code, zwaarte, waar, Arrays.asList(dekt), new LinkedHashMap<>(), profiel -> null, null);
    }

    private static Predicate<Profiel> from(LocalDate dag) {
        return profiel -> !profiel.peildatum().isBefore(dag);
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
            Map<String, Predicate<Profiel>> bezwaren,
            Function<Profiel, @Nullable Period> termijn,
            @Nullable Period verlengd) {

        Rij lasts(Period hoogstens) {
            return new Rij(code, zwaarte, waar, dekt, bezwaren, profiel -> hoogstens, null);
        }

        Rij lasts(Function<Profiel, @Nullable Period> hoogstens, Period totaal) {
            return new Rij(code, zwaarte, waar, dekt, bezwaren, hoogstens, totaal);
        }

        /** The last day, with its extension, of what began on a day. */
        @Nullable
        LocalDate last(LocalDate start, Profiel profiel) {
            Period hoogstens = verlengd == null ? termijn.apply(profiel) : verlengd;
            return hoogstens == null ? null : start.plus(hoogstens);
        }

        boolean isWithin(LocalDate start, Profiel profiel) {
            LocalDate laatste = last(start, profiel);
            return laatste == null || !profiel.peildatum().isAfter(laatste);
        }

        /** The last day that an advice names. */
        @Nullable
        LocalDate end(Profiel profiel) {
            Period hoogstens = termijn.apply(profiel);
            if (hoogstens == null) {
                return null;
            }
            return profiel.running(code).stream()
                    .filter(start -> isWithin(start, profiel))
                    .max(Comparator.naturalOrder())
                    .map(start -> profiel.peildatum().isAfter(start.plus(hoogstens))
                            ? last(start, profiel)
                            : start.plus(hoogstens))
                    .orElse(profiel.peildatum().plus(hoogstens));
        }

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
            if (profiel.running(code).stream().anyMatch(start -> !isWithin(start, profiel))) {
                geldend.add("MAXIMUM_BEREIKT");
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

        /** Since when a voorziening runs. */
        List<LocalDate> running(String voorziening) {
            List<?> eerdere = tree.get("eerdereVoorzieningen") instanceof List<?> lijst ? lijst : List.of();
            return eerdere.stream()
                    .map(eerder -> (Map<?, ?>) eerder)
                    .filter(eerder ->
                            voorziening.equals(eerder.get("voorziening")) && "LOOPT".equals(eerder.get("resultaat")))
                    .map(eerder -> LocalDate.parse(String.valueOf(eerder.get("start"))))
                    .toList();
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
