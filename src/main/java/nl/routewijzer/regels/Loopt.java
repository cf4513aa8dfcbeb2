package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/** "PARTICIPATIEPLAATS loopt minstens 6 maanden", "… loopt korter dan 8 weken". */
public record Loopt(String voorziening, Operator operator, Grens grens) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return grens.in(situatie) instanceof Hoeveelheid duur
                && starts(situatie).anyMatch(start -> holds(start, situatie.peildatum(), duur));
    }

    private boolean holds(LocalDate start, LocalDate peildatum, Hoeveelheid duur) {
        return operator.holds(peildatum, start.plus(Maat.period(duur)));
    }

    private Stream<LocalDate> starts(Situatie situatie) {
        return situatie.lopende().stream()
                .filter(lopend -> lopend.voorziening().equals(voorziening))
                .map(EerdereVoorziening::start);
    }

    @Override
    public boolean isOfFacts() {
        return false;
    }

    @Override
    public Stream<String> voorzieningen() {
        return Stream.of(voorziening);
    }

    @Override
    public List<Grens> grenzen() {
        return List.of(grens);
    }

    @Override
    public Stream<Omslag> omslagen(Situatie situatie) {
        return grens.in(situatie) instanceof Hoeveelheid duur
                ? starts(situatie)
                        .flatMap(start -> Omslag.from(
                                start.plus(Maat.period(duur)),
                                peildatum -> holds(start, peildatum, duur),
                                "een voorziening loopt " + (operator.turnsAbove() ? "langer dan " : "") + duur.tekst()))
                : Stream.empty();
    }

    @Override
    public String inWords(Situatie situatie) {
        return "een " + Codelijst.inWords(voorziening) + " loopt " + operator.vanDuur() + " "
                + grens.in(situatie).tekst();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.loopt(this);
    }
}
