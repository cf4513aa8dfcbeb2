package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it goes on with the terugmelding or the overdracht of an advice.
 *
 * @param notities oldest first
 */
public record Afhandeling(Soort soort, List<Notitie> notities) {

    public Afhandeling {
        notities = List.copyOf(notities);
    }

    /** What goes to somebody else. */
    public enum Soort {
        TERUGMELDING,
        OVERDRACHT
    }

    /** How far it is; each goes on from one before it. */
    public enum Stand {
        NIET_VERSTUURD,
        VERSTUURD,
        ONTVANGEN,
        BEANTWOORD
    }

    /** @param notities of an advice, oldest first, of every kind */
    public static Afhandeling of(Soort soort, List<Notitie> notities) {
        return new Afhandeling(
                soort, notities.stream().filter(een -> een.soort() == soort).toList());
    }

    /** What the last note says. */
    public Stand stand() {
        return notities.isEmpty() ? Stand.NIET_VERSTUURD : last().stand();
    }

    /** When that happened; {@code null} as long as nothing was sent. */
    public @Nullable LocalDate sinds() {
        return stand() == Stand.NIET_VERSTUURD ? null : last().dag();
    }

    /** How many notes there are: the next one has the number after it. */
    public int laatste() {
        return notities.size();
    }

    /** Whether a note of this stand goes back on one of before, as only a repair does. */
    public boolean isRepair(Stand nieuwe) {
        return nieuwe.compareTo(stand()) <= 0;
    }

    /** The notes that still hold, oldest first: a repair takes the place of what it goes back on. */
    public List<Notitie> geldend() {
        List<Notitie> geldend = new ArrayList<>();
        for (Notitie notitie : notities) {
            geldend.removeIf(eerder -> eerder.stand().compareTo(notitie.stand()) >= 0);
            geldend.add(notitie);
        }
        geldend.removeIf(een -> een.stand() == Stand.NIET_VERSTUURD);
        return List.copyOf(geldend);
    }

    /** Whether no later note repaired this one. */
    public boolean holds(Notitie notitie) {
        return notitie.equals(last()) || geldend().contains(notitie);
    }

    private Notitie last() {
        return notities.get(notities.size() - 1);
    }
}
