package nl.routewijzer.regels;

import java.util.List;
import nl.routewijzer.regels.Parameterwaarde.Code;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/** "de loonwaarde is lager dan loonwaardeIntensief", "de kandidaat is jonger dan 27 jaar". */
public record Vergelijking(Feit feit, Operator operator, Grens grens) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        Object waarde = situatie.value(feit);
        Parameterwaarde limit = grens.in(situatie);
        if (waarde instanceof Integer getal && limit instanceof Hoeveelheid hoeveelheid) {
            return operator.holds(getal, Maat.count(hoeveelheid));
        } else if (waarde instanceof String code && limit instanceof Code hoogste) {
            return operator.holds(rank(code), rank(hoogste.tekst()));
        }
        return false;
    }

    /** Where a code stands in its ordered list. */
    public int rank(String code) {
        return ((Feit.Type.Code) feit.type()).lijst().codes().indexOf(code);
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
    public String inWords(Situatie situatie) {
        return Vergelijkingszin.of(this, situatie);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.vergelijking(this);
    }
}
