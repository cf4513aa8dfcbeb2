package nl.routewijzer.web.pagina.deel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.profiel.Fout;
import org.junit.jupiter.api.Test;

class MeldingTest {

    @Test
    void speaks_of_the_label_and_writes_dates_as_people_do() {
        Fout fout = new Fout("meldingsdatum", "2027-01-02", "De datum 2027-01-02 ligt na de peildatum 2026-11-21.");

        assertThat(Melding.of(fout, "Meldingsdatum")).isEqualTo("De datum 02-01-2027 ligt na de peildatum 21-11-2026.");
    }

    @Test
    void says_codes_in_words() {
        Fout fout = new Fout("x", null, "Gegevens van een partner horen alleen bij huishouden GEHUWD.");

        assertThat(Melding.of(fout, "X")).isEqualTo("Gegevens van een partner horen alleen bij huishouden ‘gehuwd’.");
    }

    @Test
    void names_the_field_by_its_label() {
        Fout fout = new Fout("loonwaarde", 150, "Geef bij loonwaarde een heel getal; hier staat '150'.");

        assertThat(Melding.of(fout, "Loonwaarde")).startsWith("Geef bij ‘Loonwaarde’ een heel getal");
    }
}
