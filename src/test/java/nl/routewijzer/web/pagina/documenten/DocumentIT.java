package nl.routewijzer.web.pagina.documenten;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.document.pdf.Pdfkeuring;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents with an advice, as page and as PDF. */
class DocumentIT extends BrowserTest {
    private static final String MOTIVATIE =
            "Zoë’s werkgever – “Café Ő” – belde:\nzij kan maandag beginnen <voor 20 uur> & €12 😀.";

    @ParameterizedTest
    @EnumSource(Voorbeeldkandidaat.class)
    void both_pdfs_are_accessible_and_say_what_the_pages_say(Voorbeeldkandidaat kandidaat) throws IOException {
        String advies = give(kandidaat);
        for (String document : List.of("overdracht", "brief")) {
            open(advies + "/" + document);
            List<String> zinnen =
                    page.locator("article :is(h1, h2, p, td):visible").allInnerTexts();
            byte[] pdf = pdf(advies + "/" + document + ".pdf");
            keep(document + "-" + kandidaat, pdf);

            assertThat(Pdfkeuring.violations(pdf)).as(document).isEmpty();
            assertThat(zinnen)
                    .hasSizeGreaterThan(15)
                    .allSatisfy(zin -> assertThat(text(pdf)).contains(squeezed(zin)));
        }
    }

    @Test
    void the_way_from_an_advice_to_its_documents_and_back() {
        String advies = give(Voorbeeldkandidaat.TERUGMELDING);
        open(advies);
        page.click("a:has-text('Overdracht voor een collega of de gemeente')");

        assertThat(page.locator("h1")).hasText("Overdracht van K-1004");
        assertThat(page.locator("#besluit + p")).hasText("Er is nog geen besluit van de consulent.");
        assertThat(page.locator("section[aria-labelledby=terugmelding]"))
                .containsText("U3 Wie zonder bericht niet komt");
        page.click("a:has-text('Terug naar het advies')");
        page.click("a:has-text('Brief aan de kandidaat')");

        assertThat(page.locator("h1")).hasText("Advies over uw volgende stap");
        assertThat(page.locator("article")).containsText("Er is nog niets beslist.");
        assertThat(page.locator("a:has-text('Brief als pdf')")).hasAttribute("href", advies + "/brief.pdf");
    }

    @Test
    void a_pdf_opens_under_a_name_of_its_own() {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        APIResponse antwoord = page.request().get("http://localhost:" + port + advies + "/overdracht.pdf");

        assertThat(antwoord.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry("content-disposition", "inline; filename=\"overdracht-K-2026-01-02.pdf\"");
    }

    @Test
    void a_besluit_that_deviates_is_handed_over_with_its_motivatie_and_told_in_the_letter() throws IOException {
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        decide(advies);
        open(advies + "/overdracht");

        assertThat(page.locator("section[aria-labelledby=besluit] td").allInnerTexts())
                .contains("Nee", "Bemiddeling naar werk", "Vacatures en matching", MOTIVATIE);
        byte[] overdracht = pdf(advies + "/overdracht.pdf");
        assertThat(Pdfkeuring.violations(overdracht)).isEmpty();
        assertThat(text(overdracht)).contains("<voor20uur>&€12");
        open(advies + "/brief");
        assertThat(page.locator("article")).containsText("Dit is gekozen: wij helpen u om werk te vinden.");
        assertThat(page.locator("article")).not().containsText("Café");
        assertThat(Pdfkeuring.violations(pdf(advies + "/brief.pdf"))).isEmpty();
    }

    @Test
    void a_letter_gets_an_appointment_and_a_line_of_the_consultant_and_nothing_that_does_not_belong_there()
            throws IOException {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        String advies = give(Voorbeeldkandidaat.ONTWIKKELING);
        open(advies + "/brief");
        page.click("summary:has-text('Afspraak of eigen regel')");
        page.getByLabel("Afspraak", new Page.GetByLabelOptions().setExact(true))
                .fill("Dinsdag 8 december om 10.00 uur");
        page.getByLabel("Eigen regel").fill("Uw bsn is 9999-90-019.");
        page.click("text=Zet in de brief");

        assertThat(page.locator("#regel-fout"))
                .hasText("In de regel lijkt een burgerservicenummer te staan. Haal dat weg.");
        assertThat(page.locator("article")).not().containsText("Dinsdag 8 december");
        page.getByLabel("Eigen regel").fill("x".repeat(301));
        page.click("text=Zet in de brief");
        assertThat(page.locator("#regel-fout")).hasText("Schrijf de regel in hoogstens 300 tekens. Hier staan er 301.");
        page.getByLabel("Eigen regel").fill("Neem uw cv mee.");
        page.click("text=Zet in de brief");
        assertThat(page.locator("article")).containsText("Uw afspraak");
        assertThat(page.locator("article")).containsText("Dinsdag 8 december om 10.00 uur");
        assertThat(page.locator("article")).containsText("Neem uw cv mee.");
        picture("brief-afspraak");
        restart(new NewContextOptions());
        open(advies + "/brief");
        openAll();
        assertThat(axe()).isEmpty();
        assertThat(text(pdf(advies + "/brief.pdf"))).contains("Dinsdag8december", "Neemuwcvmee.");
        open(advies + "/overdracht");
        assertThat(page.locator("main")).not().containsText("Neem uw cv mee.");
    }

    @Test
    void an_overdracht_speaks_the_language_of_the_reader_and_a_letter_that_of_the_candidate() throws IOException {
        String advies = give(Voorbeeldkandidaat.GRIJS);
        restart(new NewContextOptions().setLocale("en-GB"));
        open(advies + "/overdracht");
        assertThat(page.locator("h1")).hasText("Handover of K-1002");
        assertThat(axe()).isEmpty();
        byte[] overdracht = english(advies + "/overdracht.pdf");
        assertThat(language(overdracht)).isEqualTo("en");
        assertThat(Pdfkeuring.violations(overdracht)).isEmpty();

        open(advies + "/brief");
        assertThat(page.locator("article")).hasAttribute("lang", "nl");
        assertThat(page.locator("h1")).hasText("Advies over uw volgende stap");
        assertThat(page.locator(".rw-briefkop")).containsText("Datum: 21 november 2026");
        assertThat(language(english(advies + "/brief.pdf"))).isEqualTo("nl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"overdracht", "overdracht.pdf", "brief", "brief.pdf"})
    void an_advice_that_is_not_there_has_no_documents(String document) {
        assertThat(visit("/adviezen/0198f0c2-0000-7000-8000-000000000000/" + document))
                .isEqualTo(404);
    }

    private void decide(String advies) {
        dossier.store(new Besluit(
                UUID.randomUUID(),
                UUID.fromString(advies.substring(advies.lastIndexOf('/') + 1)),
                OffsetDateTime.parse("2026-11-23T09:00:00+01:00"),
                false,
                "BEMIDDELING",
                List.of("VACATURES_EN_MATCHING"),
                MOTIVATIE,
                null,
                null));
    }

    private byte[] pdf(String path) {
        return get(path, "nl");
    }

    private byte[] english(String path) {
        return get(path, "en");
    }

    private byte[] get(String path, String taal) {
        APIResponse antwoord = page.request()
                .get("http://localhost:" + port + path, RequestOptions.create().setHeader("Accept-Language", taal));
        assertThat(antwoord.status()).as(path).isEqualTo(200);
        return antwoord.body();
    }

    /** What the file says, without the spaces at which lines and columns are broken. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return squeezed(new PDFTextStripper().getText(document));
        }
    }

    private static String squeezed(String tekst) {
        return tekst.replaceAll("\\s|(?m)^\\d+ / \\d+$", "");
    }

    private static String language(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getDocumentCatalog().getLanguage();
        }
    }

    /** For human eyes. */
    private static void keep(String naam, byte[] pdf) throws IOException {
        Files.createDirectories(Path.of("target", "schermen"));
        Files.write(Path.of("target", "schermen", naam + ".pdf"), pdf);
    }
}
