package nl.routewijzer.regels;

import java.util.List;

/**
 * A declaration as it stands in its file.
 *
 * @param tekst its lines
 * @param als the sentences of its conditions
 * @param dan the sentences of what follows, or never follows, from them; empty where it has none
 */
public record Brontekst(String tekst, List<Zin> als, List<Zin> dan) {

    /**
     * A sentence.
     *
     * @param keuzes the sentences below it of which one is enough; empty when it stands alone
     */
    public record Zin(String tekst, List<String> keuzes) {
        /** "een van deze: de kandidaat woont elders; de kandidaat is jonger dan 18 jaar". */
        String inEenRegel() {
            return keuzes.isEmpty() ? tekst : tekst + " " + String.join("; ", keuzes);
        }
    }

    /** Its conditions, each on one line. */
    List<String> voorwaarden() {
        return als.stream().map(Zin::inEenRegel).toList();
    }
}
