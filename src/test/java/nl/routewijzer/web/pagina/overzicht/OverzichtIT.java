package nl.routewijzer.web.pagina.overzicht;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.routewijzer.balie.Dossierbalie;
import nl.routewijzer.balie.Sluitbalie;
import nl.routewijzer.rekenblad.Csv;
import nl.routewijzer.web.pagina.BrowserTest;
import nl.routewijzer.web.pagina.Proefcaseload;
import nl.routewijzer.web.pagina.Voorbeeldkandidaat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The numbers of the caseload: the picture, the table and the file say the same, and everybody can read them. */
class OverzichtIT extends BrowserTest {
    private static final int MOST_PAGES = 7;

    @Autowired
    private Sluitbalie sluitbalie;

    @Autowired
    private Dossierbalie dossierbalie;

    private static final List<String> BEELDEN = List.of(
            "uitkomsten",
            "terugmeldingen",
            "gemeenten",
            "duur",
            "fasen",
            "ontwikkeling",
            "ontwikkelinghulp",
            "afwijkingen");

    @Test
    void an_empty_caseload_says_so_and_offers_a_first_advice() {
        open("/overzicht");

        assertThat(page).hasTitle("Overzicht – Routewijzer");
        assertThat(page.locator("#leeg")).containsText("Er zijn nog geen adviezen.");
        assertThat(page.locator("main svg")).hasCount(0);
        page.click("main a:has-text('Nieuw advies maken')");
        assertThat(page.locator("h1")).isVisible();
    }

    @ParameterizedTest
    @CsvSource({
        "uitkomsten, 7",
        "terugmeldingen, 6",
        "fasen, 1",
        "ontwikkeling, 1",
        "ontwikkelinghulp, 1",
        "afwijkingen, 2",
        "duur, 1"
    })
    void a_chart_of_bars_has_the_totals_of_its_table(String naam, int kolom) {
        fill();
        open("/overzicht");

        List<String> inBeeld = texts(page.locator("section:has(#" + naam + ") .rw-grafiek > svg text.rw-dik")).stream()
                .filter(tekst -> tekst.matches("\\d+"))
                .toList();
        List<String> inTabel = columns(naam, kolom);
        assertThat(inBeeld).isNotEmpty().isEqualTo(inTabel.subList(0, inBeeld.size()));
    }

    @Test
    void every_part_of_a_bar_stands_in_the_table_too() {
        fill();
        open("/overzicht");

        int parts = page.locator("section:has(#uitkomsten) .rw-grafiek > svg .rw-stuk")
                .count();
        long notZero = page.locator("#tabel-uitkomsten tbody td").allTextContents().stream()
                .filter(tekst -> !tekst.equals("0"))
                .count();
        assertThat((long) parts)
                .isEqualTo(notZero - page.locator("#tabel-uitkomsten tbody tr").count());
    }

    @Test
    void columns_of_municipalities_have_the_numbers_of_their_table() {
        fill();
        open("/overzicht");

        assertThat(texts(page.locator("section:has(#gemeenten) .rw-grafiek > svg g g text:not(.rw-klein)")))
                .isNotEmpty()
                .isEqualTo(texts(page.locator("#tabel-gemeenten tbody td")));
        assertThat(texts(page.locator("#tabel-index tbody tr:first-child td"))).startsWith("100");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "uitkomsten",
                "terugmeldingen",
                "gemeenten",
                "index",
                "duur",
                "termijn",
                "fasen",
                "ontwikkeling",
                "ontwikkelinghulp",
                "afwijkingen"
            })
    void a_file_has_the_same_words_and_numbers_as_the_table(String naam) {
        fill();
        open("/overzicht");
        List<String> tabel =
                page.locator("#tabel-" + naam + " th, #tabel-" + naam + " td").allTextContents();

        List<CsvRecord> bestand = download(naam);

        assertThat(bestand.stream().flatMap(rij -> rij.getFields().stream()).map(OverzichtIT::asOnThePage))
                .isEqualTo(tabel.stream().map(OverzichtIT::asOnThePage).toList());
    }

    @Test
    void a_file_opens_without_running_anything_in_a_spreadsheet() {
        fill();

        assertThat(download("termijn").stream().map(rij -> rij.getField(0))).contains("'" + Proefcaseload.FORMULE);
        APIResponse response = page.request().get(address("/overzicht/termijn.csv?gemeente=wijchen"));
        assertThat(response.headers())
                .containsEntry("content-type", "text/csv;charset=UTF-8")
                .containsEntry(
                        "content-disposition", "attachment; filename=\"overzicht-termijn-wijchen-2026-11-21.csv\"");
        assertThat(page.request().get(address("/overzicht/niets.csv")).status()).isEqualTo(404);
        assertThat(page.request()
                        .get(address("/overzicht/duur.csv?gemeente=atlantis"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void one_municipality_is_shown_when_asked_without_javascript() {
        fill();
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        open("/overzicht");
        page.selectOption("#gemeente", "druten");
        page.click("button:has-text('Toon')");

        assertThat(page).hasURL(address("/overzicht?gemeente=druten&dossier="));
        assertThat(page.locator("#gemeente")).hasValue("druten");
        assertThat(page.locator("#tabel-gemeenten tbody tr")).hasCount(0);
        assertThat(page.locator("main dl dd").first()).hasText("22");
        page.click("section:has(#duur) a:has-text('CSV') >> nth=0", new Page.ClickOptions().setTrial(true));
        assertThat(page.locator("section:has(#duur) a").first())
                .hasAttribute("href", "/overzicht/duur.csv?gemeente=druten");
    }

    @Test
    void an_unknown_municipality_is_told_and_all_are_shown() {
        fill();

        assertThat(visit("/overzicht?gemeente=%3Cb%3E")).isEqualTo(400);
        assertThat(page.locator("#gemeente-fout")).containsText("De gemeente ‘<b>’ is hier niet bekend.");
        assertThat(page.locator("#gemeente")).hasAttribute("aria-describedby", "gemeente-fout");
        assertThat(page.locator("#tabel-uitkomsten")).isAttached();
        assertThat(axe()).isEmpty();
    }

    @Test
    void who_nears_the_term_leads_to_the_dossier() {
        fill();
        open("/overzicht");

        Locator rijen = page.locator("#tabel-termijn tbody tr");
        assertThat(rijen.first().locator("th a")).hasText(Proefcaseload.FORMULE);
        assertThat(rijen.first().locator("th a"))
                .hasAttribute("href", "/dossiers/" + Proefcaseload.FORMULE + "?gemeente=wijchen");
        assertThat(rijen.first().locator("td").last()).hasText("1 februari 2027");
    }

    @Test
    void a_new_advice_is_counted_at_once() {
        fill();
        open("/overzicht");
        int before = Integer.parseInt(page.locator("main dl dd").first().textContent());
        give(Voorbeeldkandidaat.GRIJS);
        open("/overzicht");

        assertThat(page.locator("main dl dd").first()).hasText(String.valueOf(before + 1));
    }

    /** Whatever dossiers are chosen: the list has as many people as the number says. */
    @ParameterizedTest
    @CsvSource({
        "/overzicht, 12",
        "/overzicht?gemeente=nijmegen, 6",
        "/overzicht?dossier=gesloten, 3",
        "/overzicht?dossier=alle, 12"
    })
    void a_number_leads_to_the_people_behind_it(String pad, int links) {
        fill();
        close("K-4");
        open(pad);

        List<Locator> getallen = page.locator("main dd a, main td.rw-cijfer a").all();
        assertThat(getallen).hasSizeGreaterThanOrEqualTo(links);
        for (Locator getal : getallen) {
            String lijst =
                    page.request().get(address(getal.getAttribute("href"))).text();
            assertThat(lijst)
                    .as("%s", getal.getAttribute("href"))
                    .containsPattern("role=\"status\">[^<]* " + getal.textContent() + "\\.</p>");
        }
    }

    @Test
    void the_dossiers_that_are_closed_are_counted_for_who_asks_for_them() {
        fill();
        close("K-4");
        open("/overzicht");
        int open = candidates();

        page.selectOption("#dossier", "gesloten");
        page.click("main form button");
        assertThat(page.locator("#welke")).containsText("alleen de gesloten dossiers");
        assertThat(candidates()).isEqualTo(1);
        assertThat(page.locator("main dl dd").nth(1)).hasText("0");
        assertThat(page.locator("section:has(#duur) a[href$='duur.csv?dossier=gesloten']"))
                .isVisible();

        page.selectOption("#dossier", "alle");
        page.click("main form button");
        assertThat(page.locator("#welke")).containsText("open en de gesloten dossiers samen");
        assertThat(candidates()).isEqualTo(open + 1);
        assertThat(page.request().get(address("/overzicht?dossier=andere")).status())
                .isEqualTo(404);
    }

    /** Whoever takes it to a meeting prints a few pages, also of a caseload of years. */
    @Test
    void it_prints_on_a_few_pages() throws IOException {
        fill();
        open("/overzicht");

        byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
        try (PDDocument gedrukt = Loader.loadPDF(pdf)) {
            assertThat(gedrukt.getNumberOfPages()).isLessThanOrEqualTo(MOST_PAGES);
        }
    }

    private int candidates() {
        return Integer.parseInt(page.locator("main dl dd").first().textContent());
    }

    private void close(String kenmerk) {
        sluitbalie.close(dossierbalie.find(kenmerk, null).get(0), Map.of("reden", "WERK", "dag", "2026-11-09"));
    }

    @Test
    void every_chart_has_words_for_who_does_not_see_it() {
        fill();
        open("/overzicht");

        BEELDEN.forEach(naam -> {
            Locator beeld = page.locator("section:has(#" + naam + ") .rw-grafiek > svg");
            assertThat(beeld).hasAccessibleName(Pattern.compile(".+"));
            assertThat(beeld.locator("title")).not().isEmpty();
            assertThat(page.locator("section:has(#" + naam + ") table")).isAttached();
        });
    }

    /** Whoever sees no colours sees other patterns: the parts next to each other differ in more than colour. */
    @Test
    void parts_differ_by_pattern_and_the_charts_survive_every_way_of_looking() {
        fill();
        open("/overzicht");
        List<String> vullingen = page.locator("section:has(#uitkomsten) .rw-legenda rect").all().stream()
                .map(rect -> rect.getAttribute("fill"))
                .toList();
        assertThat(vullingen).hasSize(6).doesNotHaveDuplicates().allMatch(fill -> fill.startsWith("url(#patroon-"));
        assertThat(page.locator("pattern")).hasCount(6);

        for (String oog : List.of("achromatopsia", "deuteranopia")) {
            JsonObject soort = new JsonObject();
            soort.addProperty("type", oog);
            context.newCDPSession(page).send("Emulation.setEmulatedVisionDeficiency", soort);
            picture("overzicht-" + oog);
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#tabel-uitkomsten")).isVisible();
        picture("overzicht-druk");
        restart(new NewContextOptions().setForcedColors(ForcedColors.ACTIVE).setColorScheme(ColorScheme.DARK));
        open("/overzicht");
        picture("overzicht-hoog-contrast");
        assertThat(page.locator("#patroon-0 rect").evaluate("el => getComputedStyle(el).fill"))
                .isEqualTo(page.locator("h1").evaluate("el => getComputedStyle(el).color"));
    }

    private void fill() {
        Proefcaseload.give(balie, dossier);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private List<CsvRecord> download(String naam) {
        String tekst =
                page.request().get(address("/overzicht/" + naam + ".csv")).text();
        assertThat(tekst).startsWith("\uFEFF");
        return CsvReader.builder().fieldSeparator(Csv.SEPARATOR).ofCsvRecord(tekst.substring(1)).stream()
                .toList();
    }

    private List<String> columns(String naam, int kolom) {
        return texts(page.locator("#tabel-" + naam + " tbody tr td:nth-of-type(" + kolom + ")"));
    }

    private static List<String> texts(Locator locator) {
        return locator.allTextContents().stream().map(String::strip).toList();
    }

    /** A file writes a day and a share as a machine reads them, and guards against formulas. */
    private static String asOnThePage(String cel) {
        String tekst = cel.strip().replaceFirst("^'", "").replace("%", "");
        return tekst.matches("\\d{4}-\\d{2}-\\d{2}|\\d+ [a-z]+ \\d{4}") ? "dag" : tekst.replace("–", "");
    }
}
