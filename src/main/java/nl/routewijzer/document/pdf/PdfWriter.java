package nl.routewijzer.document.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;

/** Writes XHTML as PDF/UA-1: tagged, in a language, with a title and bookmarks, and with its own fonts in it. */
public final class PdfWriter {
    private static final String FONT = "Noto Sans";
    private static final int NORMAL = 400;
    private static final int BOLD = 700;
    private static final float PDF_1_7 = 1.7f;
    private static final String HEAD_END = "</head>";

    /** What was typed by hand may hold characters that XML does not know. */
    private static final Pattern NO_XML =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final String style;

    public PdfWriter() {
        try (InputStream css = resource("document.css")) {
            style = "<style>" + new String(css.readAllBytes(), StandardCharsets.UTF_8) + "</style>";
        } catch (IOException inOwnJar) {
            throw new UncheckedIOException(inOwnJar);
        }
    }

    /**
     * @param xhtml well-formed, with {@code lang} on the root and a {@code title} and subject in the head; nothing that it
     *     asks for elsewhere is fetched
     */
    public byte[] write(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_1_7);
        builder.useFont(font("NotoSans_400Regular.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(font("NotoSans_700Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.useExternalResourceAccessControl(
                (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.addDOMMutator(Bladwijzers::addTo);
        builder.withHtmlContent(NO_XML.matcher(xhtml).replaceAll("").replace(HEAD_END, style + HEAD_END), null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return pdf.toByteArray();
    }

    private static FSSupplier<InputStream> font(String naam) {
        return () -> resource(naam);
    }

    private static InputStream resource(String naam) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(naam), naam);
    }
}
