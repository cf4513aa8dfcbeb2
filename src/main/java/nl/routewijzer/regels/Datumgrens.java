package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameterwaarde.Datum;

/** "de geboortedatum is 1965-01-01 of later", or with {@code eerder}: "de geboortedatum is eerder dan 1965-01-01". */
public record Datumgrens(Feit feit, Grens grens, boolean eerder) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return situatie.value(feit) instanceof LocalDate datum
                && grens.in(situatie) instanceof Datum limit
                && datum.isBefore(limit.dag()) == eerder;
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
        return van == feit && grens.in(situatie) instanceof Datum limit
                ? Stream.of(limit.dag().minusDays(1), limit.dag())
                : Stream.empty();
    }

    @Override
    public String inWords(Situatie situatie) {
        String dag = grens.in(situatie) instanceof Datum datum ? Datumtekst.of(datum.dag()) : "";
        return Feitwoorden.of(feit, situatie) + (eerder ? ", eerder dan " + dag : ", dus " + dag + " of later");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.datumgrens(this);
    }
}
