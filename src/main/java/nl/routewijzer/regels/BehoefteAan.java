package nl.routewijzer.regels;

import java.util.List;
import nl.routewijzer.profiel.Codelijst;

/** "er is behoefte aan WERKRITME of MOTIVATIE": one of these is enough; or with {@code geen}: none of these. */
public record BehoefteAan(List<String> behoeften, boolean geen) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return here(situatie).isEmpty() == geen;
    }

    private List<String> here(Situatie situatie) {
        return behoeften.stream().filter(situatie.behoeften()::contains).toList();
    }

    @Override
    public boolean isOfFacts() {
        return false;
    }

    @Override
    public Stap after() {
        return Stap.BEHOEFTEN;
    }

    @Override
    public String inWords(Situatie situatie) {
        return geen
                ? "er is geen behoefte aan " + listed(behoeften, "of")
                : "er is behoefte aan " + listed(here(situatie), "en");
    }

    private static String listed(List<String> codes, String laatste) {
        return Opsomming.of(codes.stream().map(Codelijst::inWords).toList(), laatste);
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.behoefteAan(this);
    }
}
