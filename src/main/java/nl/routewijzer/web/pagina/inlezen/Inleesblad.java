package nl.routewijzer.web.pagina.inlezen;

import java.util.List;
import nl.routewijzer.inlezen.Inlezing;
import nl.routewijzer.inlezen.Twijfelwaarde;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, as it is shown.
 *
 * @param kolommen as long as it has not begun
 * @param twijfels the values to choose for; empty as long as the columns are not chosen
 * @param groepen what was refused, when it has ended
 * @param eerder when the very same file was read in before, in words
 * @param fouten keys of what is wrong with the choice of the columns
 */
record Inleesblad(
        Inlezing inlezing,
        List<Kolom> kolommen,
        List<Keuze> velden,
        List<Twijfelwaarde> twijfels,
        List<Groep> groepen,
        @Nullable String eerder,
        List<String> fouten) {
    private static final int FIRST_SHOWN = 50;
    private static final int HUNDRED = 100;

    /** A column, what stands in it, and the path of the field that it fills; empty when it is not read. */
    record Kolom(String naam, List<String> voorbeelden, String pad) {}

    /** A field that a column can fill; {@code lang} where the label is not in the language of the page. */
    record Keuze(String pad, String label, @Nullable String lang) {}

    /** The most frequent of what is wrong; the file to download has all of it. */
    public List<Groep> eersteGroepen() {
        return groepen.stream().limit(FIRST_SHOWN).toList();
    }

    /** The values to choose for here; the lines with others are refused, and come back. */
    public List<Twijfelwaarde> eersteTwijfels() {
        return twijfels.stream().limit(FIRST_SHOWN).toList();
    }

    /**
     * The lines with one and the same thing wrong.
     *
     * @param label of the field; {@code null} for the line as a whole
     * @param regels the numbers of the first of them
     */
    record Groep(@Nullable String label, String melding, int aantal, String regels) {}

    /** The label of a field, by its path. */
    public String veld(String pad) {
        return velden.stream()
                .filter(veld -> veld.pad().equals(pad))
                .map(Keuze::label)
                .findFirst()
                .orElse(pad);
    }

    /** How far it is, in hundredths. */
    public int procent() {
        return inlezing.verwerkt() * HUNDRED / inlezing.totaal();
    }

    /** How many columns are not read. */
    public long overgeslagen() {
        return kolommen.stream().filter(kolom -> kolom.pad().isEmpty()).count();
    }
}
