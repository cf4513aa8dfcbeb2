package nl.routewijzer.beleid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.regels.Regelbestand;

/** The files of a policy as one text, from which its version follows. */
final class Versie {
    private static final String MERK = "=== ";

    private Versie() {}

    /** Each file in order of path, under a line with its path and its number of characters. */
    static String text(List<Regelbestand> bestanden) {
        StringBuilder tekst = new StringBuilder();
        for (Regelbestand bestand : bestanden) {
            tekst.append(MERK)
                    .append(bestand.pad())
                    .append(' ')
                    .append(bestand.tekst().length())
                    .append('\n');
            tekst.append(bestand.tekst()).append('\n');
        }
        return tekst.toString();
    }

    /** The files of such a text again, by path. */
    static Map<String, String> files(String tekst) {
        Map<String, String> bestanden = new LinkedHashMap<>();
        int begin = 0;
        while (begin < tekst.length()) {
            int kop = tekst.indexOf('\n', begin);
            String[] delen = tekst.substring(begin, kop).split(" ", -1);
            int eind = kop + 1 + Integer.parseInt(delen[delen.length - 1]);
            bestanden.put(
                    tekst.substring(begin + MERK.length(), tekst.lastIndexOf(' ', kop)),
                    tekst.substring(kop + 1, eind));
            begin = eind + 1;
        }
        return bestanden;
    }
}
