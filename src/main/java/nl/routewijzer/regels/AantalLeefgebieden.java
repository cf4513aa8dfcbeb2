package nl.routewijzer.regels;

import java.util.List;
import nl.routewijzer.profiel.Codelijst;

/** "minstens 2 leefgebieden zijn IN_BEHANDELING of NIET_AANGEPAKT". */
public record AantalLeefgebieden(int minstens, List<String> situaties) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return that(situatie).size() >= minstens;
    }

    @Override
    public boolean isDenied(Situatie situatie) {
        long open = Feiten.leefgebieden().stream()
                .filter(feit -> feit.isOpen(situatie))
                .count();
        return that(situatie).size() + open < minstens;
    }

    @Override
    public List<Feit> feiten() {
        return Feiten.leefgebieden();
    }

    @Override
    public String inWords(Situatie situatie) {
        return that(situatie).size() + " leefgebieden zijn "
                + Opsomming.of(situaties.stream().map(Codelijst::inWords).toList(), "of") + ": "
                + Opsomming.of(that(situatie).stream().map(Feit::onderwerp).toList(), "en");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.aantalLeefgebieden(this);
    }

    /** The leefgebieden of which it holds here. */
    public List<Feit> that(Situatie situatie) {
        return Feiten.leefgebieden().stream()
                .filter(feit -> situaties.contains(String.valueOf(situatie.value(feit))))
                .toList();
    }
}
