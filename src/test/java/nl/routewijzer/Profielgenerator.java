package nl.routewijzer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.profiel.UwvUitkering;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.profiel.Veldvoorwaarde;

/** Makes valid profiles of every kind, dense around the boundaries of dates and numbers; the same for the same seed. */
public final class Profielgenerator {
    private static final LocalDate EERSTE = LocalDate.parse("2012-01-01");
    private static final LocalDate LAATSTE = LocalDate.parse("2028-12-31");
    /** Every day on which something in the rules begins or ends, the day before and the day after; and leap days. */
    private static final List<LocalDate> PEILDATA = Stream.concat(
                    inRules("(\\d{4}-\\d{2}-\\d{2})").map(LocalDate::parse),
                    Stream.concat(
                                    Stream.of("2020-02-29", "2024-02-29", "2026-11-21", "2028-12-30"),
                                    IntStream.rangeClosed(2012, 2028).mapToObj(jaar -> jaar + "-06-01"))
                            .map(LocalDate::parse))
            .flatMap(dag -> Stream.of(dag.minusDays(1), dag, dag.plusDays(1)))
            .filter(dag -> !dag.isBefore(EERSTE) && !dag.isAfter(LAATSTE))
            .distinct()
            .toList();

    /** The first and last dates of birth of every row of a table that is read by them, and the days around these. */
    private static final List<LocalDate> GEBOORTEDATA = inRules("\\| (\\d{4}-\\d{2}-\\d{2}) +(?=\\|)")
            .map(LocalDate::parse)
            .flatMap(dag -> Stream.of(dag.minusDays(1), dag, dag.plusDays(1)))
            .distinct()
            .toList();

    private static final int[] LEEFTIJDEN = {17, 18, 20, 25, 26, 27, 28, 40, 60, 65, 66, 67, 68};
    private static final int[] LOONWAARDEN = around("(\\d+) procent", 0, 100);
    private static final int[] MAANDEN = around("(\\d+) maanden", 0, 60);
    private static final List<String> STOPS = List.of(
            "meldingsdatum",
            "zoekresultaat",
            "swWerkvorm",
            "startDienstverlening",
            "leefgebieden",
            "indicatieDagbesteding",
            "grondNegatiefAdvies",
            "begeleidingsbehoefte",
            "loonwaarde",
            "prognoseConsulent");
    private static final Map<String, Object> ON_ROUTE = Map.of(
            "regeling", "PARTICIPATIEWET",
            "verschijning", "VERSCHENEN",
            "fase", "BEMIDDELING",
            "startkwalificatie", true,
            "adviesBeschutWerk", "GEEN",
            "arbeidsbeperking", "GEEN",
            "gezondheid", "GEEN_BELEMMERING");

    private final Random random;
    private final EerdereVoorzieningenGenerator voorzieningen;
    private final List<String> gemeenten =
            Regelmap.register().gemeenten().stream().map(Gemeente::sleutel).toList();

    public Profielgenerator(long seed) {
        this.random = new Random(seed);
        this.voorzieningen = new EerdereVoorzieningenGenerator(random);
    }

    /** The next profile, read and valid. */
    public Kandidaatprofiel next() {
        return ProfielReader.read(tree(), Regelmap.register().grenzen(), EERSTE);
    }

    /** The next profile of somebody whose route goes on, so that voorzieningen matter: nothing stands in the way of work. */
    public Kandidaatprofiel nextOnRoute() {
        return ProfielReader.read(treeOnRoute(), Regelmap.register().grenzen(), EERSTE);
    }

    /** Such a profile as the tree that the reader takes; now and then much was tried before. */
    public Map<String, Object> treeOnRoute() {
        Map<String, Object> tree = tree();
        tree.keySet().removeAll(STOPS);
        tree.putAll(ON_ROUTE);
        for (Veld veld : Veld.Groep.BEMIDDELINGSPROFIEL.velden()) {
            if (veld.type() instanceof Veldtype.Code code && veld != Veld.GEZONDHEID) {
                tree.put(veld.naam(), one(code.lijst().codes()));
            }
        }
        LocalDate peildatum = LocalDate.parse(String.valueOf(tree.get("peildatum")));
        if (random.nextBoolean()) {
            tree.put(
                    Veld.START_DIENSTVERLENING.naam(),
                    peildatum.minusMonths(random.nextInt(7)).toString());
        }
        if (random.nextInt(3) == 0) {
            tree.put(
                    Kandidaatprofiel.EERDERE_VOORZIENINGEN,
                    voorzieningen.failed(String.valueOf(tree.get("gemeente")), peildatum));
        }
        return restoreConsistency(tree);
    }

    /** The next profile as the tree that the reader takes. */
    public Map<String, Object> tree() {
        LocalDate peildatum = one(PEILDATA).plusDays(random.nextInt(3) == 0 ? random.nextInt(300) : 0);
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kenmerk", "G-" + random.nextInt(1_000_000));
        String gemeente = one(gemeenten);
        tree.put("gemeente", gemeente);
        tree.put("peildatum", peildatum.toString());
        tree.put("geboortedatum", born(peildatum));
        for (Veld veld : Veld.values()) {
            if (!veld.isRequired() && veld != Veld.PEILDATUM && random.nextInt(4) > 0) {
                put(tree, veld, value(veld, peildatum));
            }
        }
        if (random.nextInt(3) == 0) {
            tree.put("regeling", "BIJSTAND_AANGEVRAAGD");
        }
        aYearBeforeTheApplication(tree);
        restoreConsistency(tree);
        if (random.nextBoolean()) {
            tree.put(Kandidaatprofiel.EERDERE_VOORZIENINGEN, voorzieningen.next(gemeente, peildatum));
        }
        return tree;
    }

    private Object value(Veld veld, LocalDate peildatum) {
        if (veld == Veld.REGELING) {
            return regeling();
        } else if (veld.type() instanceof Veldtype.Code code) {
            return one(easy(code.lijst()));
        } else if (veld.type() instanceof Veldtype.JaNee) {
            return random.nextInt(3) == 0;
        } else if (veld.type() instanceof Veldtype.Getal) {
            if (veld == Veld.PARTTIME_UREN && random.nextBoolean()) {
                return 0;
            }
            return veld == Veld.LOONWAARDE
                    ? LOONWAARDEN[random.nextInt(LOONWAARDEN.length)]
                    : MAANDEN[random.nextInt(MAANDEN.length)];
        }
        return date(veld, peildatum);
    }

    /** Half of the answers is the first of the list, so that profiles without any trouble occur too. */
    private List<String> easy(Codelijst lijst) {
        return random.nextBoolean() ? lijst.codes().subList(0, 1) : lijst.codes();
    }

    /** The seven of UWV lead to the same advice mostly: together they come up as often as two or three others. */
    private String regeling() {
        String regeling = one(Codelijst.REGELING.codes());
        return UwvUitkering.CODES.contains(regeling) ? one(Codelijst.REGELING.codes()) : regeling;
    }

    private Object date(Veld veld, LocalDate peildatum) {
        return switch (veld) {
            case PARTNER_GEBOORTEDATUM -> born(peildatum);
            case MELDINGSDATUM ->
                peildatum.minusDays(one(List.of(0, 1, 27, 28, 29, 60))).toString();
            case AANVRAAGDATUM ->
                peildatum.minusDays(one(List.of(0, 1, 14, 27, 28))).toString();
            case INDICATIE_DAGBESTEDING_TOT ->
                peildatum
                        .plusMonths(one(List.of(-6, 0, 2, 3, 4, 12)))
                        .plusDays(random.nextInt(3) - 1L)
                        .toString();
            case START_DIENSTVERLENING ->
                peildatum
                        .minusMonths(MAANDEN[random.nextInt(MAANDEN.length)])
                        .minusDays(random.nextInt(2))
                        .toString();
            default ->
                random.nextInt(3) == 0
                        ? "NOOIT"
                        : peildatum
                                .minusYears(random.nextInt(3))
                                .minusDays(random.nextInt(3))
                                .toString();
        };
    }

    private String born(LocalDate peildatum) {
        if (random.nextInt(8) == 0) {
            return one(GEBOORTEDATA).toString();
        }
        int leeftijd = LEEFTIJDEN[random.nextInt(LEEFTIJDEN.length)];
        return peildatum
                .minusYears(leeftijd)
                .minusMonths(random.nextInt(3) == 0 ? random.nextInt(12) : 0)
                .plusDays(random.nextInt(3) - 1L)
                .toString();
    }

    /** Now and then somebody left school around a year before the melding or the aanvraag. */
    private void aYearBeforeTheApplication(Map<String, Object> tree) {
        for (Veld veld : List.of(Veld.LAATSTE_INSCHRIJVING_PRO_VSO, Veld.PARTNER_LAATSTE_INSCHRIJVING_PRO_VSO)) {
            Object van = tree.get(one(List.of("meldingsdatum", "aanvraagdatum")));
            if (van != null && random.nextBoolean()) {
                LocalDate jaarEerder =
                        LocalDate.parse(String.valueOf(van)).minusYears(1).plusDays(random.nextInt(3) - 1L);
                put(tree, veld, jaarEerder.toString());
            }
        }
    }

    /** Leaves out what means nothing beside the other answers. */
    public static Map<String, Object> restoreConsistency(Map<String, Object> tree) {
        for (Veld veld : Veld.values()) {
            Veldvoorwaarde.of(veld)
                    .filter(voorwaarde -> voorwaarde.melding() != null
                            && !voorwaarde.holds(tree.get(voorwaarde.bij().pad())))
                    .ifPresent(voorwaarde -> tree.remove(veld.groep() == Veld.Groep.PARTNER ? "partner" : veld.pad()));
        }
        String melding = String.valueOf(tree.get("meldingsdatum"));
        if (tree.get("aanvraagdatum") instanceof String aanvraag && tree.containsKey("meldingsdatum")) {
            tree.put("aanvraagdatum", aanvraag.compareTo(melding) < 0 ? melding : aanvraag);
        }
        return tree;
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> tree, Veld veld, Object waarde) {
        int punt = veld.pad().indexOf('.');
        Map<String, Object> target = punt < 0
                ? tree
                : (Map<String, Object>) tree.computeIfAbsent(
                        veld.pad().substring(0, punt), naam -> new LinkedHashMap<String, Object>());
        target.put(veld.naam(), waarde);
    }

    /** Each number of the rules, one less and one more: what a boundary is cannot be missed when the policy changes. */
    private static int[] around(String pattern, int laagste, int hoogste) {
        return inRules(pattern)
                .mapToInt(Integer::parseInt)
                .flatMap(getal -> IntStream.of(getal - 1, getal, getal + 1))
                .filter(getal -> getal >= laagste && getal <= hoogste)
                .distinct()
                .toArray();
    }

    private static Stream<String> inRules(String pattern) {
        return Regelmap.files().values().stream()
                .flatMap(tekst -> Pattern.compile(pattern).matcher(tekst).results())
                .map(match -> match.group(1))
                .distinct()
                .sorted();
    }

    private <T> T one(List<T> from) {
        return new ArrayList<>(from).get(random.nextInt(from.size()));
    }
}
