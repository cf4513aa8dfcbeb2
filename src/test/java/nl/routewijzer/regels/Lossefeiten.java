package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.profiel.EerdereVoorziening;
import org.jspecify.annotations.Nullable;

/** Facts by name, and no parameters. */
final class Lossefeiten implements Situatie {
    private final LocalDate peildatum;
    private final Map<Feit, Object> waarden = new HashMap<>();
    private final List<EerdereVoorziening> eerdere = new ArrayList<>();
    private final Map<String, Object> eigen = new HashMap<>();
    private final List<String> behoeften = new ArrayList<>();
    private final List<String> geadviseerd = new ArrayList<>();

    Lossefeiten(String peildatum) {
        this.peildatum = LocalDate.parse(peildatum);
    }

    Lossefeiten with(String naam, Object waarde) {
        return with(Feiten.named(naam).orElseThrow(), waarde);
    }

    Lossefeiten with(Feit feit, Object waarde) {
        waarden.put(feit, waarde);
        return this;
    }

    Lossefeiten with(EerdereVoorziening eerder) {
        eerdere.add(eerder);
        return this;
    }

    @Override
    public @Nullable Object value(Feit feit) {
        return waarden.get(feit);
    }

    @Override
    public @Nullable LocalDate birthday(Feit geboortedatum, int maanden) {
        LocalDate geboren = day(geboortedatum);
        return geboren == null ? null : geboren.plusMonths(maanden);
    }

    @Override
    public Parameterwaarde parameter(String naam) {
        throw new IllegalArgumentException(naam);
    }

    @Override
    public LocalDate peildatum() {
        return peildatum;
    }

    Lossefeiten needing(String behoefte) {
        behoeften.add(behoefte);
        return this;
    }

    @Override
    public List<String> behoeften() {
        return behoeften;
    }

    Lossefeiten advised(String voorziening) {
        geadviseerd.add(voorziening);
        return this;
    }

    @Override
    public List<String> geadviseerd() {
        return geadviseerd;
    }

    @Override
    public List<EerdereVoorziening> eerdere() {
        return eerdere;
    }

    Lossefeiten answered(String feit, Object antwoord) {
        eigen.put(feit, antwoord);
        return this;
    }

    @Override
    public Map<String, Object> eigen() {
        return eigen;
    }
}
