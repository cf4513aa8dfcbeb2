package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Probleem;

/** The problems of one file: the first of them, and how many there are more. */
final class Probleemlijst {
    /** Whoever has so many does not read on. */
    static final int MOST = 50;

    private final String pad;
    private final List<Probleem> eerste = new ArrayList<>();
    private int found;

    Probleemlijst(String pad) {
        this.pad = pad;
    }

    /**
     * The message itself is made for the first problems only.
     *
     * @param offset from the begin of the text of the line
     */
    void add(Line line, int offset, Leesfout fout) {
        if (found < MOST) {
            eerste.add(new Probleem(pad, line.nummer(), line.kolom() + offset + fout.kolom(), fout.melding()));
        }
        found++;
    }

    /** How many problems there are so far. */
    int found() {
        return found;
    }

    /** @param lastLine where to say how many there are more */
    List<Probleem> all(int lastLine) {
        List<Probleem> alle = new ArrayList<>(eerste);
        if (found > MOST) {
            String meer = "In dit bestand zijn nog " + (found - MOST) + " fouten. Herstel eerst de fouten hierboven.";
            alle.add(new Probleem(pad, lastLine, 1, meer));
        }
        return alle;
    }
}
