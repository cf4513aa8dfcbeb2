package nl.routewijzer;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Voorziening;

/** Makes voorzieningen that were used before or run, often around the last day of their term. */
final class EerdereVoorzieningenGenerator {
    private static final List<Period> TERMIJNEN = Stream.of("P0D", "P8W", "P12W", "P3M", "P6M", "P9M", "P12M", "P24M")
            .map(Period::parse)
            .toList();

    private final Random random;
    private final List<String> codes =
            Regelmap.register().grenzen().voorzieningen().stream().sorted().toList();

    EerdereVoorzieningenGenerator(Random random) {
        this.random = random;
    }

    /** Of the municipality and its region, of the country, and of other municipalities. */
    List<Map<String, Object>> next(String gemeente, LocalDate peildatum) {
        Beleid beleid = Regelmap.register().inForce(gemeente, peildatum);
        List<Voorziening> lokaal = beleid.voorzieningen().stream()
                .filter(voorziening -> voorziening.vermelding().plaats().laag() != Laag.LANDELIJK)
                .toList();
        List<Map<String, Object>> eerdere = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            Voorziening voorziening = one(lokaal.isEmpty() || random.nextBoolean() ? beleid.voorzieningen() : lokaal);
            LocalDate start = peildatum.minus(term(voorziening, beleid)).plusDays(random.nextInt(3) - 1L);
            Map<String, Object> eerder = new LinkedHashMap<>();
            eerder.put("voorziening", random.nextInt(4) == 0 ? one(codes) : voorziening.code());
            eerder.put("start", (start.isAfter(peildatum) ? peildatum : start).toString());
            eerder.put("resultaat", random.nextBoolean() ? "LOOPT" : one(Codelijst.RESULTAAT.codes()));
            eerdere.add(eerder);
            if (random.nextInt(4) == 0) {
                eerdere.add(later(eerder, peildatum));
            }
        }
        return eerdere;
    }

    /** Half of what the municipality offers, all of it without result. */
    List<Map<String, Object>> failed(String gemeente, LocalDate peildatum) {
        List<Map<String, Object>> eerdere = new ArrayList<>();
        for (Voorziening voorziening :
                Regelmap.register().inForce(gemeente, peildatum).voorzieningen()) {
            if (random.nextBoolean()) {
                eerdere.add(Map.of(
                        "voorziening",
                        voorziening.code(),
                        "start",
                        peildatum.minusYears(1).toString(),
                        "resultaat",
                        "NIET_GESLAAGD"));
            }
        }
        return eerdere;
    }

    private Period term(Voorziening voorziening, Beleid beleid) {
        return random.nextInt(3) > 0
                        && voorziening.duur() != null
                        && voorziening.duur().value(beleid::parameter) instanceof Hoeveelheid duur
                ? Maat.period(duur)
                : one(TERMIJNEN);
    }

    /** The same, begun again. */
    private static Map<String, Object> later(Map<String, Object> eerder, LocalDate peildatum) {
        LocalDate start = LocalDate.parse(String.valueOf(eerder.get("start")));
        Map<String, Object> later = new LinkedHashMap<>(eerder);
        later.put(
                "start",
                start.plusDays(ChronoUnit.DAYS.between(start, peildatum) / 2).toString());
        return later;
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
