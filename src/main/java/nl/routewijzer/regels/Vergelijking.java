package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.regels.Feit.Type.Tijdsduur;
import nl.routewijzer.regels.Parameterwaarde.Code;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Parameterwaarde.NaarGeboortedatum;
import org.jspecify.annotations.Nullable;

/** "de loonwaarde is lager dan loonwaardeIntensief", "de kandidaat is jonger dan 27 jaar". */
public record Vergelijking(Feit feit, Operator operator, Grens grens) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        Object waarde = situatie.value(feit);
        Parameterwaarde limit = limit(situatie);
        if (feit.type() instanceof Tijdsduur duur) {
            return limit instanceof Hoeveelheid lengte && holds(situatie.peildatum(), duur, lengte, situatie);
        } else if (waarde instanceof Integer getal && limit instanceof Hoeveelheid hoeveelheid) {
            return operator.holds(getal, Maat.count(hoeveelheid));
        } else if (waarde instanceof String code && limit instanceof Code hoogste) {
            return operator.holds(rank(code), rank(hoogste.tekst()));
        }
        return false;
    }

    /** Who is older than an age reached it before today: the birthday itself does not count. */
    private boolean holds(LocalDate dag, Tijdsduur duur, Hoeveelheid lengte, Situatie situatie) {
        LocalDate bereikt = duur.reaches(Maat.period(lengte), situatie);
        return bereikt != null && operator.holds(dag, bereikt);
    }

    /** The limit that counts here, for the date of birth of whose age it is. */
    public Parameterwaarde limit(Situatie situatie) {
        return grens.in(situatie).forBorn(born(situatie));
    }

    /** The row that gives the limit, where that follows from a table by date of birth. */
    Optional<Geboorterij> row(Situatie situatie) {
        return grens.in(situatie) instanceof NaarGeboortedatum tabel ? tabel.row(born(situatie)) : Optional.empty();
    }

    private @Nullable LocalDate born(Situatie situatie) {
        return feit.type() instanceof Tijdsduur duur ? situatie.day(duur.begin()) : null;
    }

    /** Where a code stands in its ordered list. */
    public int rank(String code) {
        return ((Feit.Type.Code) feit.type()).lijst().codes().indexOf(code);
    }

    @Override
    public List<Feit> feiten() {
        return List.of(feit);
    }

    @Override
    public List<Grens> grenzen() {
        return List.of(grens);
    }

    @Override
    public Stream<LocalDate> tippingDates(Feit van, Situatie situatie) {
        if (!(feit.type() instanceof Tijdsduur duur)
                || duur.begin() != van
                || !(limit(situatie) instanceof Hoeveelheid lengte)) {
            return Stream.empty();
        }
        LocalDate dag = situatie.peildatum().minus(Maat.period(lengte));
        return operator.turnsAbove() ? Stream.of(dag.minusDays(1), dag) : Stream.of(dag, dag.plusDays(1));
    }

    @Override
    public Stream<Omslag> omslagen(Situatie situatie) {
        if (!(feit.type() instanceof Tijdsduur duur) || !(limit(situatie) instanceof Hoeveelheid lengte)) {
            return Stream.empty();
        }
        LocalDate bereikt = duur.reaches(Maat.period(lengte), situatie);
        return bereikt == null
                ? Stream.empty()
                : Stream.of(
                        operator.turnsAbove()
                                ? new Omslag(bereikt.plusDays(1), Feitwoorden.exceeds(feit, lengte.tekst()))
                                : new Omslag(bereikt, Feitwoorden.reaches(feit, lengte.tekst())));
    }

    @Override
    public String inWords(Situatie situatie) {
        return Vergelijkingszin.of(this, situatie);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.vergelijking(this);
    }
}
