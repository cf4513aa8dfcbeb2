package nl.routewijzer.dossier;

import static nl.routewijzer.dossier.Afhandeling.Soort.OVERDRACHT;
import static nl.routewijzer.dossier.Afhandeling.Soort.TERUGMELDING;
import static nl.routewijzer.dossier.Afhandeling.Stand.BEANTWOORD;
import static nl.routewijzer.dossier.Afhandeling.Stand.NIET_VERSTUURD;
import static nl.routewijzer.dossier.Afhandeling.Stand.ONTVANGEN;
import static nl.routewijzer.dossier.Afhandeling.Stand.VERSTUURD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routewijzer.dossier.Afhandeling.Stand;
import org.junit.jupiter.api.Test;

/** How a terugmelding or an overdracht stands, by its notes. */
class AfhandelingTest {
    private static final LocalDate EERSTE = LocalDate.parse("2026-11-01");

    @Test
    void without_notes_nothing_was_sent() {
        assertThat(of().stand()).isEqualTo(NIET_VERSTUURD);
        assertThat(of().sinds()).isNull();
        assertThat(of().geldend()).isEmpty();
    }

    @Test
    void the_last_note_tells_how_it_stands_and_since_when() {
        Afhandeling ontvangen = of(VERSTUURD, ONTVANGEN);

        assertThat(ontvangen.stand()).isEqualTo(ONTVANGEN);
        assertThat(ontvangen.sinds()).isEqualTo(EERSTE.plusDays(1));
        assertThat(ontvangen.geldend()).isEqualTo(ontvangen.notities());
    }

    @Test
    void a_repair_takes_the_place_of_what_it_goes_back_on() {
        assertThat(standen(of(VERSTUURD, ONTVANGEN, VERSTUURD))).containsExactly(VERSTUURD);
        assertThat(of(VERSTUURD, ONTVANGEN, VERSTUURD).sinds()).isEqualTo(EERSTE.plusDays(2));
        assertThat(standen(of(VERSTUURD, ONTVANGEN, BEANTWOORD, ONTVANGEN))).containsExactly(VERSTUURD, ONTVANGEN);
        assertThat(of(VERSTUURD, NIET_VERSTUURD).stand()).isEqualTo(NIET_VERSTUURD);
        assertThat(of(VERSTUURD, NIET_VERSTUURD).sinds()).isNull();
        assertThat(standen(of(VERSTUURD, NIET_VERSTUURD, VERSTUURD))).containsExactly(VERSTUURD);
    }

    @Test
    void what_goes_forward_is_no_repair() {
        assertThat(of(VERSTUURD).isRepair(ONTVANGEN)).isFalse();
        assertThat(of(VERSTUURD).isRepair(BEANTWOORD)).isFalse();
        assertThat(of(VERSTUURD).isRepair(VERSTUURD)).isTrue();
        assertThat(of(ONTVANGEN).isRepair(NIET_VERSTUURD)).isTrue();
    }

    @Test
    void each_kind_has_notes_of_its_own() {
        List<Notitie> notities = of(VERSTUURD).notities();

        assertThat(Afhandeling.of(TERUGMELDING, notities).notities()).isEqualTo(notities);
        assertThat(Afhandeling.of(OVERDRACHT, notities).notities()).isEmpty();
    }

    private static List<Stand> standen(Afhandeling afhandeling) {
        return afhandeling.geldend().stream().map(Notitie::stand).toList();
    }

    /** A note a day. */
    private static Afhandeling of(Stand... standen) {
        List<Stand> lijst = Arrays.asList(standen);
        return Afhandeling.of(
                TERUGMELDING,
                IntStream.range(0, lijst.size())
                        .mapToObj(i -> new Notitie(
                                new UUID(0, 1),
                                TERUGMELDING,
                                i + 1,
                                OffsetDateTime.parse("2026-11-21T10:15:30+01:00"),
                                lijst.get(i),
                                EERSTE.plusDays(i),
                                null))
                        .toList());
    }
}
