package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Voorziening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the layers may do to one another, and which policy holds where and when. */
class BeleidsregisterTest {
    /** Lines of the national files move when policy is edited; those of the wrong file itself do not. */
    private static final String LANDELIJKE_REGEL =
            "(landelijk/(?:parameters|uitkomst|zoekperiode|instanties|bemiddelbaarheid|sociale-werkvoorziening)\\.regels):\\d+";

    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");

    @ParameterizedTest(name = "{2}")
    @MethodSource("wrongFiles")
    void a_wrong_set_of_files_is_refused_with_file_line_and_reason(String pad, String tekst, String melding) {
        assertThat(problems(pad, tekst).stream()
                        .map(probleem -> probleem.toString().replaceAll(LANDELIJKE_REGEL, "$1:N")))
                .contains((pad + ":" + melding).replaceAll(LANDELIJKE_REGEL, "$1:N"));
    }

    static Stream<Arguments> wrongFiles() {
        String druten = "gemeente/druten/proef.regels";
        return Stream.of(
                arguments(
                        druten,
                        "zet zoekperiodeWeken = 2 weken\n  bron: aanname\n",
                        "1:1  zoekperiodeWeken ligt vast in Participatiewet artikel 41 lid 4 en kan hier niet worden gewijzigd (landelijk/parameters.regels:N)."),
                arguments(
                        druten,
                        "zet prognosegrensMaanden = 48 maanden\n  bron: aanname\n",
                        "1:1  prognosegrensMaanden mag tussen 12 en 36 maanden zijn; hier staat 48 maanden (landelijk/parameters.regels:N)."),
                arguments(
                        druten,
                        "zet prognosegrensMaanden = geen\n  bron: aanname\n",
                        "1:1  prognosegrensMaanden mag tussen 12 en 36 maanden zijn; hier staat geen (landelijk/parameters.regels:N)."),
                arguments(
                        druten,
                        "zet stapelMaanden = 2 maanden\nbron: aanname\n",
                        "2:1  Zet twee spaties voor deze regel: dan hoort hij bij wat erboven staat."),
                arguments(
                        druten,
                        "zet prognosegrensMaanden = 3 jaar\n  bron: aanname\n",
                        "1:1  De waarde '3 jaar' past niet bij prognosegrensMaanden; daar staat 24 maanden (landelijk/parameters.regels:N)."),
                arguments(
                        druten,
                        "zet prognosegrens = 24 maanden\n  bron: aanname\n",
                        "1:1  De parameter 'prognosegrens' bestaat niet. Bedoelt u prognosegrensMaanden?"),
                arguments(
                        druten,
                        "zet stapelMaande = 2 maanden\n  bron: aanname\n",
                        "1:1  De parameter 'stapelMaande' bestaat niet. Bedoelt u stapelMaanden?"),
                arguments(
                        druten,
                        "parameter stapelMaanden = 2 maanden\n  bron: aanname\n",
                        "1:1  De parameter stapelMaanden staat ook al in landelijk/parameters.regels:N. Wilt u de waarde wijzigen? Schrijf dan: zet stapelMaanden = …"),
                arguments(
                        druten,
                        "zet stapelMaanden = 2 maanden\n  bron: aanname\nzet stapelMaanden = 4 maanden\n  bron: aanname\n  geldig vanaf 2026-01-01\n",
                        "3:1  stapelMaanden wordt ook gezet in gemeente/druten/proef.regels:1."),
                arguments(
                        druten,
                        rule("zoekperiode", "Z8", "", "de fase is INTAKE", "de zoekperiode is VRIJGESTELD"),
                        "2:7  De stap zoekperiode ligt vast (landelijk/zoekperiode.regels:4): hier kan geen regel bij."),
                arguments(
                        druten,
                        rule("uitkomst", "U6b", "  vervangt U6\n", "de fase is INTAKE", "de uitkomst is INTAKE"),
                        "4:3  Regel U6 ligt vast in Participatiewet artikel 7a en 13 lid 2 onder c; 001 §3.1.1 en kan hier niet worden vervangen (landelijk/uitkomst.regels:N)."),
                arguments(
                        druten,
                        rule("uitkomst", "U5g", "", "de fase is INTAKE", "de uitkomst is INTAKE"),
                        "2:7  Regel U5g zou voorgaan op U6, en die ligt vast in Participatiewet artikel 7a en 13 lid 2 onder c; 001 §3.1.1. Kies een nummer dat daarna komt."),
                arguments(
                        druten,
                        rule("uitkomst", "U7", "", "de fase is INTAKE", "de uitkomst is INTAKE"),
                        "2:7  Regel U7 staat ook al in landelijk/uitkomst.regels:N. Geef deze regel een eigen nummer, of laat hem de andere vervangen."),
                arguments(
                        druten,
                        rule(
                                        "uitkomst",
                                        "U14",
                                        "  geldig tot 2025-01-01\n",
                                        "de fase is INTAKE",
                                        "de uitkomst is INTAKE")
                                + rule(
                                        "uitkomst",
                                        "U14",
                                        "  geldig vanaf 2026-01-01\n",
                                        "de fase is INTAKE",
                                        "de uitkomst is INTAKE"),
                        "4:3  Regel U14 geldt niet van 2025-01-01 tot 2026-01-01. Laat de perioden op elkaar aansluiten."),
                arguments(
                        druten,
                        rule("uitkomst", "U40", "  vervangt U7\n", "de fase is PLAATSING", "de uitkomst is INTAKE"),
                        "2:7  Geef deze regel ook het nummer U7: met een ander nummer komt hij op een andere plaats aan de beurt."),
                arguments(
                        druten,
                        rule("uitkomst", "U14", "  gaat voor U99\n", "de fase is INTAKE", "de uitkomst is INTAKE"),
                        "4:3  De regel U99 bestaat niet in de stap uitkomst."),
                arguments(
                        druten,
                        rule(
                                "uitkomst",
                                "U14",
                                "",
                                "de kandidaat is jonger dan pensioenleeftijd",
                                "de uitkomst is INTAKE"),
                        "5:30  De parameter 'pensioenleeftijd' bestaat niet."),
                arguments(
                        druten,
                        rule(
                                "uitkomst",
                                "U14",
                                "",
                                "de kandidaat is jonger dan zoekperiodeWeken",
                                "de uitkomst is INTAKE"),
                        "5:30  De parameter zoekperiodeWeken past hier niet; verwacht wordt een leeftijd in jaren of maanden, bijvoorbeeld 30 jaar of 65 jaar en 3 maanden."),
                arguments(
                        druten,
                        rule("loket", "L4", "", "de fase is INTAKE", "het loket is WERKBEDRYF"),
                        "7:16  De instantie 'WERKBEDRYF' is hier niet bekend. Bedoelt u WERKBEDRIJF?"),
                arguments(
                        druten,
                        table("loketten", "| voor | loket | functie |\n  | INTAK | GEMEENTE | |"),
                        "4:1  'INTAK' is geen rij van de tabel loketten; kies uit: INTAKE, VERVOLGDIAGNOSE, ADVIES_BESCHUT_WERK_VRAGEN, CASUSOVERLEG, ZOEKPERIODE, BEMIDDELING, ONTWIKKELING, WERK_MET_ONDERSTEUNING, PLAATSING_EN_ONDERSTEUNING, BESCHUT_WERK, OP_WEG_NAAR_WERK, SOCIALE_WERKVOORZIENING, TERUG_NAAR_SCHOOL, UITSTROOM_WERK, TERUGMELDING, PARTICIPATIE, PARALLEL, SCHULDEN, VERSLAVING, HUISVESTING, PSYCHISCHE_GEZONDHEID, ZORGTAKEN, JUSTITIE, GEDRAG."),
                arguments(
                        druten,
                        table(
                                "loketten",
                                "| voor | loket | functie |\n  | INTAKE | GEMEENTE | a |\n  | INTAKE | GEMEENTE | b |"),
                        "5:1  Deze rij staat al eerder in de tabel: INTAKE."),
                arguments(
                        druten,
                        "tabel herbeoordelen\n  bron: aanname\n  | uitkomst | maanden |\n  | INTAK | 1 |\n",
                        "4:1  'INTAK' is geen waarde van de uitkomst; kies uit: INTAKE, VERVOLGDIAGNOSE, ADVIES_BESCHUT_WERK_VRAGEN, CASUSOVERLEG, ZOEKPERIODE, BEMIDDELING, ONTWIKKELING, WERK_MET_ONDERSTEUNING, PLAATSING_EN_ONDERSTEUNING, BESCHUT_WERK, OP_WEG_NAAR_WERK, SOCIALE_WERKVOORZIENING, TERUG_NAAR_SCHOOL, UITSTROOM_WERK, TERUGMELDING, DOORVERWIJZING."),
                arguments(
                        druten,
                        "tabel herbeoordelen\n  bron: aanname\n  | uitkomst | maanden |\n  | INTAKE | 0 |\n",
                        "4:1  '0' past hier niet; verwacht wordt een heel getal van 1 tot en met 99, of geen."),
                arguments(
                        druten,
                        table(
                                "hersteltermijnen",
                                "| belemmering | situatie | minimum | maximum |\n  | motivatie | ONVOLDOENDE | 12 | 3 |"),
                        "4:1  Het minimum (12) is hoger dan het maximum (3)."),
                arguments(
                        druten,
                        table(
                                "hersteltermijnen",
                                "| belemmering | situatie | minimum | maximum |\n  | motivatie | WEG | veel | 3 |"),
                        "4:1  'veel' past hier niet; verwacht wordt een heel getal van 0 tot en met 999."),
                arguments(
                        "landelijk/proef.regels",
                        "parameter x\n  bron: aanname\n  = 2 weken tot 2020-01-01\n  = 3 weken vanaf 2020-02-01\n",
                        "1:1  x heeft geen waarde van 2020-01-01 tot 2020-02-01."),
                arguments(
                        "landelijk/proef.regels",
                        "parameter x\n  bron: aanname\n  = 2 weken tot 2020-01-01\n",
                        "1:1  x heeft geen waarde vanaf 2020-01-01."),
                arguments(
                        "landelijk/proef.regels",
                        "parameter x\n  bron: aanname\n  = 2 weken tot 2020-01-01\n  = 3 weken vanaf 2019-01-01\n",
                        "1:1  x heeft op 2019-01-01 twee waarden."),
                arguments(
                        "landelijk/proef.regels",
                        "parameter jongerengrens = 23 jaar\n  bron: aanname\n",
                        "1:1  De parameter jongerengrens staat ook al in landelijk/parameters.regels:N. Wilt u de waarde wijzigen? Schrijf dan: zet jongerengrens = …"),
                arguments(
                        druten,
                        rule(
                                "uitkomst",
                                "U14",
                                "  geldt naast U5c\n",
                                "de fase is INTAKE",
                                "de uitkomst is ZOEKPERIODE"),
                        "4:3  Regel U5c ligt vast in Participatiewet artikel 41 lid 4; hier kan geen regel naast gelden."),
                arguments(
                        druten,
                        rule("uitkomst", "U14", "  geldt naast U13a\n", "de fase is INTAKE", "de uitkomst is INTAKE"),
                        "7:1  Deze regel geldt naast U13a en moet dus hetzelfde bepalen: de uitkomst."),
                arguments(
                        druten,
                        rule("uitkomst", "U2a", "  vervangt U2a\n", "geen eerdere regel past", "de uitkomst is INTAKE"),
                        "2:7  Regel U2a zou voorgaan op U5c, en die ligt vast in Participatiewet artikel 41 lid 4. Kies een nummer dat daarna komt."),
                arguments(
                        druten,
                        rule(
                                "uitkomst",
                                "U13a",
                                "  vervangt U13a\n  gaat voor U5c\n",
                                "de fase is INTAKE",
                                "de uitkomst is INTAKE"),
                        "2:7  Regel U13a zou voorgaan op U5c, en die ligt vast in Participatiewet artikel 41 lid 4. Kies een nummer dat daarna komt."),
                arguments(
                        druten,
                        rule(
                                "bemiddelbaarheid",
                                "B4",
                                "  vervangt B4\n",
                                "de langste prognose is hoogstens 240 maanden",
                                "de bemiddelbaarheid binnen de termijn is JA op grond van TABEL"),
                        "4:3  Gebruik ook in deze regel prognosegrensMaanden, zoals in landelijk/bemiddelbaarheid.regels:N: daarvoor gelden grenzen."),
                arguments(
                        druten,
                        rule(
                                "sociale werkvoorziening",
                                "U1z",
                                "",
                                "geen eerdere regel past",
                                "de uitkomst is BEMIDDELING"),
                        "2:7  De stap sociale werkvoorziening ligt vast (landelijk/sociale-werkvoorziening.regels:N): hier kan geen regel bij."),
                arguments(
                        druten,
                        rule("uitkomst", "U14", "", "de fase is INTAKE", "de uitkomst is TERUGMELDING"),
                        "6:1  Bij een terugmelding hoort: de terugmelding heeft aanleiding … en reden …"),
                arguments(
                        druten,
                        rule("uitkomst", "U14", "", "de fase is INTAKE", "de uitkomst is DOORVERWIJZING"),
                        "6:1  Bij een doorverwijzing hoort het loket, bijvoorbeeld: het loket is GEMEENTE"),
                arguments(
                        druten,
                        rule("uitkomst", "U14", "", "de fase is INTAKE", "vraag naar wat onbekend is"),
                        "6:1  Deze regel zegt onder \"dan\" niet wat de uitkomst is."),
                arguments(
                        druten,
                        rule("uitkomst", "U14", "  gaat voor U14\n", "de fase is INTAKE", "de uitkomst is INTAKE"),
                        "4:3  Hier noemt de regel zichzelf: een andere regel U14 is er niet in de stap uitkomst."),
                arguments(
                        druten,
                        "zet taalniveauWerkfit = B9\n  bron: aanname\n",
                        "1:1  De waarde 'B9' past niet bij taalniveauWerkfit; daar staat A2 (landelijk/parameters.regels:N)."),
                arguments(
                        druten,
                        "zet loonwaardeLocatie = 9999 procent\n  bron: aanname\n",
                        "1:25  Een percentage is hoogstens 100 procent; hier staat 9999 procent."),
                arguments(
                        druten,
                        "zet stapelMaanden = 2 maanden\n  bron: aanname\n  geldig vanaf 1 januari 2026\n",
                        "3:16  '1 januari 2026' is geen bestaande datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-01-01."),
                arguments(
                        druten,
                        "zet stapelMaanden = 2 maanden\n  bron: aanname\n  geldig vanaf 2027-01-01\n  geldig tot 2028-01-01\n",
                        "4:3  \"geldig\" staat er al. Een regel met \"geldig\" kan begin en eind samen noemen: geldig van … tot …"),
                arguments(
                        "landelijk/proef.regels",
                        "parameter x = 40 maanden\n  bron: aanname\n  tussen 12 en 36 maanden\n",
                        "1:1  x mag tussen 12 en 36 maanden zijn; hier staat 40 maanden."),
                arguments(
                        "landelijk/proef.regels",
                        "parameter x = 40 maanden\n  bron: aanname\n  geldig vanaf 2027-01-01\n",
                        "3:3  Schrijf de periode achter de waarde, op een eigen regel: = 24 maanden vanaf 2026-01-01"),
                arguments(
                        "regio/helmond/extra.regels",
                        "gemeente helmond2 \"Helmond\"\n  regio helmond\n",
                        "1:1  Een gemeente staat in de map gemeente/helmond2."),
                arguments(
                        "regio/leeg/proef.regels",
                        "regio leeg \"Leeg\"\n",
                        "1:1  De regio 'leeg' heeft geen enkele gemeente."),
                arguments(
                        "gemeente/ergens/proef.regels",
                        "",
                        "1:1  Geen bestand in deze map noemt de gemeente 'ergens'. Schrijf: gemeente ergens \"Naam\"."),
                arguments(
                        "gemeente/ergens/proef.regels",
                        "gemeente ergens \"Ergens\"\n  regio rijk-van-nijmege\n",
                        "1:1  De regio 'rijk-van-nijmege' bestaat niet. Bedoelt u rijk-van-nijmegen?"),
                arguments(
                        "gemeente/ergens/proef.regels",
                        "gemeente elders \"Elders\"\n  regio drechtsteden\n",
                        "1:10  Dit bestand staat in de map van 'ergens', niet van 'elders'."),
                arguments(
                        "regio/leeg/proef.regels",
                        "regio leeg \"Leeg\"\ninstantie UWV \"Nog een UWV\"\n",
                        "2:1  instantie UWV staat ook al in landelijk/instanties.regels:6."));
    }

    @Test
    void a_municipality_without_a_loket_for_every_uitkomst_is_refused() {
        assertThat(problems(
                        "gemeente/ergens/proef.regels",
                        "gemeente ergens \"Ergens\"\n  regio leeg\n",
                        "regio/leeg/r.regels",
                        "regio leeg \"Leeg\"\n"))
                .extracting(Probleem::melding)
                .singleElement()
                .asString()
                .startsWith("De tabel loketten heeft voor ergens geen rij voor: INTAKE, VERVOLGDIAGNOSE,");
    }

    @Test
    void a_step_without_rules_is_refused() {
        assertThat(problemsWithout("landelijk/afstand.regels"))
                .filteredOn(melding -> melding.startsWith("De stap afstand"))
                .containsExactly("De stap afstand heeft geen enkele regel.");
        assertThat(problemsWithout("landelijk/zoekperiode.regels"))
                .contains("De stap zoekperiode heeft geen enkele regel.");
    }

    @Test
    void parameters_that_the_software_asks_for_must_be_there_and_fit() {
        assertThat(problemsWithout("landelijk/parameters.regels"))
                .contains("De parameter schrikkelVerjaardag ontbreekt; zonder die kan er geen advies komen.");
        Map<String, String> files = Regelmap.files();
        files.computeIfPresent(
                "landelijk/parameters.regels",
                (pad, tekst) ->
                        tekst.replace("EERSTE_MAART", "EERSTE_MEI").replace("nugBediend = ja", "nugBediend = jaa"));
        assertThat(messages(files))
                .contains(
                        "De waarde van schrikkelVerjaardag past niet. Kies uit: EERSTE_MAART, ACHTENTWINTIG_FEBRUARI.")
                .anyMatch(melding -> melding.startsWith("'jaa' is geen waarde."));
    }

    @Test
    void parameters_that_the_software_can_do_without_must_fit_when_they_are_there() {
        String wachten = "parameter wachtenOpOntvangst = 7 dagen";
        Map<String, String> files = Regelmap.files();
        files.computeIfPresent(
                "landelijk/parameters.regels",
                (pad, tekst) -> tekst.replace(wachten, wachten.replace("7 dagen", "A2")));
        assertThat(messages(files))
                .contains("De waarde van wachtenOpOntvangst past niet. Schrijf een aantal dagen of weken, of geen.");
        files = Regelmap.files();
        files.computeIfPresent(
                "landelijk/parameters.regels",
                (pad, tekst) -> tekst.replace(wachten + "\n  bron: aanname\n  tussen 1 en 365 dagen of geen\n", ""));

        assertThat(Beleidsregister.of(files)
                        .inForce("nijmegen", LocalDate.parse("2026-11-21"))
                        .findParameter("wachtenOpOntvangst"))
                .isEmpty();
    }

    @Test
    void a_region_and_a_municipality_can_both_replace_the_same_rule_and_the_municipality_counts() {
        Map<String, String> files = Regelmap.files();
        files.put(
                "regio/rijk-van-nijmegen/proef.regels",
                rule("uitkomst", "U13a", "  vervangt U13a\n", "de fase is INTAKE", "de uitkomst is INTAKE")
                        .replace("Titel", "Regio"));
        files.put(
                "gemeente/druten/proef.regels",
                rule("uitkomst", "U13a", "  vervangt U13a\n", "de fase is INTAKE", "de uitkomst is INTAKE"));
        Beleidsregister register = Beleidsregister.of(files);

        assertThat(titles(register, "druten")).contains("U13a Titel").doesNotContain("U13a Regio");
        assertThat(titles(register, "nijmegen")).contains("U13a Regio");
    }

    @Test
    void what_a_region_closes_a_municipality_cannot_change() {
        assertThat(problems(
                        "regio/noordoostpolder/proef.regels",
                                "zet stapelMaanden = 2 maanden\n  bron: raadsbesluit\n  vast\n",
                        "gemeente/urk/proef.regels", "zet stapelMaanden = 4 maanden\n  bron: aanname\n"))
                .extracting(Probleem::toString)
                .containsExactly(
                        "gemeente/urk/proef.regels:1:1  stapelMaanden ligt vast in raadsbesluit en kan hier niet worden gewijzigd (regio/noordoostpolder/proef.regels:1).");
    }

    @Test
    void a_rule_that_goes_before_a_replaced_rule_goes_before_the_one_in_its_place() {
        Beleidsregister register = with(
                "gemeente/urk/proef.regels",
                rule(
                        "bemiddelbaarheid",
                        "B6",
                        "  vervangt B6\n",
                        "de kortste prognose is hoogstens prognosegrensMaanden",
                        "de bemiddelbaarheid binnen de termijn is GRIJS_GEBIED"));

        assertThat(numbers(register, "urk", "2026-11-21")).containsSubsequence("B5", "B7a", "B7b", "B6", "U2a");
    }

    @Test
    void the_policy_can_be_read_again_from_the_text_that_was_kept() {
        Beleid beleid = Regelmap.register().inForce("urk", VANDAAG);

        Beleid kept = Beleidsregister.ofTekst(beleid.tekst()).inForce("urk", VANDAAG);

        assertThat(kept.beleidsversie()).isEqualTo(beleid.beleidsversie());
        assertThat(kept.regelset().regels()).isEqualTo(beleid.regelset().regels());
    }

    @Test
    void a_policy_that_was_kept_stays_readable_when_the_checks_of_now_refuse_it() {
        String gesloten = rule(
                "uitkomst", "U90", "  vervangt U5c\n", "de regeling is PARTICIPATIEWET", "de uitkomst is BEMIDDELING");
        String evenZwaar = "voorziening DUBBEL \"Dubbel\"\n  bron: aanname\n  zwaarte 9\n  dekt NAZORG\neinde\n";
        String parameter = "parameter stapelMaanden = 1 maand\n  bron: aanname\n";
        assertThat(problems("gemeente/urk/oud.regels", gesloten)).isNotEmpty();
        assertThat(problems("gemeente/urk/oud.regels", evenZwaar)).isNotEmpty();
        assertThat(problems("gemeente/urk/oud.regels", parameter)).isNotEmpty();

        Beleid kept = Beleidsregister.ofTekst(stored(gesloten + evenZwaar + parameter))
                .inForce("urk", VANDAAG);

        assertThat(kept.regelset().regels()).extracting(Regel::nummer).contains("U90");
        assertThat(kept.voorzieningen()).extracting(Voorziening::code).contains("DUBBEL");
        assertThat(Beleidsregister.ofTekst(kept.tekst()).inForce("urk", VANDAAG).tekst())
                .isEqualTo(kept.tekst());
    }

    @Test
    void a_policy_that_was_kept_is_not_read_where_the_software_could_not_work_by_it() {
        assertThat(unreadable("zit hier iets?\n")).startsWith("Deze regel ken ik niet");
        assertThat(unreadable(rule(
                        "uitkomst",
                        "U90",
                        "",
                        "de kortste prognose is hoogstens onbekendeMaanden",
                        "de uitkomst is BEMIDDELING")))
                .startsWith("De parameter 'onbekendeMaanden' bestaat niet.");
        assertThat(unreadable(table(
                        "hersteltermijnen",
                        "| belemmering | situatie | minimum | maximum |\n  | motivatie | ONVOLDOENDE | een | 2 |")))
                .isEqualTo("'een' past hier niet; verwacht wordt een heel getal van 0 tot en met 999.");
        assertThat(catchThrowableOfType(
                                RulesRejected.class,
                                () -> Beleidsregister.ofTekst(stored("").replace("hoogsteLeeftijd", "hoogsteLeeftyd")))
                        .problemen())
                .extracting(Probleem::melding)
                .contains("De parameter hoogsteLeeftijd ontbreekt; zonder die kan er geen advies komen.");
    }

    /** The policy of Urk as it is stored, with another file. */
    private static String stored(String eigen) {
        return Regelmap.register().inForce("urk", VANDAAG).tekst() + "=== gemeente/urk/oud.regels " + eigen.length()
                + "\n" + eigen + "\n";
    }

    private static String unreadable(String eigen) {
        return catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.ofTekst(stored(eigen)))
                .problemen()
                .get(0)
                .melding();
    }

    @Test
    void a_lower_layer_can_set_an_open_parameter_within_its_bounds_from_a_day_on() {
        Beleidsregister register = with(
                "gemeente/druten/proef.regels",
                "zet prognosegrensMaanden = 36 maanden\n  bron: aanname\n  geldig vanaf 2026-01-01\n");

        assertThat(limit(register, "druten", "2025-12-31")).isEqualTo("24 maanden");
        assertThat(limit(register, "druten", "2026-01-01")).isEqualTo("36 maanden");
        assertThat(limit(register, "nijmegen", "2026-01-01")).isEqualTo("24 maanden");
    }

    @Test
    void a_lower_layer_can_replace_an_open_rule_by_name() {
        Beleidsregister register = with(
                "gemeente/druten/proef.regels",
                rule(
                        "uitkomst",
                        "U3",
                        "  vervangt U3\n",
                        "de verschijning is AFWEZIG_ZONDER_BERICHT",
                        "de uitkomst is INTAKE"));

        assertThat(titles(register, "druten"))
                .contains("U3 Titel")
                .doesNotContain("U3 Wie zonder bericht niet komt, wordt teruggemeld");
        assertThat(titles(register, "nijmegen")).contains("U3 Wie zonder bericht niet komt, wordt teruggemeld");
    }

    @Test
    void municipalities_that_differ_only_in_parameters_share_one_rule_set() {
        Beleidsregister register = Regelmap.register();

        assertThat(register.inForce("mook-en-middelaar", VANDAAG).regelset().sleutel())
                .isEqualTo(register.inForce("heumen", VANDAAG).regelset().sleutel())
                .isNotEqualTo(register.inForce("beuningen", VANDAAG).regelset().sleutel());
    }

    @Test
    void the_version_is_a_hash_of_the_exact_files_of_the_municipality_alone() {
        Beleidsregister nu = Regelmap.register();
        Beleidsregister straks = with("gemeente/druten/proef.regels", "# een opmerking\n");

        assertThat(straks.inForce("druten", VANDAAG).beleidsversie())
                .isNotEqualTo(nu.inForce("druten", VANDAAG).beleidsversie())
                .matches("sha256:[0-9a-f]{64}");
        assertThat(straks.inForce("nijmegen", VANDAAG).beleidsversie())
                .isEqualTo(nu.inForce("nijmegen", VANDAAG).beleidsversie());
        assertThat(straks.inForce("druten", VANDAAG).tekst()).contains("# een opmerking");
    }

    @Test
    void a_rule_counts_from_its_first_day_and_not_before() {
        Beleidsregister register = Regelmap.register();

        assertThat(numbers(register, "urk", "2023-06-30")).doesNotContain("Z3a");
        assertThat(numbers(register, "urk", "2023-07-01")).contains("Z3a");
    }

    @Test
    void the_order_is_that_of_the_numbers_save_where_a_rule_goes_before() {
        assertThat(numbers(Regelmap.register(), "urk", "2026-11-21"))
                .containsSubsequence(
                        "D3", "D1", "D0", "D2", "D4a", "U1a", "U1c", "Z1", "Z3a", "Z4", "Z3b", "Z5", "Z7", "A1a", "B1",
                        "B5", "B7a", "B7b", "B6", "U2a", "U9b", "U10a", "L9", "P1", "Z8", "Z10");
    }

    @Test
    void everything_that_cites_the_law_is_closed_for_lower_layers() {
        Beleid beleid = Regelmap.register().inForce("nijmegen", VANDAAG);

        assertThat(beleid.regelset().regels())
                .filteredOn(
                        regel -> regel.vermelding().bron().matches(".*(Participatiewet|AOW|Wsw|IOAW|IOAZ|feiten).*"))
                .isNotEmpty()
                .allMatch(regel -> regel.vermelding().vast(), "is vast");
    }

    @Test
    void an_unknown_municipality_or_parameter_is_an_exception_and_never_a_default() {
        assertThatThrownBy(() -> Regelmap.register().inForce("atlantis", VANDAAG))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Regelmap.register().inForce("urk", VANDAAG).parameter("x"))
                .isInstanceOf(NoSuchElementException.class);
    }

    private static String rule(String stap, String nummer, String extra, String als, String dan) {
        return "stap " + stap + "\nregel " + nummer + " \"Titel\"\n  bron: aanname\n" + extra + "als\n  " + als
                + "\ndan\n  " + dan + "\neinde\n";
    }

    private static String table(String naam, String rijen) {
        return "tabel " + naam + "\n  bron: aanname\n  " + rijen + "\n";
    }

    private static Beleidsregister with(String pad, String tekst) {
        Map<String, String> files = Regelmap.files();
        files.put(pad, tekst);
        return Beleidsregister.of(files);
    }

    private static List<Probleem> problems(String... padEnTekst) {
        Map<String, String> files = Regelmap.files();
        for (int i = 0; i < padEnTekst.length; i += 2) {
            files.put(padEnTekst[i], padEnTekst[i + 1]);
        }
        return catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files))
                .problemen();
    }

    private static List<String> problemsWithout(String pad) {
        Map<String, String> files = Regelmap.files();
        files.remove(pad);
        return messages(files);
    }

    private static List<String> messages(Map<String, String> files) {
        return catchThrowableOfType(RulesRejected.class, () -> Beleidsregister.of(files)).problemen().stream()
                .map(Probleem::melding)
                .toList();
    }

    private static String limit(Beleidsregister register, String gemeente, String dag) {
        return register.inForce(gemeente, LocalDate.parse(dag))
                .parameter("prognosegrensMaanden")
                .tekst();
    }

    private static List<String> titles(Beleidsregister register, String gemeente) {
        return register.inForce(gemeente, VANDAAG).regelset().regels().stream()
                .map(Regel::naam)
                .toList();
    }

    private static List<String> numbers(Beleidsregister register, String gemeente, String dag) {
        return register.inForce(gemeente, LocalDate.parse(dag)).regelset().regels().stream()
                .map(Regel::nummer)
                .toList();
    }
}
