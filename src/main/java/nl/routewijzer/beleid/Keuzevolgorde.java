package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import nl.routewijzer.regels.Voorziening;

/**
 * In what order the voorzieningen of a municipality are chosen and dropped again, so that what one needs is settled before it,
 * and which do not go together.
 */
public final class Keuzevolgorde {
    private final List<String> beurten;
    private final List<String> afval;
    private final Map<String, Set<String>> uitgesloten = new LinkedHashMap<>();

    /** @param aanbod from light to heavy */
    Keuzevolgorde(List<Voorziening> aanbod) {
        this.beurten = sort(aanbod, Keuzevolgorde::goesWith);
        this.afval = sort(aanbod, (voorziening, ander) -> goesWith(ander, voorziening));
        for (Voorziening voorziening : aanbod) {
            for (String ander : voorziening.samenloop().sluitUit()) {
                exclude(voorziening.code(), ander);
                exclude(ander, voorziening.code());
            }
        }
    }

    private void exclude(String voorziening, String ander) {
        uitgesloten.computeIfAbsent(voorziening, nieuw -> new LinkedHashSet<>()).add(ander);
    }

    /** The codes in the order of choosing: from light to heavy, save that one comes after every other with which it goes. */
    public List<String> beurten() {
        return beurten;
    }

    /** The codes in the order of dropping: from light to heavy, save that one comes before every other with which it goes. */
    public List<String> afval() {
        return afval;
    }

    /** The codes of those that never stand beside it in an advice, whichever of the two says so. */
    public List<String> excluded(String code) {
        return List.copyOf(uitgesloten.getOrDefault(code, Set.of()));
    }

    /** In a ring nobody comes first, save the lightest; a policy that is accepted has none. */
    private static List<String> sort(List<Voorziening> aanbod, BiPredicate<Voorziening, Voorziening> after) {
        List<Voorziening> rest = new ArrayList<>(aanbod);
        List<String> volgorde = new ArrayList<>();
        while (!rest.isEmpty()) {
            Voorziening volgende = rest.stream()
                    .filter(voorziening -> rest.stream().noneMatch(ander -> after.test(voorziening, ander)))
                    .findFirst()
                    .orElse(rest.get(0));
            rest.remove(volgende);
            volgorde.add(volgende.code());
        }
        return volgorde;
    }

    private static boolean goesWith(Voorziening voorziening, Voorziening ander) {
        return voorziening.samenloop().samenMet().contains(ander.code());
    }
}
