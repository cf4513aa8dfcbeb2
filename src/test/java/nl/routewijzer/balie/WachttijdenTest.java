package nl.routewijzer.balie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.routewijzer.Regelmap;
import nl.routewijzer.Wisselbron;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.Afhandeling.Stand;
import nl.routewijzer.dossier.MemoryDossier;
import nl.routewijzer.dossier.Openstaand;
import nl.routewijzer.dossier.Openstaand.Sinds;
import org.junit.jupiter.api.Test;

/** How long a terugmelding or an overdracht may wait, by the policy of each municipality. */
class WachttijdenTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");

    private final Map<String, String> files = Regelmap.files();

    @Test
    void a_week_for_the_receipt_and_four_weeks_for_the_answer() {
        assertThat(day(Soort.TERUGMELDING, Stand.VERSTUURD, "nijmegen")).isEqualTo(VANDAAG.minusDays(7));
        assertThat(day(Soort.OVERDRACHT, Stand.VERSTUURD, "dordrecht")).isEqualTo(VANDAAG.minusDays(7));
        assertThat(day(Soort.TERUGMELDING, Stand.ONTVANGEN, "nijmegen")).isEqualTo(VANDAAG.minusDays(28));
    }

    @Test
    void what_is_not_sent_yet_waits_however_short() {
        assertThat(tooLong(Soort.TERUGMELDING, Stand.NIET_VERSTUURD).sinds()).isNull();
    }

    @Test
    void a_municipality_can_have_another_term_or_none() {
        files.put("gemeente/wijchen/wachten.regels", "zet wachtenOpOntvangst = 2 dagen\n  bron: aanname\n");
        files.put("gemeente/druten/wachten.regels", "zet wachtenOpOntvangst = geen\n  bron: aanname\n");

        assertThat(day(Soort.OVERDRACHT, Stand.VERSTUURD, "wijchen")).isEqualTo(VANDAAG.minusDays(2));
        assertThat(sinds(Soort.OVERDRACHT, Stand.VERSTUURD, "druten")).isEmpty();
        assertThat(day(Soort.OVERDRACHT, Stand.VERSTUURD, "nijmegen")).isEqualTo(VANDAAG.minusDays(7));
    }

    @Test
    void where_the_policy_says_nothing_it_waits_at_once() {
        files.computeIfPresent("landelijk/parameters.regels", (pad, tekst) -> {
            String zonder = tekst.replace(
                    "parameter wachtenOpOntvangst = 7 dagen\n  bron: aanname\n  tussen 1 en 365 dagen of geen\n", "");
            assertThat(zonder).isNotEqualTo(tekst);
            return zonder;
        });

        assertThat(day(Soort.OVERDRACHT, Stand.VERSTUURD, "nijmegen")).isEqualTo(VANDAAG);
    }

    private LocalDate day(Soort soort, Stand stand, String gemeente) {
        List<Sinds> sinds = sinds(soort, stand, gemeente);
        assertThat(sinds).as(gemeente).hasSize(1);
        return sinds.get(0).dag();
    }

    private List<Sinds> sinds(Soort soort, Stand stand, String gemeente) {
        return Objects.requireNonNull(tooLong(soort, stand).sinds()).stream()
                .filter(een -> een.gemeenten().contains(gemeente))
                .toList();
    }

    private Openstaand tooLong(Soort soort, Stand stand) {
        Wisselbron bron = new Wisselbron(files);
        Clock clock = Clock.fixed(Instant.parse(VANDAAG + "T09:15:30Z"), ZoneOffset.UTC);
        return new Wachttijden(bron, new Zoekwaarden(bron, new MemoryDossier(2), clock), clock).tooLong(soort, stand);
    }
}
