package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/**
 * "de laatste inschrijving … is hoogstens 1 jaar eerder dan de aanvraagdatum": that day included, and every later one; or
 * with {@code meer}: "… is meer dan 1 jaar eerder dan …", every day before it.
 */
public record EerderDan(Feit feit, boolean meer, Grens grens, Feit dan) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        LocalDate datum = situatie.day(feit);
        LocalDate later = situatie.day(dan);
        return datum != null
                && later != null
                && grens.in(situatie) instanceof Hoeveelheid duur
                && datum.isBefore(later.minus(Maat.period(duur))) == meer;
    }

    @Override
    public List<Feit> feiten() {
        return List.of(feit, dan);
    }

    @Override
    public List<Grens> grenzen() {
        return List.of(grens);
    }

    @Override
    public Stream<LocalDate> tippingDates(Feit van, Situatie situatie) {
        LocalDate datum = situatie.day(feit);
        LocalDate later = situatie.day(dan);
        if (!(grens.in(situatie) instanceof Hoeveelheid duur)) {
            return Stream.empty();
        } else if (van == feit && later != null) {
            LocalDate limit = later.minus(Maat.period(duur));
            return meer ? Stream.of(limit.minusDays(1), limit) : Stream.of(limit);
        } else if (van == dan && datum != null) {
            LocalDate laatste = datum.plus(Maat.period(duur));
            return Stream.of(laatste, laatste.plusDays(1), laatste.plusDays(2));
        }
        return Stream.empty();
    }

    @Override
    public String inWords(Situatie situatie) {
        return feit.onderwerp() + " was op " + situatie.dayInWords(feit) + (meer ? ", meer dan " : ", hoogstens ")
                + grens.in(situatie).tekst() + " eerder dan " + dan.onderwerp() + " " + situatie.dayInWords(dan);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.eerderDan(this);
    }
}
