package nl.routewijzer.regels;

import java.util.ArrayList;
import java.util.List;

/** The conditions of a declaration as they stand in its file. */
final class Zinteksten {
    private Zinteksten() {}

    /**
     * The sentences between two lines, in their order: what one of several may be stands behind its opening line.
     *
     * @param brontekst the lines of the declaration
     */
    static List<String> between(Vorm vanaf, Vorm tot, String brontekst) {
        List<String> teksten = new ArrayList<>();
        brontekst
                .lines()
                .map(String::strip)
                .dropWhile(line -> !line.equals(vanaf.sjabloon()))
                .skip(1)
                .takeWhile(line -> !line.equals(tot.sjabloon()))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> add(line, teksten));
        return teksten;
    }

    private static void add(String line, List<String> teksten) {
        if (line.startsWith(VoorwaardenReader.STREEPJE)) {
            String opening = teksten.remove(teksten.size() - 1);
            String keuze = line.substring(VoorwaardenReader.STREEPJE.length());
            teksten.add(opening + (opening.endsWith(":") ? " " : "; ") + keuze);
        } else {
            teksten.add(line);
        }
    }
}
