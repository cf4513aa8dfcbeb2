package nl.routewijzer.inlezen;

import java.util.List;

/**
 * A row of a CSV or a sheet, without white space around what stands in its cells.
 *
 * @param regel in the file, from 1
 */
record Tabelrij(int regel, List<String> cellen) {
    private static final String WHITE_SPACE = "[\\s\\u00A0\\u2007\\u202F]+";
    private static final String INVISIBLE = "[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]";

    /** @param cellen as they stand in the file */
    static Tabelrij of(int regel, List<String> cellen) {
        return new Tabelrij(regel, cellen.stream().map(Tabelrij::clean).toList());
    }

    /** What a spreadsheet puts between and around words, and nobody sees, is a space or nothing. */
    static String clean(String cel) {
        return cel.replaceAll(INVISIBLE, "").replaceAll(WHITE_SPACE, " ").strip();
    }

    /** How many of them hold something. */
    long filled() {
        return cellen.stream().filter(cel -> !cel.isEmpty()).count();
    }

    String cel(int kolom) {
        return kolom < cellen.size() ? cellen.get(kolom) : "";
    }
}
