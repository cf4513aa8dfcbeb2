package nl.routewijzer.balie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.Regelmap;
import nl.routewijzer.Wisselbron;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.MemoryDossier;
import nl.routewijzer.drools.DroolsRegelmotor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Until when an advice holds follows the policy of now; the advice itself stays what it was. */
class GeldigheidsbijwerkerTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");
    private static final LocalDate NIEUWJAAR = LocalDate.parse("2027-01-01");
    private static final String LATER =
            "zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n  geldig vanaf 2027-01-01\n";

    private final JsonMapper json = JsonMapper.builder().build();
    private final MemoryDossier dossier = new MemoryDossier(10);
    private final Adviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());
    private final Wisselbron bron = new Wisselbron(Regelmap.register());
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T09:00:00Z"), ZoneOffset.UTC);
    private final Balie balie = new Balie(bron, adviseur, dossier, json, clock, new Engineversie("routewijzer 1"));
    private final Beleidsarchief archief = new Beleidsarchief(bron, dossier);
    private final Geldigheidsbepaling bepaling = new Geldigheidsbepaling(archief, adviseur, json);
    private final Geldigheidsbijwerker bijwerker = new Geldigheidsbijwerker(dossier, dossier, bepaling, clock);
    private final Uitlegbalie uitlegbalie = new Uitlegbalie(bron, archief, bepaling, adviseur, json, clock);

    @Test
    void a_policy_for_later_that_is_withdrawn_no_longer_ends_the_advice() {
        LocalDate zonder = geldigTot(give("K-1"));
        change(LATER);
        UUID advies = give("K-2");
        assertThat(geldigTot(advies)).as("given under the policy for later").isEqualTo(NIEUWJAAR);
        Dossierstuk gegeven = stuk(advies);

        change("");
        bijwerker.update(bron.current());

        assertThat(geldigTot(advies)).isEqualTo(zonder);
        assertThat(stuk(advies).advies()).isEqualTo(gegeven.advies());
        assertThat(stuk(advies).beleidsversie()).isEqualTo(gegeven.beleidsversie());
    }

    @Test
    void a_policy_that_is_decided_later_ends_the_advice_on_its_day() {
        UUID advies = give("K-1");
        assertThat(geldigTot(advies)).isNotEqualTo(NIEUWJAAR);

        change(LATER);
        bijwerker.update(bron.current());

        assertThat(geldigTot(advies)).isEqualTo(NIEUWJAAR);
        assertThat(uitlegbalie.validity(stuk(advies)).geldigTot()).isEqualTo(NIEUWJAAR);
        assertThat(uitlegbalie.of(stuk(advies)).validity().geldigTot())
                .as("by the policy that gave it")
                .isNotEqualTo(NIEUWJAAR);
    }

    @Test
    void an_advice_that_the_policy_of_now_would_not_have_given_holds_until_today_and_again_when_it_is_undone() {
        UUID advies = give("K-1");
        @Nullable LocalDate was = geldigTot(advies);

        change("zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n");
        bijwerker.update(bron.current());
        assertThat(geldigTot(advies)).isEqualTo(VANDAAG);
        assertThat(uitlegbalie.validity(stuk(advies)).geldigTot()).isEqualTo(VANDAAG);
        assertThat(uitlegbalie.validity(stuk(advies)).aanleidingen()).containsExactly("het beleid is veranderd");

        change("");
        bijwerker.update(bron.current());
        assertThat(geldigTot(advies)).isEqualTo(was);
    }

    @Test
    void only_the_last_advice_of_a_candidate_in_a_municipality_that_changed_is_looked_at_and_once() {
        give("K-1");
        give("K-1");
        give("K-2", "urk");

        change(LATER);

        assertThat(bijwerker.update(bron.current())).isEqualTo(1);
        assertThat(bijwerker.update(bron.current())).isZero();
    }

    @Test
    void it_starts_when_policy_was_in_force_at_two_looks() {
        UUID advies = give("K-1");
        Geldigheidswacht wacht = new Geldigheidswacht(bron, bijwerker);
        change(LATER);

        wacht.look();
        assertThat(geldigTot(advies)).isNotEqualTo(NIEUWJAAR);
        wacht.look();
        assertThat(geldigTot(advies)).isEqualTo(NIEUWJAAR);
        wacht.destroy();
    }

    @Test
    void it_looks_again_at_an_advice_of_before_when_the_last_one_is_withdrawn() {
        UUID eerder = give("K-1");
        UUID laatste = give("K-1");
        Geldigheidswacht wacht = new Geldigheidswacht(bron, bijwerker);
        change(LATER);
        wacht.look();
        wacht.look();
        assertThat(geldigTot(eerder)).isNotEqualTo(NIEUWJAAR);

        new Intrekbalie(dossier, dossier, wacht, clock)
                .withdraw(dossier.find(laatste).orElseThrow(), Map.of("reden", "Dit was een vergissing."));
        wacht.look();
        assertThat(geldigTot(eerder)).isEqualTo(NIEUWJAAR);
        wacht.destroy();
    }

    private UUID give(String kenmerk) {
        return give(kenmerk, "druten");
    }

    /** Somebody whose uitkomst hangs on the boundary of the prognosis. */
    private UUID give(String kenmerk, String gemeente) {
        Map<String, Object> profiel = new HashMap<>(Map.of(
                "kenmerk",
                kenmerk,
                "gemeente",
                gemeente,
                "geboortedatum",
                "1985-01-01",
                "peildatum",
                VANDAAG.toString()));
        profiel.put("regeling", "IOAW");
        profiel.put("arbeidsbeperking", "GEEN");
        profiel.put("gezondheid", "GEEN_BELEMMERING");
        profiel.put("werknemersvaardigheden", "ONVOLDOENDE");
        profiel.put("motivatie", "ONVOLDOENDE");
        profiel.put("beschikbaarheid", "VOLDOENDE");
        return balie.give(profiel).id();
    }

    private @Nullable LocalDate geldigTot(UUID advies) {
        return stuk(advies).samenvatting().geldigTot();
    }

    private Dossierstuk stuk(UUID advies) {
        return dossier.find(advies).orElseThrow();
    }

    private void change(String eigen) {
        Map<String, String> files = Regelmap.files();
        if (!eigen.isEmpty()) {
            files.put("gemeente/druten/proef.regels", eigen);
        }
        bron.set(files);
    }
}
