package nl.routewijzer.web.pagina.overzicht;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.web.pagina.overzicht.Staafgrafiek.Balk;
import nl.routewijzer.web.pagina.overzicht.Staafgrafiek.Deel;
import nl.routewijzer.web.pagina.overzicht.Staafgrafiek.Getal;
import nl.routewijzer.web.pagina.overzicht.Staafgrafiek.Rij;
import org.junit.jupiter.api.Test;

class StaafgrafiekTest {

    @Test
    void parts_follow_each_other_and_end_at_the_total() {
        Staafgrafiek grafiek = Staafgrafiek.of(
                List.of("een", "twee", "drie"),
                List.of(new Rij("veel", false, List.of(100, 0, 300)), new Rij("weinig", false, List.of(0, 100, 0))));

        Balk veel = grafiek.balken().get(0);
        assertThat(veel.totaal()).isEqualTo(400);
        assertThat(veel.delen()).extracting(Deel::reeks).containsExactly(0, 2);
        assertThat(veel.delen()).extracting(Deel::x).containsExactly(0, 60);
        assertThat(veel.delen()).extracting(Deel::breedte).containsExactly(60, 180);
        assertThat(veel.totaalX()).isEqualTo(246);
        assertThat(grafiek.balken().get(1).delen()).extracting(Deel::breedte).containsExactly(60);
        assertThat(grafiek.hoogte()).isEqualTo(88);
    }

    @Test
    void a_number_stands_in_a_part_only_where_it_fits_and_is_not_the_total() {
        Staafgrafiek grafiek = Staafgrafiek.of(
                List.of("een", "twee"),
                List.of(new Rij("samen", false, List.of(990, 10)), new Rij("alleen", false, List.of(500, 0))));

        assertThat(grafiek.balken().get(0).delen())
                .extracting(Deel::getal)
                .containsExactly(new Getal(990, (237 - 26) / 2, 26), null);
        assertThat(grafiek.balken().get(1).delen()).extracting(Deel::getal).containsOnlyNulls();
    }

    @Test
    void a_part_of_one_among_thousands_can_still_be_seen() {
        Staafgrafiek grafiek = Staafgrafiek.of(
                List.of("een"), List.of(new Rij("a", false, List.of(1)), new Rij("b", false, List.of(5000))));

        assertThat(grafiek.balken().get(0).delen().get(0).breedte()).isEqualTo(1);
    }

    @Test
    void a_line_stands_below_as_many_bars_as_told() {
        List<Rij> rijen = List.of(new Rij("a", false, List.of(1)), new Rij("b", false, List.of(1)));

        assertThat(Staafgrafiek.of(List.of("een"), rijen, 1, "grens").grens())
                .isEqualTo(new Staafgrafiek.Grens(44, "grens"));
        assertThat(Staafgrafiek.of(List.of("een"), rijen).grens()).isNull();
    }

    @Test
    void nothing_at_all_is_no_error() {
        assertThat(Staafgrafiek.of(List.of(), List.of()).hoogte()).isZero();
        assertThat(Kolomgrafiek.of(List.of("2026"), List.of(new Kolomgrafiek.Rij("leeg", List.of(0))))
                        .panelen()
                        .get(0)
                        .kolommen()
                        .get(0)
                        .hoogte())
                .isZero();
    }
}
