package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/**
 * "de einddatum … is over hoogstens 3 maanden of al voorbij", that day included; or with {@code later}: "… is over meer dan
 * 3 maanden".
 */
public record Binnenkort(Feit feit, Grens grens, boolean later) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        LocalDate datum = situatie.day(feit);
        return datum != null
                && grens.in(situatie) instanceof Hoeveelheid duur
                && situatie.peildatum().isBefore(datum.minus(Maat.period(duur))) == later;
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
    public Stream<Omslag> omslagen(Situatie situatie) {
        LocalDate datum = situatie.day(feit);
        return datum != null && grens.in(situatie) instanceof Hoeveelheid duur
                ? Stream.of(new Omslag(
                        datum.minus(Maat.period(duur)), feit.onderwerp() + " is over hoogstens " + duur.tekst()))
                : Stream.empty();
    }

    @Override
    public String inWords(Situatie situatie) {
        LocalDate datum = situatie.day(feit);
        if (datum == null) {
            return "";
        }
        String duur = grens.in(situatie).tekst();
        String wanneer = later ? ", over meer dan " + duur : ", over hoogstens " + duur;
        return Feitwoorden.of(feit, situatie)
                + (datum.isBefore(situatie.peildatum()) ? ", en dat is voorbij" : wanneer);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.binnenkort(this);
    }
}
