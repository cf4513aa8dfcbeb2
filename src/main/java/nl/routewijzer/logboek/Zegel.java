package nl.routewijzer.logboek;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A signed statement of what stood in the log: whoever can write in the database, but has no key, cannot make another.
 *
 * @param nummer 1, 2, 3
 * @param regel the last line that it covers
 * @param schakel the link of the chain at that line
 */
public record Zegel(int nummer, Instant tijdstip, long regel, byte[] schakel, byte[] handtekening) {
    private static final byte[] SOORT = "routewijzer logboek 1".getBytes(StandardCharsets.US_ASCII);

    public Zegel {
        tijdstip = tijdstip.truncatedTo(ChronoUnit.MICROS);
        schakel = schakel.clone();
        handtekening = handtekening.clone();
    }

    public static Zegel sign(int nummer, Instant tijdstip, long regel, byte[] schakel, Zegelsleutel sleutel) {
        Zegel zonder = new Zegel(nummer, tijdstip, regel, schakel, new byte[0]);
        return new Zegel(nummer, tijdstip, regel, schakel, sleutel.sign(zonder.message()));
    }

    public boolean isSignedBy(Zegelsleutel sleutel) {
        return sleutel.verify(message(), handtekening);
    }

    @Override
    public byte[] schakel() {
        return schakel.clone();
    }

    @Override
    public byte[] handtekening() {
        return handtekening.clone();
    }

    private byte[] message() {
        return ByteBuffer.allocate(SOORT.length + Integer.BYTES + 2 * Long.BYTES + schakel.length)
                .put(SOORT)
                .putInt(nummer)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, tijdstip))
                .putLong(regel)
                .put(schakel)
                .array();
    }
}
