package nl.routewijzer.inlezen;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;

/**
 * Finds out in which encoding a text was written: what its first bytes say, else UTF-8 where it is that, else the one of old in
 * which most of it is letters that Dutch people write.
 */
final class Tekstcodering {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BYTES_TO_LOOK_AT = 4_000;

    /** Of Windows, of MS-DOS and of the Mac; the first where they do as well. */
    private static final List<Charset> OLD =
            List.of(Charset.forName("windows-1252"), Charset.forName("IBM850"), Charset.forName("x-MacRoman"));

    private static final String DUTCH = "éëïöüèêàáâäîíôóòûúùçñÉËÏÖÜÈÀÁÇÑ’‘“”€–";

    private Tekstcodering() {}

    /** Each letter with its accent as one character. */
    static String decode(byte[] inhoud) {
        String tekst = new String(inhoud, charset(inhoud));
        return Normalizer.normalize(
                !tekst.isEmpty() && tekst.charAt(0) == BYTE_ORDER_MARK ? tekst.substring(1) : tekst,
                Normalizer.Form.NFC);
    }

    private static Charset charset(byte[] inhoud) {
        if (begins(inhoud, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        } else if (begins(inhoud, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        } else if (hasZeros(inhoud, 1)) {
            return StandardCharsets.UTF_16LE;
        } else if (hasZeros(inhoud, 0)) {
            return StandardCharsets.UTF_16BE;
        } else if (isUtf8(inhoud)) {
            return StandardCharsets.UTF_8;
        }
        return OLD.stream()
                .max(Comparator.<Charset>comparingLong(charset -> letters(inhoud, charset))
                        .thenComparing(Tekstcodering::isFirst))
                .orElseThrow();
    }

    private static boolean isFirst(Charset charset) {
        return charset.equals(OLD.get(0));
    }

    private static boolean begins(byte[] inhoud, int eerste, int tweede) {
        return inhoud.length > 1 && (inhoud[0] & 0xFF) == eerste && (inhoud[1] & 0xFF) == tweede;
    }

    /** Whether most of every second byte is zero, as in two bytes a letter. */
    private static boolean hasZeros(byte[] inhoud, int from) {
        int bekeken = 0;
        int nullen = 0;
        for (int i = from; i < Math.min(inhoud.length, BYTES_TO_LOOK_AT); i += 2) {
            bekeken++;
            nullen += inhoud[i] == 0 ? 1 : 0;
        }
        return nullen * 2 > bekeken;
    }

    private static boolean isUtf8(byte[] inhoud) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(inhoud));
            return true;
        } catch (CharacterCodingException old) {
            return false;
        }
    }

    private static long letters(byte[] inhoud, Charset charset) {
        return new String(inhoud, charset)
                .chars()
                .filter(letter -> DUTCH.indexOf(letter) >= 0)
                .count();
    }
}
