package nl.routewijzer.web.pagina.deel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrognosebeeldTest {
    private static final int RIGHT_EDGE = 346;

    @ParameterizedTest
    @CsvSource({"0,0,24", "3,9,24", "12,36,24", "18,57,12", "0,120,36", "36,36,24"})
    void stays_within_the_drawing(int min, int max, int grens) {
        Prognosebeeld beeld = new Prognosebeeld(min, max, grens);

        assertThat(beeld.x()).isGreaterThanOrEqualTo(14);
        assertThat(beeld.x() + beeld.breedte()).isLessThanOrEqualTo(RIGHT_EDGE + 4);
        assertThat(beeld.grensX()).isBetween(14, RIGHT_EDGE);
        assertThat(beeld.streepjes()).hasSizeBetween(4, 7);
        assertThat(beeld.voor() + beeld.na()).isEqualTo(beeld.breedte());
    }

    @ParameterizedTest
    @CsvSource({"3,9,24,VOOR", "3,24,24,VOOR", "18,36,24,DOORHEEN", "24,36,24,NA", "30,36,24,NA"})
    void says_how_the_range_lies_against_the_boundary(int min, int max, int grens, Prognosebeeld.Ligging ligging) {
        Prognosebeeld beeld = new Prognosebeeld(min, max, grens);

        assertThat(beeld.ligging()).isEqualTo(ligging);
        assertThat(beeld.voor() > 0).isEqualTo(ligging != Prognosebeeld.Ligging.NA);
        assertThat(beeld.na() > 0).isEqualTo(ligging != Prognosebeeld.Ligging.VOOR);
    }
}
