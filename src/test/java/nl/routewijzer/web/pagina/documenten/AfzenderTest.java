package nl.routewijzer.web.pagina.documenten;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.document.Afzender;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

/** Who sends a letter is a setting. */
class AfzenderTest {

    @Test
    void nothing_is_made_up_when_nothing_is_set() {
        assertThat(new DocumentConfiguration().afzender(new MockEnvironment()))
                .isEqualTo(new Afzender(null, null, null));
    }

    @Test
    void an_organisation_tells_how_it_can_be_reached() {
        MockEnvironment environment = new MockEnvironment()
                .withProperty("routewijzer.brief.afzender", "Werkplein Voorbeeld")
                .withProperty("routewijzer.brief.telefoon", "0000 12 34 56");

        assertThat(new DocumentConfiguration().afzender(environment))
                .isEqualTo(new Afzender("Werkplein Voorbeeld", "0000 12 34 56", null));
    }
}
