package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.profiel.EerdereVoorziening;
import org.jspecify.annotations.Nullable;

/** Facts by name, and no parameters. */
final class LosseFeiten implements Situatie {
    private final LocalDate peildatum;
    private final Map<Feit, Object> waarden = new HashMap<>();

    LosseFeiten(String peildatum) {
        this.peildatum = LocalDate.parse(peildatum);
    }

    LosseFeiten with(String naam, Object waarde) {
        return with(Feiten.named(naam).orElseThrow(), waarde);
    }

    LosseFeiten with(Feit feit, Object waarde) {
        waarden.put(feit, waarde);
        return this;
    }

    @Override
    public @Nullable Object value(Feit feit) {
        return waarden.get(feit);
    }

    @Override
    public Parameterwaarde parameter(String naam) {
        throw new IllegalArgumentException(naam);
    }

    @Override
    public LocalDate peildatum() {
        return peildatum;
    }

    @Override
    public List<EerdereVoorziening> lopende() {
        return List.of();
    }
}
