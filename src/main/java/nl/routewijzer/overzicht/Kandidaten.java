package nl.routewijzer.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.advies.Kalender;
import nl.routewijzer.beleid.Vereisteuitkomst;
import nl.routewijzer.beleid.Vereistsignaal;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Caseloadregel.Besluitstand;
import nl.routewijzer.overzicht.Overzicht.Duurklasse;
import nl.routewijzer.overzicht.Overzicht.Fasestand;
import nl.routewijzer.overzicht.Overzicht.Termijnnadering;
import nl.routewijzer.overzicht.Overzicht.Uitkomstaantal;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Maat;
import org.jspecify.annotations.Nullable;

/** Counts candidates, each by the last advice. */
final class Kandidaten {
    /** How many months a class is wide. */
    private static final int KLASSE = 6;
    /** From here on the last class is open. */
    private static final int LAATSTE_KLASSE = 60;

    private final List<Caseloadregel> regels;
    private final Beleidsblik beleid;
    private final LocalDate dag;

    Kandidaten(List<Caseloadregel> regels, Beleidsblik beleid, LocalDate dag) {
        this.regels = regels;
        this.beleid = beleid;
        this.dag = dag;
    }

    int size() {
        return regels.size();
    }

    int inService() {
        return (int) inDienst().count();
    }

    /** {@code null} where there is no term, or where not all who are in service have the same. */
    @Nullable
    Integer termijnMaanden() {
        Set<Optional<Integer>> termijnen = inDienst()
                .map(Caseloadregel::gemeente)
                .distinct()
                .map(gemeente -> beleid.of(gemeente).termijnMaanden())
                .collect(Collectors.toSet());
        return termijnen.size() == 1 ? termijnen.iterator().next().orElse(null) : null;
    }

    int overTerm() {
        return (int) inDienst()
                .filter(regel -> beleid.of(regel.gemeente())
                        .termijnMaanden()
                        .filter(termijn -> maanden(regel) >= termijn)
                        .isPresent())
                .count();
    }

    List<Uitkomstaantal> byUitkomst() {
        Map<Uitkomstaantal, Integer> aantallen = new HashMap<>();
        regels.forEach(regel -> aantallen.merge(
                new Uitkomstaantal(regel.uitkomst(), regel.samenvatting().afstand(), 1), 1, Integer::sum));
        return Codelijst.UITKOMST.codes().stream()
                .flatMap(uitkomst -> orNull(Codelijst.AFSTAND).map(afstand -> new Uitkomstaantal(uitkomst, afstand, 1)))
                .filter(aantallen::containsKey)
                .map(een -> new Uitkomstaantal(een.uitkomst(), een.afstand(), aantallen.getOrDefault(een, 0)))
                .toList();
    }

    List<Duurklasse> byDuration() {
        return IntStream.iterate(0, vanaf -> vanaf <= LAATSTE_KLASSE, vanaf -> vanaf + KLASSE)
                .mapToObj(vanaf -> {
                    Integer tot = vanaf == LAATSTE_KLASSE ? null : Integer.valueOf(vanaf + KLASSE);
                    long aantal = inDienst()
                            .mapToInt(this::maanden)
                            .filter(maanden -> maanden >= vanaf && (tot == null || maanden < tot))
                            .count();
                    return new Duurklasse(vanaf, tot, (int) aantal);
                })
                .toList();
    }

    /** Soonest first. */
    List<Termijnnadering> nearTerm() {
        return inDienst()
                .filter(regel -> beleid.of(regel.gemeente()).gives(Vereistsignaal.TERMIJN_NADERT, regel))
                .map(this::nadering)
                .sorted(Comparator.comparing(
                                Termijnnadering::einde, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                        .thenComparing(Termijnnadering::kenmerk))
                .toList();
    }

    private Termijnnadering nadering(Caseloadregel regel) {
        LocalDate start = start(regel);
        return new Termijnnadering(
                regel.kenmerk(),
                regel.gemeente(),
                start,
                maanden(regel),
                beleid.of(regel.gemeente())
                        .termijn()
                        .map(duur -> start.plus(Maat.period(duur)))
                        .orElse(null),
                regel.samenvatting().fase(),
                regel.samenvatting().afstand());
    }

    List<Fasestand> byFase() {
        List<Fasestand> fasen = new ArrayList<>();
        orNull(Codelijst.FASE).forEach(fase -> {
            Predicate<Caseloadregel> inFase =
                    regel -> Objects.equals(regel.samenvatting().fase(), fase);
            int aantal = count(inFase);
            if (aantal > 0) {
                fasen.add(new Fasestand(
                        fase,
                        aantal,
                        count(inFase.and(
                                regel -> beleid.of(regel.gemeente()).gave(Vereistsignaal.PROFIEL_ONVOLLEDIG, regel))),
                        count(inFase.and(regel -> !ended(regel)
                                && beleid.of(regel.gemeente()).gives(Vereistsignaal.INTAKE_DUURT_LANG, regel)))));
            }
        });
        return List.copyOf(fasen);
    }

    private int count(Predicate<Caseloadregel> filter) {
        return (int) regels.stream().filter(filter).count();
    }

    private Stream<Caseloadregel> inDienst() {
        return regels.stream()
                .filter(regel -> regel.samenvatting().startDienstverlening() != null)
                .filter(regel -> !ended(regel));
    }

    /** Whether the service ended by a terugmelding that was decided on this day or before, or with the dossier. */
    private boolean ended(Caseloadregel regel) {
        if (regel.gesloten() != null && !regel.gesloten().isAfter(dag)) {
            return true;
        }
        Besluitstand besluit = regel.besluit();
        return besluit != null
                && besluit.uitkomst().equals(Vereisteuitkomst.TERUGMELDING.name())
                && !besluit.dag().isAfter(dag);
    }

    private int maanden(Caseloadregel regel) {
        return Kalender.fullMonths(start(regel), dag);
    }

    private static LocalDate start(Caseloadregel regel) {
        return Objects.requireNonNull(regel.samenvatting().startDienstverlening());
    }

    /** The codes of a list, and last {@code null} for the unknown. */
    private static Stream<@Nullable String> orNull(Codelijst lijst) {
        return Stream.concat(lijst.codes().stream(), Stream.of((String) null));
    }
}
