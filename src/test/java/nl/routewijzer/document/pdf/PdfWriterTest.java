package nl.routewijzer.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A PDF that a screen reader can read. */
class PdfWriterTest {
    private static final String LONG = "<h2 id='lijst'>Een lijst</h2><ul>"
            + "<li>Eén ding <strong>met nadruk</strong></li>".repeat(80)
            + "</ul><h2 id='tabel'>Een tabel</h2><table><thead><tr><th scope='col'>Wat</th><th scope='col'>Wie</th></tr></thead><tbody>"
            + "<tr><th scope='row'>Rij</th><td>Cel &amp; meer</td></tr>".repeat(90)
            + "</tbody></table>";

    private final PdfWriter writer = new PdfWriter();

    @Test
    void long_documents_with_lists_and_tables_are_pdf_ua() throws IOException {
        byte[] pdf = writer.write(document(LONG));

        assertThat(Pdfkeuring.violations(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(3);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Een stuk");
            assertThat(bookmarks(document)).containsExactly("Een lijst", "Een tabel");
        }
    }

    @Test
    void letters_that_the_font_does_not_have_are_replaced_and_the_others_stay() throws IOException {
        byte[] pdf = writer.write(document("<p>Zoë’s “café” — €5 Ж ő ğ; 中文 العربية 😀.</p>"));

        assertThat(Pdfkeuring.violations(pdf)).isEmpty();
        assertThat(text(pdf)).contains("Zoë’s “café” — €5 Ж ő ğ;").doesNotContain("中");
    }

    @Test
    void a_character_that_no_xml_may_hold_does_not_stop_it() throws IOException {
        byte[] pdf = writer.write(document("<p>Ge\u0000typt\u000b en \ud83d ge\uffffplakt</p>"));

        assertThat(text(pdf)).contains("typt").contains("plakt");
    }

    @Test
    void every_font_is_in_the_file() throws IOException {
        try (PDDocument document = Loader.loadPDF(writer.write(document("<h2>Kop</h2><p>Tekst</p>")))) {
            List<PDFont> fonts = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                for (var naam : page.getResources().getFontNames()) {
                    fonts.add(page.getResources().getFont(naam));
                }
            }
            assertThat(fonts)
                    .isNotEmpty()
                    .allMatch(PDFont::isEmbedded)
                    .allMatch(font -> font.getName().contains("NotoSans"));
        }
    }

    @Test
    void nothing_is_fetched() throws IOException {
        byte[] pdf = writer.write(document("<p>Voor</p><img src='file:/etc/hostname' alt='beeld'/><p>Na</p>"));

        assertThat(text(pdf)).contains("Voor").contains("Na");
    }

    @Test
    void a_pdf_without_tags_is_refused() throws IOException {
        ByteArrayOutputStream untagged = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(writer.write(document(LONG)))) {
            document.getDocumentCatalog().setStructureTreeRoot(null);
            document.getDocumentCatalog().setMarkInfo(null);
            document.save(untagged);
        }

        assertThat(Pdfkeuring.violations(untagged.toByteArray()))
                .anyMatch(melding -> melding.contains("tagged as real content"));
    }

    @Test
    void a_pdf_without_a_title_is_refused() {
        String zonder = document("<p>Tekst</p>").replace("<title>Een stuk</title>", "");

        assertThat(Pdfkeuring.violations(writer.write(zonder))).isNotEmpty();
    }

    private static String document(String inhoud) {
        return "<!DOCTYPE html>\n<html lang=\"nl\"><head><meta charset=\"utf-8\"/><title>Een stuk</title>"
                + "<meta name=\"subject\" content=\"Waarover het gaat\"/></head><body><h1>Kop</h1>" + inhoud
                + "</body></html>";
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
        }
        return titles;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
