package nl.routewijzer.web.pagina.inlezen;

import java.util.List;
import nl.routewijzer.inlezen.Inlezing;
import org.jspecify.annotations.Nullable;

/**
 * A file on its way in, as it is shown.
 *
 * @param fouten keys of what is wrong with the choice of the columns
 */
record Inleesblad(Inlezing inlezing, List<Kolom> kolommen, List<Keuze> velden, List<String> fouten) {
    private static final int FIRST_REFUSED = 50;
    private static final int HUNDRED = 100;

    /** A column, what stands in it, and the path of the field that it fills; empty when it is not read. */
    record Kolom(String naam, List<String> voorbeelden, String pad) {}

    /** A field that a column can fill; {@code lang} where the label is not in the language of the page. */
    record Keuze(String pad, String label, @Nullable String lang) {}

    /** The first refused lines; the file to download has them all. */
    public List<nl.routewijzer.inlezen.Weigering> geweigerd() {
        return inlezing.geweigerd().stream().limit(FIRST_REFUSED).toList();
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
