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
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Profielwijziging;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.toetsing.Beleidstoets.Geval;

/**
 * Tries policies. The candidates around the sentences of one of them are made once and moved to the days of each other; there
 * those are added around the rules and the numbers that it has and the first has not.
 */
final class Proef {
    private static final int JAREN_VOORUIT = 5;

    private final Beleidsregister register;
    private final Geval eerste;
    private final List<Kandidaatprofiel> groep;

    private Proef(Beleidsregister register, Geval eerste) {
        this.register = register;
        this.eerste = eerste;
        this.groep = group(eerste, regel -> true, grenzen -> true);
    }

    /** What goes wrong, with the first candidate of each kind with whom it does. */
    static List<Bevinding> run(Beleidsregister register, Collection<Geval> gevallen) {
        Optional<Geval> laatste = gevallen.stream()
                .reduce((een, ander) -> een.beleid()
                                .geldigheid()
                                .tot()
                                .isBefore(ander.beleid().geldigheid().tot())
                        ? ander
                        : een);
        if (laatste.isEmpty()) {
            return List.of();
        }
        Proef proef = new Proef(register, laatste.get());
        return List.copyOf(gevallen).parallelStream()
                .flatMap(geval -> proef.test(geval).stream())
                .toList();
    }

    /** Rules whose own conditions cannot hold together, each told once. */
    static List<Probleem> contradictions(Beleidsregister register, Collection<Geval> gevallen) {
        return gevallen.stream()
                .flatMap(geval -> {
                    LocalDate dag = days(geval, register).get(0);
                    List<Regel> regels = geval.beleid().regelset().regels();
                    Tegenspraak tegenspraak = new Tegenspraak(geval.beleid(), Proefgroep.values(geval, regels, dag));
                    return regels.stream().flatMap(regel -> tegenspraak.in(regel).stream());
                })
                .distinct()
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
        List<LocalDate> dagen = days(geval, register);
        List<Kandidaatprofiel> kandidaten = new ArrayList<>();
        IntStream.range(0, groep.size())
                .mapToObj(i -> move(groep.get(i), dagen.get(i % dagen.size())))
                .flatMap(Optional::stream)
                .forEach(kandidaten::add);
        kandidaten.addAll(group(
                geval,
                regel -> eerste.beslissend().regels().stream().noneMatch(ander -> ander == regel),
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

    private List<Kandidaatprofiel> group(Geval geval, Predicate<Regel> nieuw, Predicate<List<Grens>> anders) {
        return Proefgroep.of(geval, days(geval, register), register.grenzen(), nieuw, anders);
    }

    /** The first and the last day of its period; of one without an end a day some years later. */
    private static List<LocalDate> days(Geval geval, Beleidsregister register) {
        Geldigheid geldigheid = geval.beleid().geldigheid();
        LocalDate eerstePeildatum = register.grenzen().eerstePeildatum();
        LocalDate begin = geldigheid.vanaf().isBefore(eerstePeildatum) ? eerstePeildatum : geldigheid.vanaf();
        LocalDate eind = geldigheid.tot().equals(LocalDate.MAX)
                ? begin.plusYears(JAREN_VOORUIT)
                : geldigheid.tot().minusDays(1);
        return List.of(begin, eind);
    }
}
