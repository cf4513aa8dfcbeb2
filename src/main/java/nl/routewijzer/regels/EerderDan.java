package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/** "de laatste inschrijving … is hoogstens 1 jaar eerder dan de aanvraagdatum": that day included, and every later one. */
public record EerderDan(Feit feit, Grens grens, Feit dan) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return situatie.value(feit) instanceof LocalDate datum
                && situatie.value(dan) instanceof LocalDate later
                && grens.in(situatie) instanceof Hoeveelheid duur
                && !datum.isBefore(later.minus(Maat.period(duur)));
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
        if (!(grens.in(situatie) instanceof Hoeveelheid duur)) {
            return Stream.empty();
        } else if (van == feit && situatie.value(dan) instanceof LocalDate later) {
            return Stream.of(later.minus(Maat.period(duur)));
        } else if (van == dan
                && situatie.value(feit) instanceof LocalDate datum
                && !datum.equals(Kandidaatprofiel.NOOIT)) {
            LocalDate laatste = datum.plus(Maat.period(duur));
            return Stream.of(laatste, laatste.plusDays(1), laatste.plusDays(2));
        }
        return Stream.empty();
    }

    @Override
    public String inWords(Situatie situatie) {
        return feit.onderwerp() + " was op " + day(feit, situatie) + ", hoogstens "
                + grens.in(situatie).tekst() + " eerder dan " + dan.onderwerp() + " " + day(dan, situatie);
    }

    private static String day(Feit feit, Situatie situatie) {
        return situatie.value(feit) instanceof LocalDate dag ? Datumtekst.of(dag) : "";
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.eerderDan(this);
    }
}
