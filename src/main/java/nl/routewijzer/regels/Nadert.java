package nl.routewijzer.regels;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Feit.Type.Tijdsduur;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import org.jspecify.annotations.Nullable;

/**
 * "over hoogstens 3 maanden is de kandidaat 24 maanden in dienstverlening", "over hoogstens 6 weken wordt de kandidaat 27
 * jaar": not yet, but soon.
 *
 * @param feit an age, or the time in service
 */
public record Nadert(Feit feit, Grens over, Grens termijn) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        LocalDate begin = begin(situatie);
        LocalDate einde = end(situatie);
        return begin != null
                && einde != null
                && !situatie.peildatum().isBefore(begin)
                && situatie.peildatum().isBefore(einde);
    }

    /** The first day on which it holds. */
    private @Nullable LocalDate begin(Situatie situatie) {
        return limit(situatie) instanceof Hoeveelheid einde && over.in(situatie) instanceof Hoeveelheid marge
                ? duur().reaches(until(einde, marge), situatie)
                : null;
    }

    /** The day on which the term ends. */
    private @Nullable LocalDate end(Situatie situatie) {
        return limit(situatie) instanceof Hoeveelheid einde ? duur().reaches(Maat.period(einde), situatie) : null;
    }

    /** The term that counts here, for the date of birth of whose age it is. */
    Parameterwaarde limit(Situatie situatie) {
        return termijn.in(situatie).forBorn(situatie.day(duur().begin()));
    }

    /** How long it has lasted when the last time before the end begins. */
    public static Period until(Hoeveelheid einde, Hoeveelheid marge) {
        return Maat.period(einde).minus(Maat.period(marge));
    }

    /** What kind of duration it is that comes near its term. */
    public Tijdsduur duur() {
        return (Tijdsduur) feit.type();
    }

    @Override
    public List<Feit> feiten() {
        return List.of(feit);
    }

    @Override
    public List<Grens> grenzen() {
        return List.of(over, termijn);
    }

    @Override
    public Stream<LocalDate> tippingDates(Feit van, Situatie situatie) {
        if (van != duur().begin()
                || !(over.in(situatie) instanceof Hoeveelheid marge)
                || !(termijn.in(situatie) instanceof Hoeveelheid einde)) {
            return Stream.empty();
        }
        return Stream.of(until(einde, marge), Maat.period(einde))
                .map(lengte -> situatie.peildatum().minus(lengte))
                .flatMap(dag -> Stream.of(dag, dag.plusDays(1)));
    }

    @Override
    public Stream<Omslag> omslagen(Situatie situatie) {
        LocalDate begin = begin(situatie);
        LocalDate einde = end(situatie);
        return begin == null || einde == null
                ? Stream.empty()
                : Stream.of(
                        new Omslag(
                                begin,
                                bereikt(situatie) + ", over hoogstens "
                                        + over.in(situatie).tekst()),
                        new Omslag(einde, bereikt(situatie)));
    }

    private String bereikt(Situatie situatie) {
        return Feitwoorden.reaches(feit, limit(situatie).tekst());
    }

    @Override
    public String inWords(Situatie situatie) {
        return Feitwoorden.of(feit, situatie) + ", en over hoogstens "
                + over.in(situatie).tekst() + " is dat " + limit(situatie).tekst();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.nadert(this);
    }
}
