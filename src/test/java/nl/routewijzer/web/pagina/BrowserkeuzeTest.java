package nl.routewijzer.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** On a machine without a browser the tests of the pages get one, or say once what to install. */
class BrowserkeuzeTest {
    private static final Supplier<String> NO_DOWNLOAD = () -> {
        throw new RuntimeException("Failed to create driver");
    };

    @Test
    void a_browser_that_cannot_be_downloaded_is_installed() {
        List<RuntimeException> reasons = new ArrayList<>();

        assertThat(Browser.either(NO_DOWNLOAD, reasons::add, () -> "of the system"))
                .isEqualTo("of the system");
        assertThat(reasons).extracting(RuntimeException::getMessage).containsExactly("Failed to create driver");
    }

    @Test
    void where_nothing_can_be_installed_that_is_said() {
        assertThatThrownBy(() -> Browser.either(
                        NO_DOWNLOAD,
                        reason -> {
                            throw new IllegalStateException("Install Chromium", reason);
                        },
                        () -> "of the system"))
                .hasMessage("Install Chromium");
    }

    @Test
    void what_could_be_downloaded_is_taken() {
        assertThat(Browser.either(() -> "own", reason -> {}, () -> "of the system"))
                .isEqualTo("own");
    }
}
