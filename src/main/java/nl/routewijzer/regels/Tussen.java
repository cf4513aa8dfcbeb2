package nl.routewijzer.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameterwaarde.Datum;

/** "de kandidaat is van 18 jaar tot 27 jaar": two conditions on one fact in one sentence. The begin counts, the end does not. */
public record Tussen(Voorwaarde vanaf, Voorwaarde tot) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return vanaf.holds(situatie) && tot.holds(situatie);
    }

    @Override
    public List<Feit> feiten() {
        return vanaf.feiten();
    }

    @Override
    public List<Grens> grenzen() {
        return Stream.of(vanaf, tot).flatMap(deel -> deel.grenzen().stream()).toList();
    }

    @Override
    public List<Voorwaarde> parts() {
        return List.of(vanaf, tot);
    }

    @Override
    public String inWords(Situatie situatie) {
        return Feitwoorden.of(feiten().get(0), situatie) + ", van " + limit(vanaf, situatie) + " tot "
                + limit(tot, situatie);
    }

    /** A limit in words. */
    static String limit(Voorwaarde deel, Situatie situatie) {
        Parameterwaarde grens = deel instanceof Vergelijking vergelijking
                ? vergelijking.limit(situatie)
                : deel.grenzen().get(0).in(situatie);
        return grens instanceof Datum datum ? Datumtekst.of(datum.dag()) : grens.tekst();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.tussen(this);
    }
}
