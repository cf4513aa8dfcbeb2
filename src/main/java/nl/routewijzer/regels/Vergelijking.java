package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.regels.Parameterwaarde.Code;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Parameterwaarde.NaarGeboortedatum;
import org.jspecify.annotations.Nullable;

/** "de loonwaarde is lager dan loonwaardeIntensief", "de kandidaat is jonger dan 27 jaar". */
public record Vergelijking(Feit feit, Operator operator, Grens grens) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        Object waarde = situatie.value(feit);
        Parameterwaarde limit = limit(situatie);
        if (waarde instanceof Integer getal && limit instanceof Hoeveelheid hoeveelheid) {
            return operator.holds(getal, Maat.count(hoeveelheid));
        } else if (waarde instanceof String code && limit instanceof Code hoogste) {
            return operator.holds(rank(code), rank(hoogste.tekst()));
        }
        return false;
    }

    /** The limit that counts here, for the date of birth of whose age it is. */
    public Parameterwaarde limit(Situatie situatie) {
        return grens.in(situatie).forBorn(born(situatie));
    }

    /** The row that gives the limit, where that follows from a table by date of birth. */
    Optional<Geboorterij> row(Situatie situatie) {
        return grens.in(situatie) instanceof NaarGeboortedatum tabel ? tabel.row(born(situatie)) : Optional.empty();
    }

    private @Nullable LocalDate born(Situatie situatie) {
        return feit.type() instanceof Feit.Type.Leeftijd leeftijd
                ? (LocalDate) situatie.value(leeftijd.geboortedatum())
                : null;
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
