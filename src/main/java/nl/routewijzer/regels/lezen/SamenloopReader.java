package nl.routewijzer.regels.lezen;

import java.util.List;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.taal.Slots;

/** Reads the lines that say how a voorziening stands to others: {@code sluit uit: DETACHERING}. */
final class SamenloopReader {
    private List<String> sluitUit = List.of();
    private List<String> samenMet = List.of();

    /** Whether the line was one of these. */
    boolean read(Line line) throws Leesfout {
        if (line.tekst().startsWith(Samenloop.SLUIT_UIT)) {
            sluitUit = codes(line, Samenloop.SLUIT_UIT, sluitUit);
        } else if (line.tekst().startsWith(Samenloop.SAMEN_MET)) {
            samenMet = codes(line, Samenloop.SAMEN_MET, samenMet);
        } else {
            return false;
        }
        return true;
    }

    /** What was read. */
    Samenloop finish() {
        return new Samenloop(sluitUit, samenMet);
    }

    private static List<String> codes(Line line, String begin, List<String> eerder) throws Leesfout {
        if (!eerder.isEmpty()) {
            throw new Leesfout(
                    0,
                    "\"" + begin + "\" staat er al bij deze voorziening. Zet alle codes achter elkaar op één regel.");
        }
        String codes = line.tekst().substring(begin.length());
        if (codes.isBlank()) {
            throw new Leesfout(
                    0, "Noem hier de code van een andere voorziening, bijvoorbeeld: " + begin + " PROEFPLAATSING");
        }
        int spaties = codes.length() - codes.stripLeading().length();
        try {
            return Slots.voorzieningen().read(codes.strip()).stream().distinct().toList();
        } catch (Leesfout fout) {
            throw fout.shift(begin.length() + spaties);
        }
    }
}
