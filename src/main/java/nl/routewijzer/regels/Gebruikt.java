package nl.routewijzer.regels;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.EerdereVoorziening;
import org.jspecify.annotations.Nullable;

/**
 * "PROEFPLAATSING is eerder gebruikt", "… loopt niet": what the profile says of the voorzieningen of the candidate.
 *
 * @param voorziening {@code null} for whichever it is
 * @param resultaten codes of {@link Codelijst#RESULTAAT}, of which one is enough
 * @param niet whether there may be none such
 */
public record Gebruikt(@Nullable String voorziening, List<String> resultaten, boolean niet) implements Voorwaarde {
    @Override
    public boolean holds(Situatie situatie) {
        return here(situatie).findAny().isEmpty() == niet;
    }

    private Stream<EerdereVoorziening> here(Situatie situatie) {
        return situatie.eerdere().stream()
                .filter(eerder -> voorziening == null || eerder.voorziening().equals(voorziening))
                .filter(eerder -> resultaten.contains(eerder.resultaat()));
    }

    @Override
    public boolean isOfFacts() {
        return false;
    }

    @Override
    public Stream<String> voorzieningen() {
        return Stream.ofNullable(voorziening);
    }

    @Override
    public String inWords(Situatie situatie) {
        if (niet) {
            return denied();
        }
        List<String> namen = here(situatie)
                .map(eerder -> Codelijst.inWords(eerder.voorziening()))
                .distinct()
                .toList();
        String wat = Opsomming.of(namen, "en");
        return resultaten.contains(EerdereVoorziening.LOOPT)
                ? wat + " loopt nu"
                : wat + (namen.size() == 1 ? " is" : " zijn") + " eerder gebruikt" + result();
    }

    private String denied() {
        if (voorziening == null) {
            return "er is niet eerder een voorziening gebruikt" + result();
        }
        String wat = Codelijst.inWords(voorziening);
        return resultaten.contains(EerdereVoorziening.LOOPT)
                ? wat + " loopt niet"
                : wat + " is niet eerder gebruikt" + result();
    }

    /** The result that it asks for, where that is one. */
    String result() {
        return resultaten.size() == 1 ? " met resultaat ‘" + Codelijst.inWords(resultaten.get(0)) + "’" : "";
    }

    @Override
    public <T> T accept(Visitor<T> visitor) {
        return visitor.gebruikt(this);
    }
}
