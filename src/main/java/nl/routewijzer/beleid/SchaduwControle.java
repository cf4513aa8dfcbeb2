package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;

/**
 * Where the first rule counts, a rule that asks all that an earlier one asks never has its turn. A lower layer may mean that
 * for an open rule of a higher one, but not for its own.
 */
final class SchaduwControle {
    private SchaduwControle() {}

    /** Told once for each pair of rules, with the first day on which it is so. */
    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        Map<String, Probleem> gevonden = new LinkedHashMap<>();
        for (LocalDate dag : beleid.firstDaysOfRules()) {
            List<Regel> regels = beleid.rules(dag);
            for (int i = 0; i < regels.size(); i++) {
                Regel regel = regels.get(i);
                if (regel.stap().resultaat() != null) {
                    before(regel, regels.subList(0, i))
                            .ifPresent(eerder -> gevonden.putIfAbsent(
                                    regel.vermelding().plaats() + " " + eerder.nummer(), problem(regel, eerder)));
                }
            }
        }
        problemen.addAll(gevonden.values());
    }

    private static Optional<Regel> before(Regel regel, List<Regel> eerdere) {
        for (Regel eerder : eerdere) {
            if (eerder.stap() == regel.stap() && isAlwaysBefore(eerder, regel)) {
                return Optional.of(eerder);
            }
        }
        return Optional.empty();
    }

    private static boolean isAlwaysBefore(Regel eerder, Regel regel) {
        return !eerder.isLastResort()
                && !eerder.vermelding().isBelow(regel.vermelding())
                && !regel.geldtNaast().contains(eerder.nummer())
                && regel.als().containsAll(eerder.als());
    }

    private static Probleem problem(Regel regel, Regel eerder) {
        return regel.problem(
                regel.nummer(),
                "Deze regel komt nooit aan de beurt: wie eraan voldoet, voldoet ook aan regel " + eerder.nummer() + " ("
                        + eerder.vermelding().plaats() + "), en die gaat voor. Schrijf \"gaat voor "
                        + eerder.nummer() + "\" onder de bron, of vraag minder dan die regel.");
    }
}
