package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/** "de einddatum … is over hoogstens 3 maanden of al voorbij", that day included. */
public record Binnenkort(Feit feit, Grens grens) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return situatie.value(feit) instanceof LocalDate datum
                && grens.in(situatie) instanceof Hoeveelheid duur
                && !situatie.peildatum().isBefore(datum.minus(Maat.period(duur)));
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
        LocalDate laatste = situatie.peildatum().plus(Maat.period(duur));
        return Stream.of(laatste, laatste.plusDays(1));
    }

    @Override
    public String inWords(Situatie situatie) {
        if (!(situatie.value(feit) instanceof LocalDate datum)) {
            return "";
        }
        return Feitwoorden.of(feit, situatie)
                + (datum.isBefore(situatie.peildatum())
                        ? ", en dat is voorbij"
                        : ", over hoogstens " + grens.in(situatie).tekst());
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.binnenkort(this);
    }
}
