package nl.routewijzer.web.pagina.inlezen;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import nl.routewijzer.rekenblad.Werkmap;
import nl.routewijzer.web.pagina.BrowserTest;
import org.junit.jupiter.api.Test;

/** A caseload comes in: columns first, then the lines; what was refused comes back and is offered again. */
class InleesIT extends BrowserTest {
    /** In milliseconds. */
    private static final double SLOW_MACHINE = 180_000;

    private static final String CASELOAD = """
            Kenmerk;Gemeente;Geboortedatum;Regeling;Kleur
            K-1;Nijmegen;5-6-1990;Participatiewet;rood
            K-2;Nijmgen;5-6-1990;Participatiewet;blauw
            K-3;Wijchen;31-2-1990;Bijstnd;groen
            """;

    @Test
    void lines_with_errors_come_back_and_are_offered_again() throws IOException {
        open("/inlezen");
        picture("inlezen");
        assertThat(axe()).isEmpty();
        choose("caseload.csv", CASELOAD);
        assertThat(page.locator("h2")).hasText("Welke kolom is welk veld?");
        assertThat(page.locator("[id='kolom.3']")).hasValue("regeling");
        assertThat(page.locator("[id='kolom.4']")).hasValue("");
        assertThat(dossier.size())
                .as("nothing is stored before the columns were seen")
                .isZero();
        picture("inlezen-kolommen");
        assertThat(axe()).isEmpty();

        page.click("button:has-text('Lees 3 regels in')");
        assertThat(page.locator("h2")).hasText("Wat betekenen deze waarden?");
        assertThat(page.locator("tbody tr")).hasCount(2);
        assertThat(dossier.size()).as("nor before the values were seen").isZero();
        picture("inlezen-waarden");
        assertThat(axe()).isEmpty();
        page.click("button:has-text('Lees 3 regels in')");
        awaitEnd();
        assertThat(page.locator("h2")).hasText("Het inlezen is klaar");
        assertThat(page.locator(".rw-weigeringen")).containsText("Bedoelt u nijmegen?");
        assertThat(page.locator(".rw-weigeringen")).containsText("De datum 31-02-1990 bestaat niet");
        assertThat(dossier.size()).isEqualTo(1);
        picture("inlezen-verslag");
        assertThat(axe()).isEmpty();

        Download download = page.waitForDownload(() -> page.click("text=Haal de regels op als bestand"));
        String geweigerd = Files.readString(download.path());
        assertThat(geweigerd)
                .contains("K-2;Nijmgen")
                .contains("Bedoelt u nijmegen?")
                .doesNotContain("K-1;");
        open("/inlezen");
        choose(
                "verbeterd.csv",
                geweigerd
                        .replace("Nijmgen", "Nijmegen")
                        .replace("31-2-1990", "28-2-1990")
                        .replace("Bijstnd", "IOAW"));
        page.click("button:has-text('Lees 2 regels in')");
        awaitEnd();
        assertThat(page.locator("main")).not().containsText("Wat niet is ingelezen");
        assertThat(dossier.size()).isEqualTo(3);
    }

    @Test
    void a_value_that_the_profile_does_not_know_is_read_as_somebody_says() {
        open("/inlezen");
        choose("caseload.csv", CASELOAD.replace("31-2-1990", "28-2-1990"));
        page.click("button:has-text('Lees 3 regels in')");
        page.getByLabel("Nijmgen").selectOption("nijmegen");
        page.getByLabel("Bijstnd").selectOption("onbekend");
        page.click("button:has-text('Lees 3 regels in')");
        awaitEnd();

        assertThat(dossier.size()).isEqualTo(3);
        open("/inlezen");
        assertThat(page.locator("#eerder")).hasText("Wat eerder is ingelezen");
        assertThat(page.locator("tbody tr")).containsText("3 van 3");
        picture("inlezen-lijst");
        assertThat(axe()).isEmpty();
        choose("nog-eens.csv", CASELOAD.replace("31-2-1990", "28-2-1990"));
        assertThat(page.locator("main")).containsText("Dit bestand is al eens ingelezen");
    }

    @Test
    void a_workbook_comes_in_and_what_is_wrong_in_it_leaves_as_one() throws IOException {
        open("/inlezen");
        page.setInputFiles(
                "#bestand",
                new FilePayload(
                        "caseload.xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        Werkmap.of(
                                "Caseload",
                                List.of(
                                        List.of("Kenmerk", "Gemeente", "Geboortedatum", "Regeling"),
                                        List.of("K-1", "Nijmegen", "05-06-1990", "Bijstand (Participatiewet)"),
                                        List.of("K-2", "Nijmegen", "gisteren", "IOAW")))));
        page.click("button:has-text('Bekijk de kolommen')");
        page.click("button:has-text('Lees 2 regels in')");
        awaitEnd();

        assertThat(dossier.size()).isEqualTo(1);
        Download download = page.waitForDownload(() -> page.click("text=Haal de regels op als bestand"));
        assertThat(download.suggestedFilename()).isEqualTo("geweigerd.xlsx");
    }

    @Test
    void what_was_read_leaves_again_as_a_file_that_the_filters_choose() throws IOException {
        open("/inlezen");
        choose(
                "caseload.csv",
                CASELOAD.replace("Nijmgen", "Wijchen")
                        .replace("31-2-1990", "28-2-1990")
                        .replace("Bijstnd", "IOAW"));
        page.click("button:has-text('Lees 3 regels in')");
        awaitEnd();
        open("/adviezen?gemeente=wijchen");
        Download download = page.waitForDownload(() -> page.click("text=Haal deze adviezen op als CSV"));
        assertThat(Files.readAllLines(download.path()))
                .hasSize(3)
                .first()
                .asString()
                .contains("kenmerk;gemeente;advies;tijdstip;peildatum;uitkomst");
        assertThat(Files.readString(download.path()))
                .contains("K-2;wijchen")
                .contains("K-3;wijchen")
                .contains(";INTAKE;U")
                .contains(";Wijchen;Intake;");
        Download werkmap = page.waitForDownload(() -> page.click("text=Haal deze adviezen op als werkmap"));
        assertThat(werkmap.suggestedFilename()).isEqualTo("adviezen.xlsx");
        open("/inlezen");
        page.setInputFiles("#bestand", werkmap.path());
        page.click("button:has-text('Bekijk de kolommen')");
        assertThat(page.locator("main")).containsText("uitkomstInWoorden");
    }

    @Test
    void who_is_known_by_another_birth_date_comes_back_with_both_dates_also_within_one_file() throws IOException {
        open("/inlezen");
        choose("caseload.csv", """
                Kenmerk;Gemeente;Geboortedatum;Peildatum
                K-1;Nijmegen;5-6-1990;1-11-2026
                K-2;Nijmegen;5-6-1991;1-11-2026
                k-1;Wijchen;6-5-1990;2-11-2026
                K-1;Dordrecht;7-8-1992;1-11-2026
                """);
        page.click("button:has-text('Lees 4 regels in')");
        awaitEnd();

        assertThat(dossier.size()).as("in another region it is somebody else").isEqualTo(3);
        Download download = page.waitForDownload(() -> page.click("text=Haal de regels op als bestand"));
        assertThat(Files.readString(download.path()))
                .contains("k-1;Wijchen", "geboortedatum 1990-06-05; hier staat 1990-05-06")
                .doesNotContain("K-2;", "Dordrecht");
    }

    @Test
    void works_without_javascript_and_names_what_is_wrong() {
        restart(new NewContextOptions().setJavaScriptEnabled(false));
        open("/inlezen");
        page.click("button:has-text('Bekijk de kolommen')");
        assertThat(page.locator("#fout")).isFocused();
        assertThat(page.locator("#fout")).containsText("Kies eerst een bestand.");
        choose("leeg.csv", "  ");
        assertThat(page.locator("#fout")).containsText("Het bestand is leeg.");
        choose("caseload.csv", CASELOAD);
        page.selectOption("[id='kolom.4']", "regeling");
        page.selectOption("[id='kolom.0']", "");
        page.click("button:has-text('Lees 3 regels in')");
        assertThat(page.locator("[role=alert]")).containsText("Twee kolommen staan bij hetzelfde veld.");
        assertThat(page.locator("[role=alert]")).containsText("Kies ook welke kolom het kenmerk");
        assertThat(page.locator("[id='kolom.4']")).hasValue("regeling");
        page.selectOption("[id='kolom.4']", "");
        page.selectOption("[id='kolom.0']", "kenmerk");
        page.click("button:has-text('Lees 3 regels in')");
        assertThat(page.locator("h2")).hasText("Wat betekenen deze waarden?");
        page.click("button:has-text('Lees 3 regels in')");
        awaitEnd();
        assertThat(dossier.size()).isEqualTo(1);
    }

    /** As many lines as are still being read when the page first asks. */
    @Test
    void tells_how_far_it_is_until_it_is_there() {
        StringBuilder groot = new StringBuilder("Kenmerk;Gemeente;Geboortedatum\n");
        for (int i = 0; i < 1_000; i++) {
            groot.append("K-").append(i).append(";Nijmegen;5-6-1990\n");
        }
        open("/inlezen");
        choose("groot.csv", groot.toString());
        page.waitForResponse(
                antwoord -> antwoord.url().endsWith("/voortgang") && antwoord.ok(),
                () -> page.click("button:has-text('Lees 1.000 regels in')"));

        assertThat(page.locator("h2"))
                .hasText("Het inlezen is klaar", new LocatorAssertions.HasTextOptions().setTimeout(SLOW_MACHINE));
        assertThat(page.locator("dd").first()).hasText("1.000");
    }

    @Test
    void the_pages_fit_a_small_screen() {
        restart(new NewContextOptions().setViewportSize(320, 640));
        open("/inlezen");
        assertThat(overflows()).isFalse();
        choose("caseload.csv", CASELOAD);
        assertThat(overflows()).isFalse();
        picture("inlezen-320");
        page.click("button:has-text('Lees 3 regels in')");
        awaitEnd();
        assertThat(overflows()).isFalse();
    }

    private void choose(String naam, String tekst) {
        page.setInputFiles("#bestand", new FilePayload(naam, "text/csv", tekst.getBytes(StandardCharsets.UTF_8)));
        page.click("button:has-text('Bekijk de kolommen')");
    }

    /** The page tells how far it is; without JavaScript it is asked again. */
    private void awaitEnd() {
        while (page.locator("progress").count() > 0) {
            page.reload();
        }
    }
}
