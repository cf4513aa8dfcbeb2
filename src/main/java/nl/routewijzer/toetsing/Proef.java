package nl.routewijzer.toetsing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Profielwijziging;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Grens;

/**
 * Tries policies. The candidates around the sentences of one of them are made once and moved to the days of each other; there
 * those are added around the rules and the numbers that it has and the first has not.
 */
final class Proef {
    private final Beleidsregister register;
    private final Geval eerste;
    private final List<Kandidaatprofiel> groep;

    /** @param groep the candidates around the sentences of the first policy */
    Proef(Beleidsregister register, Geval eerste, List<Kandidaatprofiel> groep) {
        this.register = register;
        this.eerste = eerste;
        this.groep = groep;
    }

    /** What goes wrong, with the first candidate of each kind with whom it does. */
    List<Bevinding> run(Collection<Geval> gevallen) {
        return List.copyOf(gevallen).parallelStream()
                .flatMap(geval -> test(geval).stream())
                .toList();
    }

    private List<Bevinding> test(Geval geval) {
        Map<Gebrek, Bevinding> bevindingen = new LinkedHashMap<>();
        for (Kandidaatprofiel profiel : candidates(geval)) {
            Gebrek.find(profiel, geval.beleid(), geval.beslissend())
                    .ifPresent(gebrek -> bevindingen.computeIfAbsent(
                            gebrek, ander -> new Bevinding(gebrek, profiel, geval, register)));
        }
        return List.copyOf(bevindingen.values());
    }

    private List<Kandidaatprofiel> candidates(Geval geval) {
        if (geval == eerste) {
            return groep;
        }
        List<LocalDate> dagen = geval.dagen();
        List<Kandidaatprofiel> kandidaten = new ArrayList<>();
        IntStream.range(0, groep.size())
                .mapToObj(i -> move(groep.get(i), dagen.get(i % dagen.size())))
                .flatMap(Optional::stream)
                .forEach(kandidaten::add);
        kandidaten.addAll(Proefgroep.of(
                geval,
                register.grenzen(),
                regel -> !eerste.beslissend().regels().contains(regel),
                grenzen -> differs(grenzen, geval)));
        return kandidaten;
    }

    /** The same candidate on another day: every date lies as many days from it as before. */
    private Optional<Kandidaatprofiel> move(Kandidaatprofiel profiel, LocalDate dag) {
        long verschil = ChronoUnit.DAYS.between(profiel.peildatum(), dag);
        Map<Veld, Object> wijziging = new EnumMap<>(Veld.class);
        for (Veld veld : Veld.values()) {
            if (profiel.value(veld) instanceof LocalDate datum && !datum.equals(Kandidaatprofiel.NOOIT)) {
                wijziging.put(veld, datum.plusDays(verschil));
            }
        }
        return Profielwijziging.with(profiel, wijziging, register.grenzen());
    }

    /** Whether one of the limits is another one than in the first policy. */
    private boolean differs(List<Grens> grenzen, Geval geval) {
        return grenzen.stream()
                .anyMatch(grens ->
                        !grens.value(geval.beleid()::parameter).equals(grens.value(eerste.beleid()::parameter)));
    }
}
