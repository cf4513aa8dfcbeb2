package nl.routewijzer.web.api;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.routewijzer.web.api.problem.BerichtTeGroot;
import nl.routewijzer.web.api.problem.OngeldigBericht;
import org.jspecify.annotations.Nullable;

/** Reads a body or a line to a tree of maps, lists and plain values. */
final class BerichtReader {
    private static final int LARGEST_BODY = 1024 * 1024;

    private BerichtReader() {}

    /**
     * @throws BerichtTeGroot when the body has more than 1 MiB, as announced or as sent
     * @throws OngeldigBericht when it is not one JSON object in UTF-8
     */
    static Map<String, @Nullable Object> readBody(InputStream body) throws IOException {
        return readLine(bytes(body), 1);
    }

    /** @param regel number of the line, for the message */
    static Map<String, @Nullable Object> readLine(byte[] bytes, long regel) {
        return new JsonObjectReader(decode(bytes), regel).read();
    }

    private static byte[] bytes(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LARGEST_BODY + 1);
        if (bytes.length > LARGEST_BODY) {
            throw new BerichtTeGroot("Een bericht mag hier hoogstens 1 MiB groot zijn (1.048.576 bytes).");
        }
        return bytes;
    }

    private static String decode(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException malformed) {
            throw new OngeldigBericht(
                    "Het bericht is geen geldige UTF-8. Sla de tekst op als UTF-8 en stuur die opnieuw.");
        }
    }
}
