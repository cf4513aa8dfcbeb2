package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.regels.Brontekst;
import nl.routewijzer.regels.taal.Vorm;
import nl.routewijzer.regels.taal.Vormen;

/** Finds the sentences in the lines of a declaration. */
final class BrontekstReader {
    private BrontekstReader() {}

    /**
     * @param als the line that opens its conditions
     * @param dan the line that opens what follows from them
     * @param tekst its lines as they stand in the file
     */
    static Brontekst read(Vorm als, Vorm dan, String tekst) {
        return new Brontekst(tekst, below(als, tekst), below(dan, tekst));
    }

    /** The sentences below a line, in their order, up to the next line that opens or ends a part. */
    private static List<Brontekst.Zin> below(Vorm opening, String tekst) {
        List<Brontekst.Zin> zinnen = new ArrayList<>();
        tekst.lines()
                .map(String::strip)
                .dropWhile(line -> !line.equals(opening.sjabloon()))
                .skip(1)
                .takeWhile(line -> !Vormen.isFrame(line))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> add(line, zinnen));
        return List.copyOf(zinnen);
    }

    /** A choice stands below a sentence; in a file that is refused it may not. */
    private static void add(String line, List<Brontekst.Zin> zinnen) {
        if (line.startsWith(VoorwaardenReader.STREEPJE) && !zinnen.isEmpty()) {
            Brontekst.Zin opening = zinnen.remove(zinnen.size() - 1);
            List<String> keuzes = new ArrayList<>(opening.keuzes());
            keuzes.add(line.substring(VoorwaardenReader.STREEPJE.length()));
            zinnen.add(new Brontekst.Zin(opening.tekst(), List.copyOf(keuzes)));
        } else {
            zinnen.add(new Brontekst.Zin(line, List.of()));
        }
    }
}
