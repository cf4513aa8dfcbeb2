package nl.routewijzer.regels;

import java.util.List;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/** "PARTICIPATIEPLAATS loopt minstens 6 maanden". */
public record Loopt(String voorziening, Grens grens) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return grens.in(situatie) instanceof Hoeveelheid duur
                && situatie.lopende().stream()
                        .filter(lopend -> lopend.voorziening().equals(voorziening))
                        .map(EerdereVoorziening::start)
                        .anyMatch(start -> !start.plus(Maat.period(duur)).isAfter(situatie.peildatum()));
    }

    @Override
    public List<Feit> feiten() {
        return List.of();
    }

    @Override
    public List<Grens> grenzen() {
        return List.of(grens);
    }

    @Override
    public String inWords(Situatie situatie) {
        return "een " + Codelijst.inWords(voorziening) + " loopt minstens "
                + grens.in(situatie).tekst();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.loopt(this);
    }
}
