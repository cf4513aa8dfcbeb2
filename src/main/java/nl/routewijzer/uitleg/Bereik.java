package nl.routewijzer.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Vergelijking;
import nl.routewijzer.regels.Voorwaarde;

/**
 * Numbers between which the policy sees no difference.
 *
 * @param van the lowest, included
 * @param tot the highest, included
 * @param minimum the lowest that the field can hold
 * @param maximum the highest that the field can hold
 */
record Bereik(int van, int tot, int minimum, int maximum) {
    /** The ranges of a field, from low to high: a new one begins at every limit that a rule compares the fact with. */
    static List<Bereik> of(Feit feit, Veldtype.Getal type, Beleid beleid) {
        TreeSet<Integer> begin = new TreeSet<>(List.of(type.minimum()));
        begins(feit, beleid)
                .filter(getal -> getal > type.minimum() && getal <= type.maximum())
                .forEach(begin::add);
        List<Bereik> bereiken = new ArrayList<>();
        for (int van : begin) {
            Integer volgende = begin.higher(van);
            bereiken.add(
                    new Bereik(van, volgende == null ? type.maximum() : volgende - 1, type.minimum(), type.maximum()));
        }
        return bereiken;
    }

    /** Every number from which a comparison with the fact has another result. */
    private static Stream<Integer> begins(Feit feit, Beleid beleid) {
        return beleid.regelset().regels().stream()
                .flatMap(regel -> regel.als().stream())
                .flatMap(Voorwaarde::all)
                .filter(Vergelijking.class::isInstance)
                .map(Vergelijking.class::cast)
                .filter(vergelijking -> vergelijking.feit() == feit)
                .flatMap(vergelijking -> begin(vergelijking, beleid));
    }

    private static Stream<Integer> begin(Vergelijking vergelijking, Beleid beleid) {
        return vergelijking.grens().value(beleid::parameter) instanceof Hoeveelheid grens
                ? Stream.of(Maat.count(grens) + (vergelijking.operator().turnsAbove() ? 1 : 0))
                : Stream.empty();
    }

    /** A number that stands for all of them: the one beside the limit. */
    int value() {
        return van == minimum ? tot : van;
    }

    /** "hoogstens 24", "25 tot en met 30", "minstens 31". */
    String inWords() {
        if (van == tot) {
            return String.valueOf(van);
        } else if (van == minimum) {
            return "hoogstens " + tot;
        }
        return tot == maximum ? "minstens " + van : van + " tot en met " + tot;
    }
}
