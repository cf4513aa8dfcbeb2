package nl.routewijzer.logboek;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The links of the chain: what a line says, and the link of the line before, in one SHA-256. Not for several threads at once:
 * who checks a million lines makes one of these.
 */
public final class Keten {
    public static final int LENGTH = 32;

    private static final int ABSENT = -1;
    private final MessageDigest digest = sha256();
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    /** What comes before the first line. */
    public static byte[] begin() {
        return new byte[LENGTH];
    }

    /** Every text is written behind its length, so that no two lines make the same bytes. */
    public byte[] next(byte[] vorige, long volgnummer, long micros, List<@Nullable String> velden) {
        digest.update(vorige);
        add(volgnummer);
        add(micros);
        for (String veld : velden) {
            add(veld);
        }
        return digest.digest();
    }

    private void add(@Nullable String veld) {
        if (veld == null) {
            add(ABSENT);
        } else {
            byte[] bytes = veld.getBytes(StandardCharsets.UTF_8);
            add(bytes.length);
            digest.update(bytes);
        }
    }

    private void add(long value) {
        digest.update(number.putLong(0, value).array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
