package nl.routewijzer.regels.taal;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.regels.lezen.LineReader;
import org.junit.jupiter.api.Test;

/** Whether a line has a form is found out in a bounded number of steps. */
class VormTest {
    private static final int MOST_STEPS = 3_000_000;

    @Test
    void a_line_of_the_greatest_length_that_is_nearly_a_form_is_soon_refused() {
        assertThat(Lemmas.ALLE).extracting(Lemma::vorm).allSatisfy(vorm -> {
            String voorbeeld = vorm.voorbeeld() + " ";
            String line = voorbeeld.repeat(LineReader.LONGEST_LINE / voorbeeld.length()) + "#";
            Teller teller = new Teller(line);
            boolean matches = vorm.matcher(teller).matches();
            assertThat(teller.gelezen).as("matches: " + matches).isLessThan(MOST_STEPS);
        });
    }

    /** Counts how often a character is looked at. */
    private static final class Teller implements CharSequence {
        private final String tekst;
        private int gelezen;

        Teller(String tekst) {
            this.tekst = tekst;
        }

        @Override
        public int length() {
            return tekst.length();
        }

        @Override
        public char charAt(int index) {
            gelezen++;
            return tekst.charAt(index);
        }

        @Override
        public CharSequence subSequence(int begin, int eind) {
            return tekst.subSequence(begin, eind);
        }

        @Override
        public String toString() {
            return tekst;
        }
    }
}
