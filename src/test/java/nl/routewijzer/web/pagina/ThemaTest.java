package nl.routewijzer.web.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class ThemaTest {
    private final PaginaConfiguration configuration = new PaginaConfiguration();

    @Test
    void is_the_example_theme_unless_another_is_set() {
        assertThat(configuration.thema(new MockEnvironment()))
                .isEqualTo(new Thema("/nlds/voorbeeld-design-tokens/theme.css", "voorbeeld-theme", null));
    }

    @Test
    void can_be_mounted_by_an_organisation() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("routewijzer.theme.stylesheet", "/thema/theme.css")
                .withProperty("routewijzer.theme.css-class", "eigen-theme")
                .withProperty("routewijzer.theme.folder", "/srv/thema");

        assertThat(configuration.thema(environment))
                .isEqualTo(new Thema("/thema/theme.css", "eigen-theme", "/srv/thema"));
    }
}
