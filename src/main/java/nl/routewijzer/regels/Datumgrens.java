package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameterwaarde.Datum;

/** "de geboortedatum is 1965-01-01 of later", "de geboortedatum is eerder dan 1965-01-01": a date held against a day. */
public record Datumgrens(Feit feit, Operator operator, Grens grens) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        LocalDate datum = situatie.day(feit);
        return datum != null && grens.in(situatie) instanceof Datum limit && operator.holds(datum, limit.dag());
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
        if (van != feit || !(grens.in(situatie) instanceof Datum limit)) {
            return Stream.empty();
        }
        LocalDate eerste = operator.turnsAbove() ? limit.dag() : limit.dag().minusDays(1);
        return Stream.of(eerste, eerste.plusDays(1));
    }

    @Override
    public String inWords(Situatie situatie) {
        String dag = grens.in(situatie) instanceof Datum datum ? Datumtekst.of(datum.dag()) : "";
        return Feitwoorden.of(feit, situatie) + ", "
                + switch (operator) {
                    case LAGER_DAN -> "eerder dan " + dag;
                    case HOOGSTENS -> "dus " + dag + " of eerder";
                    case MINSTENS -> "dus " + dag + " of later";
                    case HOGER_DAN -> "later dan " + dag;
                };
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.datumgrens(this);
    }
}
