package nl.routewijzer.profiel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A BSN is known by its digits, however they are grouped; a kenmerk by its letters, however they are written. */
class KenmerkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990019",
                "9999-90-019",
                "9999.90.019",
                "9999 90 019",
                "12345678-2",
                "-123456782",
                "K-999990019",
                "BSN999990019",
                "bsn:999990019",
                "999990019a",
                "９９９９９００１９",
                "9999\u200b90019",
                "٩٩٩٩٩٠٠١٩"
            })
    void a_bsn_is_one_with_separators_too(String tekst) {
        assertThat(Kenmerk.isBsn(tekst)).isTrue();
        assertThat(Kenmerk.holdsBsn("Het nummer is " + tekst + ".")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999990018",
                "K-999990018",
                "9999-90-01",
                "9999-90-0190",
                "2026-11-30",
                "12-03-2026",
                "K-2001",
                ""
            })
    void what_does_not_pass_the_elfproef_has_another_length_or_is_a_date_is_none(String tekst) {
        assertThat(Kenmerk.isBsn(tekst)).isFalse();
        assertThat(Kenmerk.holdsBsn("Het nummer is " + tekst + ".")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sinds 2026 999990019",
                "(9999-90-019)",
                "bsn:9999.90.019!",
                "sinds 2026 9999 90 019",
                "nr9999-90-019, 12",
                "9999 - 90 - 019",
                "9999_90_019",
                "ook ９９９９９００１９ hier"
            })
    void a_text_holds_one_wherever_it_stands(String tekst) {
        assertThat(Kenmerk.holdsBsn(tekst)).isTrue();
    }

    /** Without separators the digits of each of these pass the elfproef. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-06", "12-01-2026", "24/01/2026", "04.02.2026"})
    void a_date_is_no_bsn(String datum) {
        assertThat(Kenmerk.isBsn(datum.replaceAll("\\D", ""))).isTrue();
        assertThat(Kenmerk.isBsn(datum)).isFalse();
        assertThat(Kenmerk.holdsBsn("Begint op " + datum)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "K-2001",
                "k-2001",
                " K-2001\u00a0",
                "\uff2b-\uff12001",
                "K\u20112001",
                "K\u20132001",
                "\u212a-2001"
            })
    void is_the_same_however_its_letters_are_written(String tekst) {
        assertThat(Kenmerk.sleutel(tekst)).isEqualTo("k-2001");
        assertThat(Kenmerk.isWellFormed(Kenmerk.plain(tekst))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"K2001", "K-02001", "K-2001-", "K 2001"})
    void is_another_when_its_signs_are_others(String tekst) {
        assertThat(Kenmerk.sleutel(tekst)).isNotEqualTo("k-2001");
    }
}
