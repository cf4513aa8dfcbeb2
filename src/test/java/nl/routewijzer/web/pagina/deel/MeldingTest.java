package nl.routewijzer.web.pagina.deel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.profiel.Fout;
import nl.routewijzer.web.pagina.Berichten;
import org.junit.jupiter.api.Test;

class MeldingTest {
    private final Teksten teksten = new Teksten(Berichten.source());

    @Test
    void speaks_of_the_label_and_writes_dates_as_people_do() {
        Fout fout = new Fout("meldingsdatum", "2027-01-02", "De datum 2027-01-02 ligt na de peildatum 2026-11-21.");

        assertThat(Melding.of(fout, "Meldingsdatum", teksten))
                .isEqualTo("De datum 02-01-2027 ligt na de peildatum 21-11-2026.");
    }

    @Test
    void says_codes_in_words() {
        Fout fout = new Fout("x", null, "Gegevens van een partner horen alleen bij huishouden GEHUWD.");

        assertThat(Melding.of(fout, "X", teksten))
                .isEqualTo("Gegevens van een partner horen alleen bij huishouden ‘gehuwd’.");
    }

    @Test
    void names_the_field_by_its_label() {
        Fout fout = new Fout("loonwaarde", 150, "Geef bij loonwaarde een heel getal; hier staat '150'.");

        assertThat(Melding.of(fout, "Loonwaarde", teksten)).startsWith("Geef bij ‘Loonwaarde’ een heel getal");
    }

    @Test
    void says_the_choices_of_the_field_as_the_form_does() {
        Fout fout = new Fout(
                "adviesBeschutWerk", "x", "'GEEN' is geen waarde van adviesBeschutWerk. Kies uit: GEEN, NEGATIEF.");

        assertThat(Melding.of(fout, "Advies van UWV", teksten))
                .isEqualTo("'GEEN' is geen waarde van ‘Advies van UWV’. Kies uit: ‘Niet aangevraagd’, ‘Negatief’.");
    }

    @Test
    void says_the_choices_of_a_besluit_and_of_yes_or_no() {
        Fout besluit = new Fout("besluit", null, "Kies bij besluit een van deze: VOLGEN, AFWIJKEN.");
        Fout janee =
                new Fout("statushouder", "x", "'x' is geen waarde van statushouder. Kies ja (true) of nee (false).");

        assertThat(Melding.of(besluit, "Uw besluit", teksten))
                .isEqualTo("Kies bij ‘Uw besluit’ een van deze: ‘Ik volg het advies’, ‘Ik wijk af van het advies’.");
        assertThat(Melding.of(janee, "Statushouder", teksten))
                .isEqualTo("'x' is geen waarde van ‘Statushouder’. Kies ja of nee.");
    }
}
