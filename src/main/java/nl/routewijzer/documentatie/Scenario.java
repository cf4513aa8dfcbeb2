package nl.routewijzer.documentatie;

import java.util.List;
import java.util.stream.Stream;

/**
 * One scenario, or an abstract scenario with its examples.
 *
 * @param regel line of its title, from 1
 */
public record Scenario(
        int regel, String naam, String toelichting, List<Stapzin> stappen, List<Voorbeelden> voorbeelden) {

    /**
     * A table of examples.
     *
     * @param kop the columns
     */
    public record Voorbeelden(String naam, List<String> kop, List<Rij> rijen) {}

    /** One example and the line on which it stands. */
    public record Rij(int regel, List<String> cellen) {}

    /** The lines under which its results are kept: of each example, or of itself when it has none. */
    public List<Integer> regels() {
        return voorbeelden.isEmpty()
                ? List.of(regel)
                : voorbeelden.stream()
                        .flatMap(tabel -> tabel.rijen().stream())
                        .map(Rij::regel)
                        .toList();
    }

    /** Its steps as they are run: once for every example. */
    public Stream<List<String>> filledIn() {
        return voorbeelden.isEmpty()
                ? Stream.of(filledIn(List.of(), List.of()))
                : voorbeelden.stream()
                        .flatMap(tabel -> tabel.rijen().stream().map(rij -> filledIn(tabel.kop(), rij.cellen())));
    }

    private List<String> filledIn(List<String> kop, List<String> cellen) {
        return stappen.stream().map(stap -> fill(stap.tekst(), kop, cellen)).toList();
    }

    private static String fill(String tekst, List<String> kop, List<String> cellen) {
        String gevuld = tekst;
        for (int i = 0; i < kop.size(); i++) {
            gevuld = gevuld.replace("<" + kop.get(i) + ">", cellen.get(i));
        }
        return gevuld;
    }
}
