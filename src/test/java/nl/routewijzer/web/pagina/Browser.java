package nl.routewijzer.web.pagina;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Chromium for the tests: the one of the system, else Playwright's own, else installed here; never a silent skip. */
final class Browser implements AutoCloseable {
    private static final Path SYSTEM = Path.of(System.getenv().getOrDefault("CHROMIUM_PATH", "/usr/bin/chromium"));
    private static final Path TURNS = Path.of("target", "chromium.lock");
    private static final List<String> FLAGS = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-dev-shm-usage");

    /** How long what must come may take, in milliseconds: a page of a service that just started on a busy machine. */
    private static final double PATIENCE = 30_000;

    private static Browser shared;
    private static boolean noBrowser;

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;

    private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
        this.playwright = playwright;
        this.chromium = chromium;
    }

    /** The one for all tests of this program: starting it takes longer than most tests. */
    static synchronized Browser shared() {
        if (noBrowser) {
            throw new IllegalStateException("There is no Chromium; the first failure says what to install.");
        }
        if (shared == null) {
            noBrowser = true;
            shared = launchInTurn();
            noBrowser = false;
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    /** Of two processes of tests the second waits for what the first may have to install. */
    private static Browser launchInTurn() {
        try (FileChannel turns = FileChannel.open(TURNS, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock turn = turns.lock();
            try {
                return launch();
            } finally {
                turn.release();
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static Browser launch() {
        return Files.isExecutable(SYSTEM)
                ? ofSystem()
                : either(Browser::ofPlaywright, Browser::install, Browser::ofSystem);
    }

    /**
     * The first, or else the other one after that was installed.
     *
     * @param one fails with whatever exception: a download that does not come gives a plain one
     */
    static <T> T either(Supplier<T> one, Consumer<RuntimeException> install, Supplier<T> other) {
        try {
            return one.get();
        } catch (RuntimeException noDownload) {
            install.accept(noDownload);
            return other.get();
        }
    }

    private static Browser ofPlaywright() {
        Playwright own = Playwright.create();
        return new Browser(own, own.chromium().launch(options()));
    }

    com.microsoft.playwright.Browser chromium() {
        return chromium;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Browser ofSystem() {
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Browser(playwright, playwright.chromium().launch(options().setExecutablePath(SYSTEM)));
    }

    private static BrowserType.LaunchOptions options() {
        return new BrowserType.LaunchOptions().setArgs(FLAGS).setChromiumSandbox(false);
    }

    private static void install(RuntimeException reason) {
        boolean possible =
                "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
        if (!possible
                || run("apt-get", "update") != 0
                || run("apt-get", "install", "-y", "chromium", "fonts-noto-core") != 0) {
            throw new IllegalStateException(
                    "The tests of the pages need Chromium. Install it (Debian: apt-get install chromium fonts-noto-core)"
                            + " or point CHROMIUM_PATH at it.",
                    reason);
        }
    }

    private static int run(String... command) {
        try {
            return new ProcessBuilder(command).inheritIO().start().waitFor();
        } catch (IOException cannotStart) {
            return -1;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
