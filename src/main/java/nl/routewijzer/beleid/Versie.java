package nl.routewijzer.beleid;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.regels.Regelbestand;
import org.jspecify.annotations.Nullable;

/** The files of a policy as one text, from which its version follows. */
final class Versie {
    private static final String MERK = "=== ";

    private Versie() {}

    /** Under this name stands what is offered elsewhere; no rule file can have it. */
    static final String ELDERS = "elders";

    /** Each file in order of path, under a line with its path and its number of characters; then what is offered elsewhere. */
    static String text(List<Regelbestand> bestanden, @Nullable Elders elders) {
        StringBuilder tekst = new StringBuilder();
        bestanden.forEach(bestand -> append(tekst, bestand.pad(), bestand.tekst()));
        if (elders != null) {
            append(tekst, ELDERS, elders.text());
        }
        return tekst.toString();
    }

    private static void append(StringBuilder tekst, String naam, String deel) {
        tekst.append(MERK)
                .append(naam)
                .append(' ')
                .append(deel.length())
                .append('\n')
                .append(deel)
                .append('\n');
    }

    /** The parts of such a text again, by path. */
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
