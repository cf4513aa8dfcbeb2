package nl.routewijzer.beleid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.routewijzer.regels.Regelbestand;

/** The files of a policy as one text, from which its version follows. */
final class Versie {
    private Versie() {}

    /** Each file in order of path, under a line with its path and its number of characters. */
    static String text(List<Regelbestand> bestanden) {
        StringBuilder tekst = new StringBuilder();
        for (Regelbestand bestand : bestanden) {
            tekst.append("=== ")
                    .append(bestand.pad())
                    .append(' ')
                    .append(bestand.tekst().length())
                    .append('\n');
            tekst.append(bestand.tekst()).append('\n');
        }
        return tekst.toString();
    }

    /** {@code sha256:} and 64 hexadecimal digits. */
    static String hash(String tekst) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return "sha256:" + HexFormat.of().formatHex(digest.digest(tekst.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
