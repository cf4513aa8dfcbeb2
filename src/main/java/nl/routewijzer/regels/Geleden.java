package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/** "de laatste inschrijving … is hoogstens 1 jaar geleden", "… is langer dan 6 weken geleden": how long ago a date is. */
public record Geleden(Feit feit, Operator operator, Grens grens) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        LocalDate datum = situatie.day(feit);
        return datum != null
                && grens.in(situatie) instanceof Hoeveelheid duur
                && holds(datum, situatie.peildatum(), duur);
    }

    private boolean holds(LocalDate datum, LocalDate peildatum, Hoeveelheid duur) {
        return operator.holds(peildatum.minus(Maat.period(duur)), datum);
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
        if (van != feit || !(grens.in(situatie) instanceof Hoeveelheid duur)) {
            return Stream.empty();
        }
        LocalDate limit = situatie.peildatum().minus(Maat.period(duur));
        return operator.turnsAbove() ? Stream.of(limit.minusDays(1), limit) : Stream.of(limit, limit.plusDays(1));
    }

    @Override
    public Stream<Omslag> omslagen(Situatie situatie) {
        LocalDate datum = situatie.day(feit);
        return datum != null && grens.in(situatie) instanceof Hoeveelheid duur
                ? Omslag.from(
                        datum.plus(Maat.period(duur)),
                        peildatum -> holds(datum, peildatum, duur),
                        feit.begin() + (operator.turnsAbove() ? " langer dan " : " minstens ") + duur.tekst()
                                + " geleden")
                : Stream.empty();
    }

    @Override
    public String inWords(Situatie situatie) {
        return feit.onderwerp() + " was op " + situatie.dayInWords(feit) + ", " + operator.vanDuur() + " "
                + grens.in(situatie).tekst() + " geleden";
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.geleden(this);
    }
}
