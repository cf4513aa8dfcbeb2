package nl.routewijzer.uitleg;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.profiel.Veld;

/**
 * Proves that no answers together change what the consultant does: follows every unknown fact that the decision looks at, through
 * every answer, until nothing unknown is looked at any more. Gives up, proving nothing, when that takes too long.
 */
final class Uitputting {
    private static final int MOST_TRIALS = 400;

    private final Proef proef;
    private final Antwoorden antwoorden;
    private int trials;

    Uitputting(Proef proef, Antwoorden antwoorden) {
        this.proef = proef;
        this.antwoorden = antwoorden;
    }

    boolean isProven() {
        return isSame(proef.nu(), new EnumMap<>(Veld.class), EnumSet.noneOf(Veld.class));
    }

    /**
     * @param feiten the answers given so far
     * @param blijftOnbekend what nobody will ever know on this branch
     */
    private boolean isSame(Doorrekening doorrekening, Map<Veld, Object> feiten, Set<Veld> blijftOnbekend) {
        if (!Kern.of(doorrekening.advies()).handeling().equals(proef.kern().handeling()) || ++trials > MOST_TRIALS) {
            return false;
        }
        for (Veld veld : Afhankelijkheid.unknown(doorrekening)) {
            if (!blijftOnbekend.contains(veld)) {
                return isSameWhateverIs(veld, doorrekening, feiten, blijftOnbekend);
            }
        }
        return true;
    }

    private boolean isSameWhateverIs(
            Veld veld, Doorrekening doorrekening, Map<Veld, Object> feiten, Set<Veld> blijftOnbekend) {
        for (Object waarde : antwoorden.of(veld, doorrekening.situatie()).keySet()) {
            Map<Veld, Object> meer = new EnumMap<>(Veld.class);
            meer.putAll(feiten);
            meer.put(veld, waarde);
            if (!proef.confirm(Veronderstelling.of(meer))
                    .map(anders -> isSame(anders, meer, blijftOnbekend))
                    .orElse(true)) {
                return false;
            }
        }
        Set<Veld> zonder = EnumSet.of(veld);
        zonder.addAll(blijftOnbekend);
        return isSame(doorrekening, feiten, zonder);
    }
}
