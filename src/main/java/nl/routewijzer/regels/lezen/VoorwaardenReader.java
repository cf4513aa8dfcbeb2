package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.routewijzer.regels.EenVan;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.taal.Vormen;
import nl.routewijzer.regels.taal.Woordenschat;
import org.jspecify.annotations.Nullable;

/** Reads the conditions below a line like "als", up to the next line at the margin. */
final class VoorwaardenReader {
    static final String STREEPJE = "- ";

    private final LineReader reader;
    private final Function<Voorwaarde, @Nullable String> objection;

    /** @param objection what speaks against a condition in this place; {@code null} for nothing */
    VoorwaardenReader(LineReader reader, Function<Voorwaarde, @Nullable String> objection) {
        this.reader = reader;
        this.objection = objection;
    }

    /**
     * The conditions; one that cannot be read is a problem, and is left out.
     *
     * @param header of what they belong to
     * @param leeg the problem when there is none
     */
    List<Voorwaarde> read(Line header, String leeg) {
        List<Voorwaarde> gelezen = new ArrayList<>();
        Line opening = reader.taken();
        for (Line line = takeSentence(reader); line != null; line = takeSentence(reader)) {
            if (line.tekst().equals(Vormen.EEN_VAN.sjabloon())) {
                reader.note(line, Vormen.EEN_VAN);
                gelezen.add(readEenVan(line));
            } else {
                add(line, 0, gelezen);
            }
        }
        if (reader.taken().equals(opening)) {
            reader.problem(header, leeg);
        }
        return List.copyOf(gelezen);
    }

    private EenVan readEenVan(Line opening) {
        List<Voorwaarde> keuzes = new ArrayList<>();
        int gelezen = 0;
        for (Line line = takeChoice(); line != null; line = takeChoice()) {
            gelezen++;
            if (line.isHeader()) {
                reader.problem(line, "Zet twee spaties voor het streepje: dan hoort deze zin bij \"een van deze:\".");
            }
            reader.note(line, Vormen.STREEPJE);
            add(line, STREEPJE.length(), keuzes);
        }
        if (gelezen < 2) {
            reader.problem(
                    opening,
                    "Zet onder \"een van deze:\" minstens twee zinnen, elk op een regel met een streepje ervoor.");
        }
        return new EenVan(List.copyOf(keuzes));
    }

    private @Nullable Line takeChoice() {
        return reader.takeIf(line -> line.tekst().startsWith(STREEPJE));
    }

    /** The next line that belongs to what is above it; among sentences any one at the margin should have been indented. */
    static @Nullable Line takeSentence(LineReader reader) {
        return reader.takeIndented(
                line -> (line.tekst().contains(" ") || Vormen.isInner(line.tekst())) && !Vormen.isKop(line.tekst()));
    }

    private void add(Line line, int offset, List<Voorwaarde> to) {
        reader.sentence(line, offset, Woordenschat.VOORWAARDEN).ifPresent(voorwaarde -> {
            @Nullable String bezwaar = objection.apply(voorwaarde);
            if (bezwaar != null) {
                reader.problem(line, offset, bezwaar);
            }
            to.add(voorwaarde);
        });
    }
}
