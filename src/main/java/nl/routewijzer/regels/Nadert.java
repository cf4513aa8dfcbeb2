package nl.routewijzer.regels;

import java.util.List;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/** "over hoogstens 3 maanden is de kandidaat 24 maanden in dienstverlening": not yet, but soon. */
public record Nadert(Feit feit, Grens over, Grens termijn) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        if (situatie.value(feit) instanceof Integer maanden
                && over.in(situatie) instanceof Hoeveelheid marge
                && termijn.in(situatie) instanceof Hoeveelheid einde) {
            return maanden >= Maat.count(einde) - Maat.count(marge) && maanden < Maat.count(einde);
        }
        return false;
    }

    @Override
    public List<Feit> feiten() {
        return List.of(feit);
    }

    @Override
    public List<Grens> grenzen() {
        return List.of(over, termijn);
    }

    @Override
    public String inWords(Situatie situatie) {
        return "de kandidaat is " + situatie.value(feit) + " maanden in dienstverlening, en over hoogstens "
                + over.in(situatie).tekst() + " is dat " + termijn.in(situatie).tekst();
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.nadert(this);
    }
}
