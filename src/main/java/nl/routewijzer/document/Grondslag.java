package nl.routewijzer.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Regel;

/** The reasons on which the uitkomst rests: the rule that gave it, and those that gave the facts that it looked at. */
final class Grondslag {
    private Grondslag() {}

    /**
     * @param beleid the policy that gave the advice
     * @return in the order of the decision
     */
    static List<Routeadvies.Reden> of(Routeadvies advies, Beleid beleid) {
        Map<String, Regel> regels = beleid.regelset().regels().stream()
                .collect(Collectors.toMap(Regel::naam, Function.identity(), (eerste, tweede) -> eerste));
        Set<Feit> nodig = new HashSet<>(Set.of(Feiten.UITKOMST));
        List<Routeadvies.Reden> grondslag = new ArrayList<>();
        for (int i = advies.redenen().size() - 1; i >= 0; i--) {
            Routeadvies.Reden reden = advies.redenen().get(i);
            Regel regel = regels.get(reden.regel());
            if (regel != null && nodig.stream().anyMatch(feit -> regel.stap().determines(feit))) {
                grondslag.add(reden);
                regel.als().forEach(voorwaarde -> nodig.addAll(voorwaarde.feiten()));
            }
        }
        Collections.reverse(grondslag);
        return grondslag;
    }
}
