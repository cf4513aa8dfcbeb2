package nl.routewijzer.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;

/**
 * "minstens 2 leefgebieden zijn IN_BEHANDELING of NIET_AANGEPAKT", or with {@code hoogstens}: "hoogstens 2 leefgebieden zijn
 * …", which is only certain when those that are unknown may be so too.
 */
public record AantalLeefgebieden(boolean hoogstens, int aantal, List<String> situaties) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return hoogstens
                ? that(situatie).size() + unknown(situatie).count() <= aantal
                : that(situatie).size() >= aantal;
    }

    @Override
    public boolean isDenied(Situatie situatie) {
        long open = Feiten.leefgebieden().stream()
                .filter(feit -> feit.isOpen(situatie))
                .count();
        return hoogstens ? that(situatie).size() > aantal : that(situatie).size() + open < aantal;
    }

    @Override
    public List<Feit> feiten() {
        return Feiten.leefgebieden();
    }

    @Override
    public String inWords(Situatie situatie) {
        List<Feit> die = that(situatie);
        String zin = (die.isEmpty() ? "geen" : die.size())
                + (die.size() < 2 ? " leefgebied is " : " leefgebieden zijn ")
                + Opsomming.of(situaties.stream().map(Codelijst::inWords).toList(), "of");
        return die.isEmpty()
                ? zin
                : zin + ": " + Opsomming.of(die.stream().map(Feit::onderwerp).toList(), "en");
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.aantalLeefgebieden(this);
    }

    /** The leefgebieden that made it hold here: where there may not be more, all of them. */
    public List<Feit> decisive(Situatie situatie) {
        return hoogstens ? feiten() : that(situatie);
    }

    private List<Feit> that(Situatie situatie) {
        return feiten().stream()
                .filter(feit -> situaties.contains(String.valueOf(situatie.value(feit))))
                .toList();
    }

    private Stream<Feit> unknown(Situatie situatie) {
        return feiten().stream().filter(feit -> situatie.value(feit) == null);
    }
}
