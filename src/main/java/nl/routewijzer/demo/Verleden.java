package nl.routewijzer.demo;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;

/** Makes up what was advised before: on the way to the advice of now, or on a route that ended in a terugmelding. */
final class Verleden {
    private static final String REDEN = "reden";
    private static final String RESULTAAT = Demoprofiel.VOORZIENING + ".resultaat";
    private static final String LOOPT = "LOOPT";
    private static final int REST_DAYS = 30;
    private static final int INTAKE_DAYS = 20;

    private final Kansen kansen = Kansen.read("eerder.csv");
    private final Terugmeldindex index = Terugmeldindex.read();
    private final Trekking trekking;
    private final Agenda agenda;
    private final Random random;
    private final int ditJaar;

    Verleden(Agenda agenda, Random random, int ditJaar) {
        this.trekking = new Trekking(kansen, random);
        this.agenda = agenda;
        this.random = random;
        this.ditJaar = ditJaar;
    }

    /** The earlier advices on the route that somebody is on now: at the intake, and on the way. */
    List<Demoadvies> sameRoute(Demoadvies nu) {
        String gestart = nu.feiten().get(Veld.START_DIENSTVERLENING.pad());
        if (gestart == null) {
            return List.of();
        }
        List<Demoadvies> adviezen = new ArrayList<>();
        LocalDate start = LocalDate.parse(gestart);
        LocalDate na = start.plusDays(INTAKE_DAYS);
        LocalDate laatste = nu.peildatum().minusDays(REST_DAYS);
        if (nu.feiten().containsKey("eerder.intake") && na.isBefore(laatste)) {
            adviezen.add(before(nu, "INTAKE", agenda.day(start, na), Map.of()));
        }
        if (nu.feiten().containsKey("eerder.voortgang") && na.isBefore(laatste)) {
            adviezen.add(before(nu, "VOORTGANG", agenda.day(na, laatste), Map.of()));
        }
        return adviezen;
    }

    /**
     * The terugmeldingen of the years before, in numbers that follow the published index, of people who came back later.
     *
     * @param basis how many in the first year
     */
    List<Demoadvies> terugmeldingen(List<Demoadvies> nu, int basis) {
        List<Demoadvies> adviezen = new ArrayList<>();
        for (String gemeente : index.gemeenten()) {
            List<Demoadvies> inwoners = new ArrayList<>(nu.stream()
                    .filter(advies -> gemeente.equals(advies.feiten().get(Veld.GEMEENTE.pad())))
                    .toList());
            double eersteJaar = (double) basis * inwoners.size() / nu.size();
            for (Terugmeldindex.Cel cel : index.of(gemeente)) {
                Collections.shuffle(inwoners, random);
                inwoners.stream()
                        .flatMap(inwoner -> terugmelding(inwoner, cel.jaar()).stream())
                        .limit(Math.round(eersteJaar * cel.index() / Terugmeldindex.BASIS))
                        .forEach(adviezen::add);
            }
        }
        return adviezen;
    }

    /** Nothing for who was not yet there, or already on the route of now. */
    private Optional<Demoadvies> terugmelding(Demoadvies nu, int jaar) {
        Year toen = Year.of(index.inCaseload(jaar, ditJaar));
        LocalDate dag = agenda.day(toen.atDay(1), toen.atDay(toen.length()));
        String gestart = nu.feiten().get(Veld.START_DIENSTVERLENING.pad());
        boolean isBefore = gestart == null || dag.plusDays(REST_DAYS).isBefore(LocalDate.parse(gestart));
        return Optional.of(nu)
                .filter(advies -> isBefore)
                .map(advies -> before(advies, "TERUGMELDING", dag, Map.of("jaar", String.valueOf(jaar))))
                .filter(advies -> advies.feiten().containsKey(REDEN));
    }

    private Demoadvies before(Demoadvies nu, String moment, LocalDate dag, Map<String, String> extra) {
        Map<String, String> feiten = knownOn(dag, nu.feiten());
        feiten.putAll(extra);
        feiten.put(Caseloadgenerator.MOMENT, moment);
        feiten.put(Veld.PEILDATUM.pad(), dag.toString());
        LocalDate geboren = LocalDate.parse(feiten.get(Veld.GEBOORTEDATUM.pad()));
        feiten.put("jaren", String.valueOf(ChronoUnit.YEARS.between(geboren, dag)));
        return new Demoadvies(trekking.draw(feiten, dag), agenda.hour(dag));
    }

    /** What had not happened yet on a day is left out; a voorziening that ended later was still running. */
    private static Map<String, String> knownOn(LocalDate dag, Map<String, String> nu) {
        Map<String, String> feiten = new LinkedHashMap<>(nu);
        feiten.entrySet().removeIf(feit -> isDate(feit.getKey()) && isAfter(feit.getValue(), dag));
        if (!feiten.containsKey(Demoprofiel.VOORZIENING + ".start")) {
            feiten.remove(Demoprofiel.VOORZIENING);
        } else if (!feiten.containsKey(Demoprofiel.VOORZIENING + ".eind")) {
            feiten.put(RESULTAAT, LOOPT);
        }
        return feiten;
    }

    private static boolean isDate(String feit) {
        return feit.startsWith(Demoprofiel.VOORZIENING + ".") && !feit.equals(RESULTAAT)
                || Veld.atPath(feit)
                        .filter(veld -> veld.type() instanceof Veldtype.Datum)
                        .isPresent();
    }

    private static boolean isAfter(String datum, LocalDate dag) {
        return !datum.equals(Kandidaatprofiel.NOOIT_CODE)
                && LocalDate.parse(datum).isAfter(dag);
    }
}
