package nl.routewijzer.uitleg;

import static nl.routewijzer.uitleg.Uitlegvoorbeeld.kandidaat;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.uitleg;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.Grondig;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.OrderedRegelmotor;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;

/** What is not open can change nothing of the advice. */
class OpenstaandTest {
    private static final Adviseur ADVISEUR = new RuleBasedAdviseur(new OrderedRegelmotor());
    private static final Set<String> ALWAYS_ASKED =
            Set.of("kenmerk", "gemeente", "peildatum", "geboortedatum", "startDienstverlening", "verschijning");

    private int unasked;

    @Test
    void whoever_answers_what_is_open_gets_the_advice_of_the_whole_profile() {
        Profielgenerator generator = new Profielgenerator(3);
        for (int i = 0; i < Grondig.count(300, 2_000); i++) {
            Kandidaatprofiel profiel = i % 2 == 0 ? generator.next() : generator.nextOnRoute();

            assertThat(comparable(answered(profiel)))
                    .as("%s", profiel.tree())
                    .isEqualTo(comparable(new Uitleg(profiel, Regelmap.register(), ADVISEUR)));
        }
        assertThat(unasked).as("known facts that nobody asked for").isGreaterThan(1_000);
    }

    @Test
    void a_partner_is_asked_about_once_there_is_one() {
        Map<String, Object> jong = Map.of(
                "geboortedatum", "2004-05-06", "regeling", "BIJSTAND_AANGEVRAAGD", "meldingsdatum", "2026-11-09");
        assertThat(alles(jong)).contains("huishouden").doesNotContain("partner.geboortedatum");

        Map<String, Object> gehuwd = new LinkedHashMap<>(jong);
        gehuwd.put("huishouden", "GEHUWD");
        assertThat(alles(gehuwd)).contains("partner.geboortedatum").doesNotContain("huishouden");
    }

    @Test
    void a_field_that_needs_another_answer_waits_for_it() {
        Map<String, Object> jong = Map.of("geboortedatum", "2004-05-06", "regeling", "BIJSTAND_AANGEVRAAGD");
        assertThat(alles(jong)).contains("meldingsdatum").doesNotContain("zoekresultaat");

        assertThat(alles(Map.of("regeling", "PARTICIPATIEWET"))).doesNotContain("swWerkvorm", "aanvullendeBijstand");
    }

    @Test
    void the_voorzieningen_of_before_are_asked_where_they_matter_and_not_known() {
        assertThat(alles(Map.of("regeling", "PARTICIPATIEWET", "werknemersvaardigheden", "ONTWIKKELBAAR")))
                .contains("eerdereVoorzieningen");
        assertThat(alles(Map.of(
                        "eerdereVoorzieningen",
                        List.of(Map.of(
                                "voorziening", "PROEFPLAATSING",
                                "start", "2025-02-01",
                                "resultaat", "NIET_GESLAAGD")))))
                .doesNotContain("eerdereVoorzieningen");
        assertThat(alles(Map.of("regeling", "WSW"))).doesNotContain("leefgebieden.SCHULDEN", "motivatie");
    }

    private static List<String> alles(Map<String, Object> feiten) {
        Openstaand open = uitleg(kandidaat(feiten)).open();
        assertThat(open.handeling()).noneMatch(open.overig()::contains);
        return Stream.concat(open.handeling().stream(), open.overig().stream()).toList();
    }

    /** What is asked one after the other, with the answers of the profile. */
    private Uitleg answered(Kandidaatprofiel profiel) {
        Map<String, Object> antwoorden = flat(profiel.tree());
        Set<String> gevraagd = new HashSet<>(ALWAYS_ASKED);
        while (true) {
            Uitleg uitleg = new Uitleg(part(antwoorden, gevraagd), Regelmap.register(), ADVISEUR);
            Openstaand open = uitleg.open();
            Optional<String> volgende = Stream.concat(open.handeling().stream(), open.overig().stream())
                    .filter(pad -> !gevraagd.contains(pad))
                    .findFirst();
            if (volgende.isEmpty()) {
                unasked += (int) antwoorden.keySet().stream()
                        .filter(pad -> !gevraagd.contains(pad))
                        .count();
                return uitleg;
            }
            gevraagd.add(volgende.get());
        }
    }

    /** Everything but the words of a reason, which also tell what else is known. */
    private static List<Object> comparable(Uitleg uitleg) {
        Routeadvies advies = uitleg.advies();
        return List.of(
                Kern.of(advies),
                advies.doelgroep(),
                Optional.ofNullable(advies.zoekperiode()),
                Optional.ofNullable(advies.bemiddelbaarheid()),
                advies.voorzieningen(),
                advies.afgewezen(),
                advies.nietAangeboden(),
                advies.signalen(),
                advies.ontbrekend(),
                advies.redenen().stream().map(Routeadvies.Reden::regel).toList());
    }

    private static Map<String, Object> flat(Map<String, Object> tree) {
        Map<String, Object> flat = new LinkedHashMap<>();
        tree.forEach((naam, waarde) -> {
            if (waarde instanceof Map<?, ?> tak) {
                tak.forEach((deel, blad) -> flat.put(naam + "." + deel, blad));
            } else {
                flat.put(naam, waarde);
            }
        });
        return flat;
    }

    private static Kandidaatprofiel part(Map<String, Object> flat, Set<String> paden) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<String, Map<String, Object>> takken = new LinkedHashMap<>();
        flat.forEach((pad, waarde) -> {
            int punt = pad.indexOf('.');
            if (paden.contains(pad) && punt < 0) {
                tree.put(pad, waarde);
            } else if (paden.contains(pad)) {
                takken.computeIfAbsent(pad.substring(0, punt), tak -> new LinkedHashMap<>())
                        .put(pad.substring(punt + 1), waarde);
            }
        });
        tree.putAll(takken);
        return ProfielReader.read(
                tree, Regelmap.register().grenzen(), LocalDate.parse(String.valueOf(flat.get("peildatum"))));
    }
}
