package nl.routewijzer.inlezen;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of a CSV or a sheet, without white space around what stands in its cells.
 *
 * @param regel in the file, from 1
 */
record Tabelrij(int regel, List<String> cellen) {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00A0\\u2007\\u202F]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]");

    /** @param cellen as they stand in the file */
    static Tabelrij of(int regel, List<String> cellen) {
        return new Tabelrij(regel, cellen.stream().map(Tabelrij::clean).toList());
    }

    /** What a spreadsheet puts between and around words, and nobody sees, is a space or nothing. */
    static String clean(String cel) {
        String zichtbaar = INVISIBLE.matcher(cel).replaceAll("");
        return WHITE_SPACE.matcher(zichtbaar).replaceAll(" ").strip();
    }

    /** Up to the last cell that holds something. */
    Tabelrij trimmed() {
        int breedte = cellen.size();
        while (breedte > 0 && cellen.get(breedte - 1).isEmpty()) {
            breedte--;
        }
        return new Tabelrij(regel, List.copyOf(cellen.subList(0, breedte)));
    }

    /** How many of them hold something. */
    long filled() {
        return cellen.stream().filter(cel -> !cel.isEmpty()).count();
    }

    /** How many letters stand in them. */
    long letters() {
        return cellen.stream().mapToLong(String::length).sum();
    }

    String cel(int kolom) {
        return kolom < cellen.size() ? cellen.get(kolom) : "";
    }
}
