package nl.routewijzer.uitleg;

import static nl.routewijzer.uitleg.Uitlegvoorbeeld.bijna27;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.grijsGebied;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.kandidaat;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.uitleg;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.junit.jupiter.api.Test;

class UitlegTest {
    @Test
    void the_chain_leads_from_the_facts_of_the_profile_to_the_uitkomst() {
        List<Waarom.Schakel> keten = uitleg(grijsGebied()).why().keten();
        assertThat(keten)
                .extracting(Waarom.Schakel::stap)
                .containsExactly("afstand", "prognose", "bemiddelbaarheid", "uitkomst", "loket");
        assertThat(keten.get(1).vanuit())
                .extracting(Feitwaarde::tekst, Feitwaarde::regel)
                .containsExactly(
                        tuple(
                                "de afstand is tijdelijke ondersteuning",
                                keten.get(0).regel().regel()),
                        tuple("het leefgebied verslaving is niet aangepakt", null));
        assertThat(keten.get(0).vanuit())
                .extracting(Feitwaarde::tekst)
                .containsExactly("het leefgebied verslaving is niet aangepakt");
        assertThat(keten.get(1).gevolg())
                .extracting(Feitwaarde::tekst)
                .containsExactly("de kortste prognose is 18 maanden", "de langste prognose is 36 maanden");
        assertThat(keten.get(3).gevolg()).extracting(Feitwaarde::waarde).containsExactly("VERVOLGDIAGNOSE");
        assertThat(keten.get(3).regel().bron()).isEqualTo("004 §3.3");
        assertThat(keten.get(0).regel().aanname()).isTrue();
    }

    @Test
    void a_last_resort_rests_on_what_the_rules_before_it_found() {
        Waarom.Schakel zoekperiode = uitleg(bijna27()).why().keten().get(0);
        assertThat(zoekperiode.regel().nummer()).isEqualTo("Z7");
        assertThat(zoekperiode.vanuit())
                .extracting(Feitwaarde::tekst)
                .contains(
                        "de kandidaat is 26 jaar en 11 maanden",
                        "de meldingsdatum is 20 november 2026",
                        "de kandidaat is niet medisch urenbeperkt");
    }

    @Test
    void another_uitkomst_names_the_condition_that_failed_and_keeps_unknown_apart() {
        WaaromNiet.AndereUitkomst casusoverleg = uitleg(grijsGebied())
                .whyNotUitkomst("CASUSOVERLEG")
                .uitkomsten()
                .get(0);
        assertThat(casusoverleg.nabij()).isTrue();
        Regeltoets toets = casusoverleg.regels().get(0);
        assertThat(toets.regel().regel()).startsWith("U12a");
        assertThat(toets.voorwaarden())
                .extracting(Toets::voorwaarde, Toets::stand)
                .contains(
                        tuple("de bemiddelbaarheid binnen de termijn is ‘grijs gebied’", Toets.Stand.GELDT),
                        tuple("de vervolgdiagnose is afgerond", Toets.Stand.ONBEKEND));

        Regeltoets bemiddeling = uitleg(grijsGebied())
                .whyNotUitkomst("BEMIDDELING")
                .uitkomsten()
                .get(0)
                .regels()
                .get(0);
        assertThat(bemiddeling.beslistDoor()).startsWith("U12b");
        assertThat(bemiddeling.voorwaarden()).extracting(Toets::stand).containsOnly(Toets.Stand.GELDT_NIET);
        assertThat(bemiddeling.voorwaarden().get(0).feiten())
                .extracting(Feitwaarde::tekst)
                .containsExactly("de bemiddelbaarheid binnen de termijn is ‘grijs gebied’");
        assertThat(bemiddeling.voorwaarden().get(0).vanuit())
                .extracting(Feitwaarde::tekst)
                .containsExactly("het leefgebied verslaving is niet aangepakt");
    }

    @Test
    void a_limit_of_the_policy_is_said_by_its_value_and_where_there_is_none_that_there_is_none() {
        Map<String, Object> bekend = Map.of("regeling", "PARTICIPATIEWET", "startDienstverlening", "2026-01-31");
        assertThat(conditions(kandidaat(bekend), "TERUGMELDING"))
                .contains("de kandidaat is minstens 24 maanden in dienstverlening");
        Map<String, Object> elders = new LinkedHashMap<>(bekend);
        elders.put("gemeente", "tiel");
        assertThat(conditions(kandidaat(elders), "TERUGMELDING"))
                .contains("voor de duur van de dienstverlening geldt een grens, maar niet in deze gemeente");
    }

    private static List<String> conditions(Kandidaatprofiel profiel, String uitkomst) {
        return uitleg(profiel).whyNotUitkomst(uitkomst).uitkomsten().get(0).regels().stream()
                .flatMap(regel -> regel.voorwaarden().stream())
                .map(Toets::voorwaarde)
                .toList();
    }

    @Test
    void without_a_start_date_it_is_said_what_is_assumed() {
        Uitleg uitleg = uitleg(kandidaat(Map.of("regeling", "PARTICIPATIEWET")));
        assertThat(uitleg.whyNotUitkomst("TERUGMELDING").uitkomsten().get(0).regels())
                .flatExtracting(Regeltoets::voorwaarden)
                .flatExtracting(Toets::feiten)
                .extracting(Feitwaarde::tekst)
                .contains(
                        "in het profiel staat geen startdatum van de dienstverlening",
                        "in het profiel staat geen startdatum van de dienstverlening, dus we nemen aan dat die nog niet is"
                                + " begonnen")
                .doesNotContain(
                        "de kandidaat is niet in dienstverlening", "de duur van de dienstverlening is onbekend");
        assertThat(uitleg.whyNotUitkomst("CASUSOVERLEG").uitkomsten().get(0).regels())
                .flatExtracting(Regeltoets::voorwaarden)
                .flatExtracting(Toets::feiten)
                .extracting(Feitwaarde::tekst)
                .contains(
                        "in het profiel staat geen voorziening die nog mag lopen, dus we nemen aan dat die er niet is");
    }

    @Test
    void only_what_was_near_is_told_when_nothing_is_asked() {
        assertThat(uitleg(grijsGebied()).whyNot().uitkomsten())
                .extracting(WaaromNiet.AndereUitkomst::uitkomst)
                .contains("CASUSOVERLEG", "ONTWIKKELING")
                .doesNotContain("SOCIALE_WERKVOORZIENING", "VERVOLGDIAGNOSE", "BESCHUT_WERK");
    }

    @Test
    void a_voorziening_that_is_not_advised_tells_why() {
        Kandidaatprofiel profiel = kandidaat(Map.of(
                "regeling", "PARTICIPATIEWET",
                "arbeidsbeperking", "GEEN",
                "gezondheid", "GEEN_BELEMMERING",
                "werknemersvaardigheden", "ONTWIKKELBAAR",
                "sollicitatievaardigheden", "VOLDOENDE",
                "motivatie", "VOLDOENDE",
                "beschikbaarheid", "VOLDOENDE"));
        assertThat(reasons(profiel, "PROEFPLAATSING")).containsExactly("GEEN_WERKGEVER");
        assertThat(reasons(profiel, "ONTWIKKELTRAJECT")).containsExactly("LICHTERE_VOLSTAAT");
        assertThat(reasons(profiel, "SOLLICITATIETRAINING")).containsExactly("GEEN_BEHOEFTE");
        assertThat(reasons(profiel, "LEERWERKPLEK_CARROUSEL")).containsExactly("NIET_AANGEBODEN");
        WaaromNiet.AndereVoorziening training = uitleg(profiel)
                .whyNotVoorziening("SOLLICITATIETRAINING")
                .voorzieningen()
                .get(0);
        assertThat(training.regels().get(0).voorwaarden())
                .flatExtracting(Toets::feiten)
                .extracting(Feitwaarde::tekst)
                .contains("de sollicitatievaardigheden zijn voldoende");
        assertThat(uitleg(profiel)
                        .whyNotVoorziening("PROEFPLAATSING")
                        .voorzieningen()
                        .get(0)
                        .regels())
                .satisfiesExactly(regel -> {
                    assertThat(regel.regel().nummer()).isEqualTo("V1");
                    assertThat(regel.voorwaarden()).singleElement().satisfies(toets -> {
                        assertThat(toets.stand()).isEqualTo(Toets.Stand.GELDT);
                        assertThat(toets.isTelling())
                                .as("it holds because it is unknown")
                                .isTrue();
                    });
                });
    }

    /** The code stands in no rule: it is told although nothing else says why the behoefte stays uncovered. */
    @Test
    void what_was_tried_without_result_is_told_where_a_behoefte_stays_uncovered() {
        Kandidaatprofiel profiel = kandidaat(Map.of(
                "regeling", "PARTICIPATIEWET",
                "arbeidsbeperking", "STRUCTUREEL",
                "gezondheid", "GEEN_BELEMMERING",
                "loonwaarde", 60,
                "eerdereVoorzieningen",
                        List.of(Map.of(
                                "voorziening", "LOONKOSTENSUBSIDIE",
                                "start", "2024-01-01",
                                "eind", "2024-12-31",
                                "resultaat", "NIET_GESLAAGD"))));
        assertThat(uitleg(profiel).whyNot().voorzieningen())
                .filteredOn(voorziening -> voorziening.voorziening().equals("LOONKOSTENSUBSIDIE"))
                .flatExtracting(WaaromNiet.AndereVoorziening::redenen)
                .containsExactly("EERDER_ZONDER_RESULTAAT");
    }

    @Test
    void the_smallest_changes_are_said_in_words() {
        assertThat(Uitlegvoorbeeld.sentences(uitleg(grijsGebied()).whatIf()))
                .contains(
                        "Als er hulp is bij de verslaving, wordt de uitkomst ontwikkeling en valt de kandidaat binnen de grens.",
                        "Als de vervolgdiagnose is afgerond, wordt de uitkomst casusoverleg.");
    }

    @Test
    void in_the_grey_area_two_facts_decide() {
        assertThat(uitleg(grijsGebied()).whatIf().mogelijkheden())
                .filteredOn(mogelijkheid -> mogelijkheid.veranderingen().size() == 2)
                .allMatch(WatAls.Mogelijkheid::vaststelling)
                .extracting(
                        mogelijkheid -> mogelijkheid.veranderingen().stream()
                                .map(Verandering::veld)
                                .toList(),
                        WatAls.Mogelijkheid::binnenTermijn)
                .containsExactly(
                        tuple(List.of("vervolgdiagnoseAfgerond", "prognoseConsulent"), "JA"),
                        tuple(List.of("vervolgdiagnoseAfgerond", "prognoseConsulent"), "NEE"));
    }

    @Test
    void the_question_that_a_rule_waits_for_comes_first_with_what_each_answer_leads_to() {
        Vragen vragen = uitleg(kandidaat(Map.of("regeling", "PARTICIPATIEWET"))).questions();
        assertThat(vragen.staatVast()).isFalse();
        assertThat(vragen.vragen())
                .extracting(Vragen.Vraag::veld)
                .startsWith("arbeidsbeperking", "gezondheid")
                .doesNotContain("startDienstverlening", "geboortedatum");
        assertThat(vragen.vragen().get(0).nodigVoor()).isEqualTo("A3");
        assertThat(vragen.vragen().get(0).antwoorden())
                .extracting(Vragen.Antwoord::waarde, Vragen.Antwoord::uitkomst)
                .contains(tuple("STRUCTUREEL", "WERK_MET_ONDERSTEUNING"));
        assertThat(vragen.later()).contains("motivatie");
    }

    @Test
    void who_has_no_limitation_is_not_asked_first_what_only_a_limitation_brings() {
        List<Vragen.Vraag> vragen = uitleg(kandidaat(Map.of(
                        "regeling", "PARTICIPATIEWET",
                        "arbeidsbeperking", "GEEN",
                        "gezondheid", "GEEN_BELEMMERING",
                        "werknemersvaardigheden", "VOLDOENDE",
                        "motivatie", "VOLDOENDE",
                        "beschikbaarheid", "VOLDOENDE")))
                .questions()
                .vragen();
        assertThat(vragen)
                .extracting(Vragen.Vraag::veld)
                .contains("loonwaarde", "leefgebieden.VERSLAVING", "vakvaardigheden")
                .doesNotContain("verschijning");
        assertThat(vragen.subList(0, 3))
                .extracting(Vragen.Vraag::veld)
                .doesNotContain(
                        "loonwaarde",
                        "doelgroepLoonkostensubsidie",
                        "indicatieBanenafspraak",
                        "indicatieDagbesteding",
                        "adviesBeschutWerk");
        assertThat(vragen.subList(vragen.size() - 6, vragen.size()))
                .extracting(Vragen.Vraag::veld)
                .contains("loonwaarde");
    }

    @Test
    void who_has_a_limitation_is_asked_what_it_brings() {
        List<Vragen.Vraag> vragen = uitleg(kandidaat(Map.of(
                        "regeling", "PARTICIPATIEWET",
                        "arbeidsbeperking", "STRUCTUREEL",
                        "gezondheid", "GEEN_BELEMMERING",
                        "werknemersvaardigheden", "VOLDOENDE",
                        "motivatie", "VOLDOENDE",
                        "beschikbaarheid", "VOLDOENDE")))
                .questions()
                .vragen();
        assertThat(vragen.subList(0, 6))
                .extracting(Vragen.Vraag::veld)
                .containsAnyOf("loonwaarde", "begeleidingsbehoefte");
    }

    @Test
    void an_advice_that_no_answer_changes_stands() {
        Kandidaatprofiel profiel = kandidaat(Map.of("geboortedatum", "1940-01-01", "regeling", "PARTICIPATIEWET"));
        assertThat(uitleg(profiel).questions()).isEqualTo(new Vragen(true, List.of(), List.of()));
    }

    @Test
    void an_advice_holds_until_the_birthday_that_ends_the_search_period() {
        assertThat(uitleg(bijna27()).validity())
                .isEqualTo(new Geldigheidsduur(
                        LocalDate.parse("2026-12-10"), List.of("de kandidaat wordt 27 jaar"), "INTAKE"));
    }

    @Test
    void an_advice_holds_until_the_term_of_the_service() {
        Kandidaatprofiel profiel =
                kandidaat(Map.of("regeling", "PARTICIPATIEWET", "startDienstverlening", "2025-01-31"));
        assertThat(uitleg(profiel).validity().geldigTot()).isEqualTo("2027-01-31");
    }

    @Test
    void an_advice_holds_until_the_day_after_the_birthday_where_a_rule_asks_who_is_older() {
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/nijmegen/proef.regels", """
                stap uitkomst
                regel U95 "Een titel"
                  bron: aanname
                  gaat voor U9b
                als
                  de kandidaat is ouder dan 41 jaar en 7 maanden
                dan
                  de uitkomst is CASUSOVERLEG
                einde
                """);
        Uitleg uitleg = new Uitleg(
                kandidaat(Map.of("regeling", "PARTICIPATIEWET")), Beleidsregister.of(files), Uitlegvoorbeeld.DROOLS);

        assertThat(uitleg.validity())
                .isEqualTo(new Geldigheidsduur(
                        LocalDate.parse("2026-12-06"),
                        List.of("de kandidaat is ouder dan 41 jaar en 7 maanden"),
                        "CASUSOVERLEG"));
    }

    private static List<String> reasons(Kandidaatprofiel profiel, String voorziening) {
        return uitleg(profiel)
                .whyNotVoorziening(voorziening)
                .voorzieningen()
                .get(0)
                .redenen();
    }
}
