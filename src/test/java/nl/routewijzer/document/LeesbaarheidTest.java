package nl.routewijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class LeesbaarheidTest {

    @Test
    void counts_sentences_words_and_syllables() {
        Leesbaarheid gelezen = Leesbaarheid.of(List.of("Hebt u vragen? Bel ons – of kom langs.", "Tot ziens"));

        assertThat(gelezen).isEqualTo(new Leesbaarheid(3, 10, 11));
        assertThat(gelezen.score()).isCloseTo(206.84 - 0.77 * 110 - 0.93 * 10 / 3, within(0.001));
    }

    @Test
    void a_sentence_of_an_office_is_hard_to_read() {
        double ambtelijk = Leesbaarheid.of(List.of("Indien belanghebbende niet voldoet aan de op grond van de"
                        + " Participatiewet geldende verplichtingen, kan het college overeenkomstig de verordening"
                        + " besluiten tot verlaging van de algemene bijstand."))
                .score();
        double gewoon = Leesbaarheid.of(List.of("U gaat op zoek naar werk. Wij helpen u daarbij."))
                .score();

        assertThat(ambtelijk).isLessThan(30);
        assertThat(gewoon).isGreaterThan(90);
    }
}
