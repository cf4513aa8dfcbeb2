package nl.routewijzer.beleid;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells one text from another. */
public final class Vingerafdruk {
    private Vingerafdruk() {}

    /** {@code sha256:} and 64 hexadecimal digits. */
    public static String of(String tekst) {
        return of(tekst.getBytes(StandardCharsets.UTF_8));
    }

    /** {@code sha256:} and 64 hexadecimal digits. */
    public static String of(byte[] inhoud) {
        try {
            return "sha256:"
                    + HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(inhoud));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
