package nl.routewijzer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.document.Brief.Deel;
import nl.routewijzer.document.Brief.Hulp;
import nl.routewijzer.profiel.Codelijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the letter tells a candidate. */
class BriefWriterTest {
    private static final String BIJSTAND = "Wanneer kunt u bijstand aanvragen?";
    private static final String WAAROM = "Waarom?";

    private final Zaakmaker maker = new Zaakmaker();

    @Test
    void an_advice_is_never_told_as_a_decision() {
        Gelezen brief = read(maker.of(Kandidaten.ready(Map.of())));

        assertThat(brief.brief().onderwerp()).isEqualTo("Advies over uw volgende stap");
        assertThat(brief.text())
                .contains("Er is nog niets beslist.", "Het advies is: wij helpen u om werk te vinden.")
                .contains("Een mens beslist: uw contactpersoon.")
                .doesNotContain("gekozen", "Dit is de keuze");
    }

    @Test
    void a_besluit_that_follows_the_advice_is_told_with_its_day_and_the_reasons() {
        Gelezen brief = read(Zaakmaker.followed(maker.of(Kandidaten.ready(Map.of()))));

        assertThat(brief.brief().hoofd()).contains("Datum: 2 december 2026");
        assertThat(brief.text())
                .contains("Op 2 december 2026 koos uw contactpersoon voor dat advies.")
                .contains("Dit is gekozen: wij helpen u om werk te vinden.")
                .contains("Wij denken dat u nu aan het werk kunt.")
                .doesNotContain("nog niets beslist");
    }

    @Test
    void a_besluit_that_deviates_is_followed_and_the_reasons_of_the_advice_are_left_out() {
        Zaak zaak = maker.of(Kandidaten.ready(Map.of()));
        Gelezen brief = read(Zaakmaker.deviated(zaak, "ONTWIKKELING", "LEERWERKPLEK"));

        assertThat(brief.text())
                .contains("Op 2 december 2026 maakte uw contactpersoon een andere keuze.")
                .contains("Dit is gekozen: wij helpen u om klaar te zijn voor werk.")
                .contains(
                        "Hiervoor kunt u terecht bij WerkBedrijf Rijk van Nijmegen (consulent bedrijfsdienstverlening).")
                .doesNotContain("om werk te vinden", "u nu aan het werk kunt");
        assertThat(brief.under(WAAROM)).contains("Uw contactpersoon heeft opgeschreven waarom. U mag dat lezen.");
        assertThat(help(brief.brief())).containsExactly(new Hulp("Leerwerkplek", List.of(), null));
    }

    @Test
    void a_besluit_names_the_loket_that_the_policy_gives_for_the_step_that_was_decided() {
        Zaak zaak = maker.of(Kandidaten.ready(Map.of()));

        assertThat(read(Zaakmaker.deviated(zaak, "TERUGMELDING")).text())
                .contains("Dit is gekozen: de gemeente Nijmegen gaat met u verder.")
                .doesNotContain("WerkBedrijf gaat met u verder");
        assertThat(read(Zaakmaker.deviated(zaak, "DOORVERWIJZING")).text())
                .as("no policy tells where somebody goes who belongs here")
                .contains("Dit is gekozen: iemand anders kan u beter helpen.")
                .contains("Uw contactpersoon vertelt u bij wie u daarvoor terechtkunt.");
    }

    @Test
    void other_help_with_the_same_next_step_keeps_the_reasons() {
        Zaak zaak = maker.of(Kandidaten.ready(Map.of("sollicitatievaardigheden", "ONVOLDOENDE")));
        Gelezen brief = read(Zaakmaker.deviated(zaak, "BEMIDDELING", "SOLLICITATIETRAINING"));

        assertThat(brief.text()).contains("Alleen de hulp is anders.", "Wij denken dat u nu aan het werk kunt.");
        assertThat(help(brief.brief()))
                .containsExactly(new Hulp("Sollicitatietraining", List.of("om beter te solliciteren"), null));
    }

    @Test
    void who_belongs_elsewhere_is_told_where_and_not_that_the_municipality_goes_on() {
        Gelezen brief = read(maker.of(Kandidaten.ready(
                Map.of("regeling", "WIA", "startDienstverlening", "2026-01-05", "verschijning", "VERSCHENEN"))));

        assertThat(brief.text())
                .contains(
                        "Het advies is: UWV kan u beter helpen.",
                        "Wij vertellen de gemeente Nijmegen dat u daarheen gaat.",
                        "Hiervoor kunt u terecht bij UWV.",
                        "U krijgt een uitkering van UWV. Dan kan UWV u helpen om werk te vinden.")
                .doesNotContain("gaat met u verder");
    }

    /** Whoever is referred back because of the doelgroep goes where the policy refers to, or to the desk itself. */
    @Test
    void no_letter_about_the_doelgroep_names_another_desk_than_the_policy_refers_to() {
        Profielgenerator generator = new Profielgenerator(20);
        int gelezen = 0;
        for (int i = 0; i < 400; i++) {
            Zaak zaak = maker.of(generator.next());
            String verwijs = zaak.advies().doelgroep().verwijs();
            if (zaak.advies().terugmelding() != null && verwijs != null) {
                assertThat(read(zaak).text())
                        .as(zaak.profiel().toString())
                        .contains("Hiervoor kunt u terecht bij " + where(verwijs, zaak));
                gelezen++;
            }
        }
        assertThat(gelezen).isPositive();
    }

    private static String where(String code, Zaak zaak) {
        return switch (code) {
            case "GEMEENTE" ->
                "de gemeente " + Zaakmaker.NAMEN.gemeente(zaak.advies().gemeente());
            case "ONDERWIJS" -> "een school bij u in de buurt";
            case "SVB" -> "de Sociale Verzekeringsbank";
            default -> Zaakmaker.NAMEN.instantie(code);
        };
    }

    @Test
    void the_letter_names_who_sends_it() {
        assertThat(read(maker.of(Kandidaten.ready(Map.of()))).brief().hoofd())
                .first()
                .isEqualTo("Van: WerkBedrijf Rijk van Nijmegen");
    }

    @Test
    void the_last_besluit_counts() {
        Zaak zaak = maker.of(Kandidaten.ready(Map.of()));
        Zaak eerst = Zaakmaker.deviated(zaak, "INTAKE");
        Zaak daarna = Zaakmaker.followed(zaak);
        Zaak beide = new Zaak(
                zaak.stuk(),
                zaak.advies(),
                zaak.profiel(),
                List.of(eerst.besluiten().get(0), daarna.besluiten().get(0)),
                daarna.stap());

        assertThat(read(beide).text()).isEqualTo(read(daarna).text());
    }

    @Test
    void advised_help_says_what_it_is_for_and_until_when() {
        Gelezen brief = read(maker.of(Kandidaten.ready(Map.of("werknemersvaardigheden", "ONTWIKKELBAAR"))));

        assertThat(help(brief.brief()))
                .contains(
                        new Hulp("Leerwerkplek", List.of("om te wennen aan werken"), "Dit kan duren tot 21 mei 2027."));
    }

    @Test
    void a_young_applicant_reads_until_when_the_search_period_runs_and_why() {
        Gelezen brief = read(maker.of(Kandidaten.searching("2004-05-06", Map.of())));

        assertThat(brief.under(BIJSTAND))
                .isEqualTo("Van 9 november 2026 tot 7 december 2026 zoekt u eerst zelf naar werk of een opleiding."
                        + " Vanaf 7 december 2026 kunt u bijstand aanvragen.");
        assertThat(brief.under(WAAROM)).contains("In de wet staat dat jongeren eerst zelf zoeken");
    }

    @Test
    void who_applied_already_is_not_told_to_apply() {
        Map<String, Object> vrij = Map.of("medischUrenbeperkt", true);
        Map<String, Object> aangevraagd = Map.of("medischUrenbeperkt", true, "aanvraagdatum", "2026-11-19");

        assertThat(read(maker.of(Kandidaten.searching("2004-05-06", vrij))).under(BIJSTAND))
                .isEqualTo("U hoeft niet eerst zelf te zoeken. U kunt meteen bijstand aanvragen.");
        assertThat(read(maker.of(Kandidaten.searching("2004-05-06", aangevraagd)))
                        .under("Uw aanvraag voor bijstand"))
                .isEqualTo("U hoeft niet eerst zelf te zoeken. U hebt al bijstand aangevraagd.");
    }

    @Test
    void a_birthday_that_ends_the_search_period_is_named() {
        Gelezen brief = read(maker.of(
                Kandidaten.searching("1999-12-05", Map.of("leefgebieden", Map.of("SCHULDEN", "NIET_AANGEPAKT")))));

        assertThat(brief.under(BIJSTAND))
                .contains(
                        "Vanaf 5 december 2026 kunt u bijstand aanvragen. Op 5 december 2026 wordt u 27 jaar. Daarom hoeft"
                                + " u vanaf die dag niet meer eerst zelf te zoeken.")
                .contains("Hebt u nu al dringend hulp nodig?");
    }

    @Test
    void a_signal_says_the_same_under_the_code_that_the_policy_gave_it_since() {
        JsonMapper json = JsonMapper.builder().build();
        Zaak zaak = maker.of(
                Kandidaten.searching("1999-12-05", Map.of("leefgebieden", Map.of("SCHULDEN", "NIET_AANGEPAKT"))));
        Zaak anders = new Zaak(
                zaak.stuk(),
                json.readValue(
                        json.writeValueAsString(zaak.advies())
                                .replace("VROEG_IN_BEHANDELING_OVERWEGEN", "EERDER_HELPEN"),
                        Routeadvies.class),
                zaak.profiel(),
                List.of(),
                zaak.stap());
        Map<String, String> files = Regelmap.files();
        files.replaceAll((pad, tekst) -> tekst.replace(
                "signaal VROEG_IN_BEHANDELING_OVERWEGEN:",
                "signaal EERDER_HELPEN, eerder VROEG_IN_BEHANDELING_OVERWEGEN:"));
        BriefWriter writer = new BriefWriter(Zaakmaker.ONBEKEND);

        assertThat(writer.write(anders, new Namen(Beleidsregister.of(files))))
                .isEqualTo(writer.write(zaak, Zaakmaker.NAMEN));
        assertThat(writer.write(anders, Zaakmaker.NAMEN)).isNotEqualTo(writer.write(zaak, Zaakmaker.NAMEN));
    }

    @Test
    void so_is_the_birthday_of_the_partner() {
        Gelezen brief = read(maker.of(Kandidaten.searching(
                "2003-12-05",
                Map.of(
                        "huishouden",
                        "GEHUWD",
                        "partner",
                        Map.of(
                                "geboortedatum",
                                "1999-12-05",
                                "laatsteInschrijvingProVso",
                                "NOOIT",
                                "medischUrenbeperkt",
                                false,
                                "doelgroepLoonkostensubsidie",
                                false)))));

        assertThat(brief.under(BIJSTAND)).contains("Op 5 december 2026 wordt uw partner 27 jaar.");
    }

    @Test
    void the_day_from_which_bijstand_can_be_applied_for_stays_true_after_another_besluit() {
        Zaak zaak = maker.of(Kandidaten.searching("2004-05-06", Map.of()));

        assertThat(read(Zaakmaker.deviated(zaak, "TERUG_NAAR_SCHOOL")).under(BIJSTAND))
                .isEqualTo("Hebt u toch bijstand nodig? Dan kunt u die aanvragen vanaf 7 december 2026.");
        assertThat(read(Zaakmaker.deviated(zaak, "INTAKE")).under(BIJSTAND))
                .contains("Vanaf 7 december 2026 kunt u bijstand aanvragen.");
    }

    @Test
    void who_is_too_young_for_bijstand_is_not_told_to_apply() {
        Gelezen brief = read(maker.of(Kandidaten.searching("2009-01-01", Map.of())));

        assertThat(brief.under(BIJSTAND)).isEmpty();
        assertThat(brief.under(WAAROM)).startsWith("U bent nog geen 18 jaar.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WW     | Dan kan UWV u helpen om werk te vinden.          | UWV kan u beter helpen",
                "GEEN   | Schrijf u daar eerst in als iemand die werk zoekt. | UWV kan u beter helpen",
                "NUG    | Dan helpt uw gemeente u zelf.                    | de gemeente Nijmegen kan u beter helpen"
            })
    void a_referral_says_why_and_to_whom(String regeling, String waarom, String stap) {
        Gelezen brief = read(maker.of(Kandidaten.ready(Map.of("regeling", regeling))));

        assertThat(brief.under(WAAROM)).contains(waarom);
        assertThat(brief.text()).contains("Het advies is: " + stap + ".");
    }

    @Test
    void who_did_not_come_is_met_kindly() {
        Gelezen brief = read(maker.of(Kandidaten.ready(Map.of("verschijning", "AFWEZIG_ZONDER_BERICHT"))));

        assertThat(brief.text()).contains("Het advies is: de gemeente Nijmegen gaat met u verder.");
        assertThat(brief.under(WAAROM)).contains("Wij hopen dat het goed met u gaat. Kon u niet komen?");
    }

    @ParameterizedTest
    @CsvSource({
        "STRUCTUREEL, Misschien past er iets anders bij u.",
        "GEEN, Wij denken dat werken nu nog een te grote stap voor u is."
    })
    void who_is_referred_back_may_ask_for_help_again(String arbeidsbeperking, String waarom) {
        Gelezen brief = read(maker.of(Kandidaten.ready(Map.of(
                "arbeidsbeperking",
                arbeidsbeperking,
                "startDienstverlening",
                "2026-01-01",
                "leefgebieden",
                Map.of("VERSLAVING", "NIET_AANGEPAKT", "PSYCHISCHE_GEZONDHEID", "NIET_AANGEPAKT"),
                "vervolgdiagnoseAfgerond",
                true,
                "prognoseConsulent",
                60))));

        assertThat(brief.under(WAAROM)).contains(waarom).contains("hulp bij werk");
    }

    @Test
    void troubles_are_not_named_only_where_help_is() {
        Gelezen brief = read(maker.of(Kandidaten.ready(Map.of("leefgebieden", Map.of("SCHULDEN", "IN_BEHANDELING")))));

        assertThat(brief.under("Hulp bij andere dingen"))
                .isEqualTo("Speelt er meer in uw leven? Ook daar kunt u hulp bij krijgen."
                        + " U kunt daarvoor terecht bij de gemeente Nijmegen.");
        assertThat(brief.text()).doesNotContainIgnoringCase("schuld");
    }

    @Test
    void of_more_troubles_the_loket_for_all_is_named() {
        Gelezen brief = read(maker.of(Kandidaten.ready(
                Map.of("leefgebieden", Map.of("SCHULDEN", "IN_BEHANDELING", "HUISVESTING", "IN_BEHANDELING")))));

        assertThat(brief.under("Hulp bij andere dingen"))
                .endsWith(" U kunt daarvoor terecht bij de gemeente Nijmegen (sociaal wijkteam).");
        assertThat(brief.text()).doesNotContainIgnoringCase("schuld");
    }

    @Test
    void rights_are_explained_in_every_letter() {
        assertThat(read(maker.of(Kandidaten.ready(Map.of()))).text())
                .contains(
                        "Zo’n brief heet een beschikking.",
                        "Dan kunt u bezwaar maken.",
                        "Deze brief is geen beschikking.",
                        "Bent u het niet eens met het advies? Zeg het dan.",
                        "U mag zien wat wij over u hebben opgeschreven.",
                        "Klopt er iets niet? Zeg het ons.");
    }

    @Test
    void without_a_sender_the_candidate_asks_who_gave_the_letter() {
        Gelezen brief = read(maker.of(Kandidaten.ready(Map.of())));

        assertThat(brief.under("Hebt u vragen?"))
                .startsWith("Vraag het degene van wie u deze brief kreeg."
                        + " U kunt ook terecht bij WerkBedrijf Rijk van Nijmegen.");
        assertThat(brief.brief().slot()).containsExactly("Met vriendelijke groet,", "uw contactpersoon");
    }

    @Test
    void a_sender_that_is_set_signs_and_can_be_reached() {
        Gelezen brief =
                new Gelezen(new BriefWriter(new Afzender("Werkplein Voorbeeld", "0000 12 34 56", "post@voorbeeld.nl"))
                        .write(maker.of(Kandidaten.ready(Map.of())), Zaakmaker.NAMEN));

        assertThat(brief.brief().hoofd()).first().isEqualTo("Van: Werkplein Voorbeeld");
        assertThat(brief.brief().slot()).contains("Werkplein Voorbeeld");
        assertThat(brief.under("Hebt u vragen?"))
                .startsWith("Vraag het uw contactpersoon bij Werkplein Voorbeeld."
                        + " U kunt bellen naar 0000 12 34 56. U kunt mailen naar post@voorbeeld.nl.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BESCHUT_SW",
                "WERKEN_OP_LOCATIE",
                "GROEPSDETACHERING",
                "INDIVIDUELE_DETACHERING",
                "BEGELEID_WERKEN"
            })
    void social_work_names_the_form_that_fits(String werkvorm) {
        Gelezen brief = read(maker.of(Kandidaten.ready(Map.of("regeling", "WSW", "swWerkvorm", werkvorm))));

        assertThat(brief.text()).contains("Deze manier van werken past het best bij u: ");
    }

    @Test
    void every_uitkomst_has_a_step_of_its_own() {
        Zaak zaak = maker.of(Kandidaten.ready(Map.of()));

        assertThat(Codelijst.UITKOMST.codes().stream()
                        .map(uitkomst ->
                                read(Zaakmaker.deviated(zaak, uitkomst)).under("Wat gaat er gebeuren?")))
                .doesNotHaveDuplicates()
                .allMatch(stap -> stap.startsWith("Dit is gekozen: "));
    }

    private static Gelezen read(Zaak zaak) {
        return new Gelezen(new BriefWriter(Zaakmaker.ONBEKEND).write(zaak, Zaakmaker.NAMEN));
    }

    private static List<Hulp> help(Brief brief) {
        return brief.delen().stream().map(Deel::hulp).flatMap(List::stream).toList();
    }
}
