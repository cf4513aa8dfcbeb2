package nl.routewijzer.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.Grondig;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.dossier.MemoryDossier;
import nl.routewijzer.dossier.MemoryInleesarchief;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages in Chromium, on a free port, with an empty dossier at the start of every test. */
@SpringBootTest(classes = PaginaTestApp.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class BrowserTest {
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int LONGEST_PICTURE = Grondig.count(1_600, 10_000);

    @Autowired
    protected Balie balie;

    @Autowired
    protected MemoryDossier dossier;

    @Autowired
    private MemoryInleesarchief inleesarchief;

    @LocalServerPort
    protected int port;

    protected BrowserContext context;
    protected Page page;
    private final List<String> console = new ArrayList<>();

    @BeforeEach
    protected void begin() {
        dossier.clear();
        inleesarchief.clear();
        context = context(new com.microsoft.playwright.Browser.NewContextOptions());
        page = watched(context.newPage());
    }

    @AfterEach
    protected void end() {
        context.close();
        assertThat(console).as("the browser's complaints").isEmpty();
    }

    /** Starts over in a browser with other settings. */
    protected void restart(com.microsoft.playwright.Browser.NewContextOptions options) {
        context.close();
        context = context(options);
        page = watched(context.newPage());
    }

    /** A reader of Dutch for whom nothing moves: a page that slides to where a click is keeps every test waiting. */
    private static BrowserContext context(com.microsoft.playwright.Browser.NewContextOptions options) {
        options.setReducedMotion(ReducedMotion.REDUCE);
        return Browser.shared().chromium().newContext(options.locale == null ? options.setLocale("nl-NL") : options);
    }

    private Page watched(Page page) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !tellsOfARequest(message.text())) {
                console.add(message.text());
            }
        });
        return page;
    }

    /** An answer that is an error, or one that the page did not wait for: the tests look at what the page says of it. */
    private static boolean tellsOfARequest(String complaint) {
        return complaint.contains("the server responded with a status")
                || complaint.startsWith("htmx:")
                || complaint.contains("net::ERR_FAILED");
    }

    /** Opens a page that has to be there. */
    protected void open(String path) {
        assertThat(visit(path)).as("status of " + path).isEqualTo(200);
    }

    protected int visit(String path) {
        Response response = page.navigate("http://localhost:" + port + path);
        return response.status();
    }

    protected String give(Voorbeeldkandidaat kandidaat) {
        UUID id = balie.give(kandidaat.tree).id();
        return "/adviezen/" + id;
    }

    /** What lies under the bar for now is scrolled to: it is looked at where it stands in the page. */
    protected List<String> axe() {
        positionBar("static");
        List<String> violations = violations(axeOnPage().withTags(WCAG_22_AA));
        positionBar("");
        return violations;
    }

    private void positionBar(String position) {
        page.evaluate(
                "position => document.querySelectorAll('.rw-balkonder').forEach(bar => bar.style.position = position)",
                position);
    }

    /** Words that do not stand out from what is behind them: all that colours can do wrong. */
    protected List<String> axeOnContrast() {
        return violations(axeOnPage().withRules(List.of("color-contrast")));
    }

    /** Describes what is wrong; to describe all that is right, too, takes a fifth of the time. */
    private AxeBuilder axeOnPage() {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options);
    }

    /** There are no frames in the pages: the old way, which cannot look into those of others, takes half the time. */
    private static List<String> violations(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .map(Rule::toString)
                .toList();
    }

    /** That there are more links within the page than that, and that each leads to one place on it. */
    protected void assertLinksLeadSomewhere(int links) {
        assertThat(page.locator("main a[href^='#']").all())
                .hasSizeGreaterThan(links)
                .allSatisfy(link -> assertThat(
                                page.locator("[id='" + link.getAttribute("href").substring(1) + "']")
                                        .count())
                        .as(link.getAttribute("href"))
                        .isOne());
    }

    protected boolean overflows() {
        return (boolean)
                page.evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    /** Unfolds whatever can be. */
    protected void openAll() {
        page.evaluate("() => document.querySelectorAll('main details').forEach(klap => klap.open = true)");
    }

    /** Keeps what the page looks like, for human eyes; of a long page its beginning, which is longer with {@code -Pgrondig}. */
    protected void picture(String naam) {
        int width = (int) page.evaluate("() => document.documentElement.clientWidth");
        int height = (int) page.evaluate("() => document.documentElement.scrollHeight");
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setClip(0, 0, width, Math.min(height, LONGEST_PICTURE))
                .setType(ScreenshotType.JPEG)
                .setPath(Path.of("target", "schermen", naam + ".jpg")));
    }

    /** Goes on with the Tab key until the focus is there. */
    protected void tabTo(String selector) {
        for (int i = 0; i < 200; i++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() == 1) {
                return;
            }
        }
        throw new AssertionError("not reachable with the Tab key: " + selector);
    }
}
