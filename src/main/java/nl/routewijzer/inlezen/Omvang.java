package nl.routewijzer.inlezen;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.inlezen.BestandGeweigerd.Reden;

/**
 * How much of a file was read so far: what no caseload has is refused while it is read, long before the memory is full. A cell
 * takes ten times the memory that it takes in the file, so that the size of the file alone says little.
 */
final class Omvang {
    static final int MOST_LINES = 100_000;
    static final int MOST_COLUMNS = 250;
    static final int LONGEST_NAME = 250;
    static final int LONGEST_CELL = 4_000;
    static final int MOST_CELLS = 3_000_000;
    static final int MOST_LETTERS = 50_000_000;

    private int regels;
    private long cellen;
    private long letters;

    /** All rows, the first of which holds the names of the columns. */
    static List<Tabelrij> table(Stream<Tabelrij> rijen) {
        Omvang omvang = new Omvang();
        List<Tabelrij> alle = new ArrayList<>();
        rijen.forEachOrdered(rij -> {
            if (alle.isEmpty()) {
                alle.add(rij);
            } else {
                Tabelrij regel = rij.trimmed();
                omvang.add(regel.cellen().size(), regel.letters());
                alle.add(regel);
            }
        });
        return alle;
    }

    /**
     * One line more.
     *
     * @throws BestandGeweigerd when that is more than a caseload has
     */
    void add(int breedte, long tekens) {
        regels++;
        cellen += breedte;
        letters += tekens;
        if (regels > MOST_LINES) {
            throw new BestandGeweigerd(Reden.TE_VEEL_REGELS);
        } else if (cellen > MOST_CELLS || letters > MOST_LETTERS) {
            throw new BestandGeweigerd(Reden.TE_VEEL_CELLEN);
        }
    }

    /** @throws BestandGeweigerd when there are more than a form has fields, or one is called by a whole text */
    static void check(Collection<String> kolommen) {
        if (kolommen.size() > MOST_COLUMNS) {
            throw new BestandGeweigerd(Reden.TE_VEEL_KOLOMMEN);
        }
        kolommen.stream()
                .filter(kolom -> kolom.length() > LONGEST_NAME)
                .findFirst()
                .ifPresent(lang -> {
                    throw new BestandGeweigerd(Reden.LANGE_KOLOM, lang);
                });
    }
}
