package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/** "de laatste inschrijving … is hoogstens 1 jaar geleden", that day included. */
public record Geleden(Feit feit, Grens grens) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return situatie.value(feit) instanceof LocalDate datum
                && grens.in(situatie) instanceof Hoeveelheid duur
                && !datum.isBefore(situatie.peildatum().minusMonths(Maat.count(duur)));
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
        return van == feit && grens.in(situatie) instanceof Hoeveelheid duur
                ? Stream.of(situatie.peildatum().minus(Maat.period(duur)))
                : Stream.empty();
    }

    @Override
    public String inWords(Situatie situatie) {
        String datum = situatie.value(feit) instanceof LocalDate dag ? Datumtekst.of(dag) : "";
        return feit.onderwerp() + " was op " + datum + ", hoogstens "
                + grens.in(situatie).tekst() + " geleden";
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.geleden(this);
    }
}
