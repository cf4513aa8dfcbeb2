package nl.routewijzer.inlezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.inlezen.BestandGeweigerd.Reden;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class BestandslezerTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Inleeswoorden WOORDEN = Proefwoorden.ENKELE;

    @Test
    void a_spreadsheet_is_read_whatever_its_separator_and_encoding() {
        for (String scheiding : List.of(";", ",", "\t")) {
            Caseloadbestand bestand = read(
                    "\uFEFFKenmerk;De gemeente;Geboortedatum;Opmerking\r\nK-1;Berg en Dal;5-6-1990;\"een; twee\"\r\n\r\nK-2;Nijmegen;6-7-1991;\r\n"
                            .replace(";", scheiding));
            assertThat(bestand.kolommen()).containsExactly("Kenmerk", "De gemeente", "Geboortedatum", "Opmerking");
            assertThat(bestand.rijen())
                    .extracting(Caseloadbestand.Rij::regel, rij -> rij.cellen().get("De gemeente"))
                    .contains(tuple(2, "Berg en Dal"), tuple(4, "Nijmegen"));
        }
        byte[] oud = "kenmerk;functie\nK-1;consulent énergie\n".getBytes(Charset.forName("windows-1252"));
        assertThat(new Bestandslezer(JSON).read("oud.csv", oud).voorbeelden("functie"))
                .containsExactly("consulent énergie");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1252", "IBM850", "x-MacRoman"})
    void accents_are_read_in_every_encoding(String codering) {
        byte[] inhoud = "kenmerk;functie\nK-1;coördinator énergie\n".getBytes(Charset.forName(codering));

        assertThat(new Bestandslezer(JSON).read("oud.csv", inhoud).voorbeelden("functie"))
                .containsExactly("coördinator énergie");
    }

    @Test
    void a_letter_with_its_accent_apart_is_that_letter() {
        assertThat(read("kenmerk;functie\nK-1;e\u0301e\u0301n\n").voorbeelden("functie"))
                .containsExactly("één");
    }

    @Test
    void what_a_spreadsheet_leaves_around_a_table_is_no_part_of_it() {
        Caseloadbestand bestand = read("""
                sep=;
                Uitdraai van 1 december;;;;
                ;;;;
                Kenmerk;Gemeente;;Geboortedatum;
                K-1;\u00a0Nijmegen\u00a0;;5-6-1990;;
                ;;;;
                K-2;Berg\u00a0en Dal;;6-7-1991;;
                ;;;;
                """);

        assertThat(bestand.kolommen()).containsExactly("Kenmerk", "Gemeente", "Geboortedatum");
        assertThat(bestand.rijen())
                .extracting(Caseloadbestand.Rij::regel, rij -> rij.cellen().get("Gemeente"), Caseloadbestand.Rij::fout)
                .containsExactly(tuple(5, "Nijmegen", ""), tuple(7, "Berg en Dal", ""));
    }

    @Test
    void a_column_without_a_name_that_holds_something_is_called_by_its_place() {
        assertThat(read("Kenmerk;;Gemeente\nK-1;iets;Nijmegen\n").kolommen())
                .containsExactly("Kenmerk", "kolom 2", "Gemeente");
    }

    @Test
    void a_cell_beyond_the_columns_is_told() {
        assertThat(read("Kenmerk;Gemeente\nK-1;Nijmegen;extra\n").rijen())
                .extracting(Caseloadbestand.Rij::fout)
                .containsExactly("Deze regel heeft 3 cellen, meer dan er kolommen zijn (2).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "' '|LEEG",
                "alleen maar tekst|GEEN_KOLOMMEN",
                "kenmerk;gemeente|GEEN_REGELS",
                "kenmerk;kenmerk\\nK-1;K-2|DUBBELE_KOLOM"
            })
    void a_file_without_a_caseload_is_refused(String tekst, Reden reden) {
        assertThatThrownBy(() -> read(tekst.replace("\\n", "\n")))
                .isInstanceOfSatisfying(
                        BestandGeweigerd.class,
                        geweigerd -> assertThat(geweigerd.reden()).isEqualTo(reden));
    }

    @Test
    void a_column_is_known_by_its_path_its_label_or_its_name() {
        Map<String, String> voorstel = Kolomvoorstel.of(
                        List.of(
                                "KENMERK",
                                "start_van_de_hulp",
                                "schulden",
                                "medischUrenbeperkt",
                                "de regeling",
                                "Meldings datum",
                                "kleur",
                                "kenmerk"),
                        WOORDEN)
                .velden();
        assertThat(voorstel)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "KENMERK", "kenmerk",
                        "start_van_de_hulp", "startDienstverlening",
                        "schulden", "leefgebieden.SCHULDEN",
                        "medischUrenbeperkt", "medischUrenbeperkt",
                        "de regeling", "regeling",
                        "Meldings datum", "meldingsdatum"));
    }

    @ParameterizedTest
    @CsvSource({
        "Aanvullende bijstand,aanvullendeBijstand",
        "datum_aanvraag,aanvraagdatum",
        "aanvraagdatum,aanvraagdatum",
        "Eerdere loonkostensubsidie,loonkostensubsidieVerleden",
        "doelgroep loonkostensubsidie,doelgroepLoonkostensubsidie",
        "Reden negatief advies,grondNegatiefAdvies",
        "advies beschut werk,adviesBeschutWerk",
        "Einddatum indicatie dagbesteding,indicatieDagbestedingTot",
        "indicatie dagbesteding,indicatieDagbesteding"
    })
    void a_column_of_the_new_fields_is_known_beside_the_old(String kolom, String pad) {
        assertThat(Kolomvoorstel.of(List.of(kolom), WOORDEN).velden()).containsExactly(Map.entry(kolom, pad));
    }

    @Test
    void the_fields_of_version_2_are_read_as_people_write_them() {
        Map<String, Object> tree = tree(read(
                "kenmerk;gemeente;geboortedatum;regeling;Aanvullende bijstand;Eerdere loonkostensubsidie;adviesBeschutWerk;"
                        + "Reden negatief advies;indicatieDagbesteding;Dagbesteding tot\n"
                        + "K-1;Nijmegen;5-6-1990;zw;ja;Geëindigd;negatief;te kwetsbaar;ja;1-2-2031\n"));
        assertThat(tree)
                .containsEntry("regeling", "ZW")
                .containsEntry("aanvullendeBijstand", true)
                .containsEntry("loonkostensubsidieVerleden", "GEEINDIGD")
                .containsEntry("grondNegatiefAdvies", "TE_KWETSBAAR")
                .containsEntry("indicatieDagbestedingTot", "2031-02-01");
        assertThat(profiel(tree).tree()).containsAllEntriesOf(tree);
    }

    @Test
    void what_people_write_becomes_what_a_profile_says() {
        Caseloadbestand bestand = read(
                "kenmerk;gemeente;geboortedatum;regeling;medischUrenbeperkt;loonwaarde;leefgebieden.SCHULDEN;laatsteInschrijvingProVso;"
                        + "motivatie;eerdereVoorzieningen.1.voorziening;eerdereVoorzieningen.1.start;eerdereVoorzieningen.1.resultaat\n"
                        + "K-1;Berg en Dal;5-6-1990;Bijstand aangevraagd;nee;60 %;niet aangepakt;nooit;onbekend;Leerwerkplek;1-2-2025;niet geslaagd\n");
        Map<String, Object> tree = tree(bestand);
        assertThat(tree)
                .containsEntry("gemeente", "berg-en-dal")
                .containsEntry("geboortedatum", "1990-06-05")
                .containsEntry("regeling", "BIJSTAND_AANGEVRAAGD")
                .containsEntry("medischUrenbeperkt", false)
                .containsEntry("loonwaarde", 60)
                .containsEntry("leefgebieden", Map.of("SCHULDEN", "NIET_AANGEPAKT"))
                .containsEntry("laatsteInschrijvingProVso", "NOOIT")
                .doesNotContainKey("motivatie");
        assertThat(profiel(tree).eerdereVoorzieningen())
                .extracting(eerder -> eerder.voorziening() + eerder.start() + eerder.resultaat())
                .containsExactly("LEERWERKPLEK2025-02-01NIET_GESLAAGD");
    }

    @Test
    void what_nobody_can_mean_is_left_for_the_reader_to_refuse() {
        Map<String, Object> tree = tree(read(
                "kenmerk;regeling;medischUrenbeperkt;loonwaarde;geboortedatum\nK-1;Bijstnd;misschien;veel;gisteren\n"));
        assertThat(tree)
                .containsEntry("regeling", "Bijstnd")
                .containsEntry("medischUrenbeperkt", "misschien")
                .containsEntry("loonwaarde", "veel")
                .containsEntry("geboortedatum", "gisteren");
    }

    @Test
    void every_profile_comes_back_from_ndjson_as_it_was() {
        Profielgenerator generator = new Profielgenerator(21);
        for (int i = 0; i < 300; i++) {
            Kandidaatprofiel profiel = generator.next();
            Caseloadbestand bestand = read(JSON.writeValueAsString(profiel.tree()) + "\n");
            assertThat(profiel(tree(bestand))).isEqualTo(profiel);
        }
    }

    @Test
    void a_line_that_is_no_json_is_refused_alone() {
        Caseloadbestand bestand = read("{\"kenmerk\":\"K-1\"}\n{kapot\n\n{\"kenmerk\":\"K-3\"}");
        assertThat(bestand.rijen())
                .extracting(Caseloadbestand.Rij::regel, Caseloadbestand.Rij::fout)
                .containsExactly(tuple(1, ""), tuple(2, "Deze regel is geen JSON-object."), tuple(4, ""));
    }

    @Test
    void a_line_that_names_a_field_twice_is_refused_alone() {
        assertThat(read("{\"kenmerk\":\"K-1\",\"kenmerk\":\"K-2\"}\n{\"kenmerk\":\"K-3\"}")
                        .rijen())
                .extracting(Caseloadbestand.Rij::fout)
                .containsExactly("Deze regel noemt een veld twee keer. Laat één van beide staan.", "");
    }

    @Test
    void refused_lines_can_be_corrected_and_offered_again_and_never_run_in_a_spreadsheet() {
        Caseloadbestand bestand = read("kenmerk,gemeente,opmerking\nK-1,nijmgen,\"=1+1\"\nK-2,wijchen,goed\n");
        List<Weigering> buiten = List.of(
                new Weigering(
                        bestand.rijen().get(0),
                        List.of(
                                new Fout("gemeente", "nijmgen", "De gemeente is onbekend."),
                                new Fout("", null, "Kort."))),
                new Weigering(bestand.rijen().get(1), List.of()));
        String tekst = new String(Weigeringsbestand.write(inlezing(bestand), buiten, JSON), StandardCharsets.UTF_8);
        assertThat(tekst).isEqualToNormalizingNewlines("""
                        \uFEFFkenmerk,gemeente,opmerking,melding
                        K-1,nijmgen,'=1+1,gemeente: De gemeente is onbekend. | Kort.
                        K-2,wijchen,goed,Deze regel is nog niet ingelezen.
                        """);
        Caseloadbestand opnieuw = read(tekst);
        assertThat(opnieuw.rijen().get(0).cellen()).containsEntry("opmerking", "=1+1");
        assertThat(Kolomvoorstel.of(opnieuw.kolommen(), WOORDEN).velden()).doesNotContainKey("melding");
    }

    /** Also the name of a column, and what begins a cell where a spreadsheet takes another separator. */
    @Test
    void nothing_of_a_refused_line_runs_whatever_the_spreadsheet_takes_for_a_separator() {
        Caseloadbestand bestand = read("kenmerk,gemeente,\"=kop;=kop\"\nK-1,wijchen,a;=1+1\n");
        List<Weigering> buiten = List.of(new Weigering(bestand.rijen().get(0), List.of()));

        String tekst = new String(Weigeringsbestand.write(inlezing(bestand), buiten, JSON), StandardCharsets.UTF_8);
        assertThat(tekst).contains("kenmerk,gemeente,'=kop;'=kop,melding").contains("K-1,wijchen,a;'=1+1,");
        assertThat(read(tekst).kolommen()).containsExactly("kenmerk", "gemeente", "=kop;=kop", "melding");
        assertThat(read(tekst).rijen().get(0).cellen()).containsEntry("=kop;=kop", "a;=1+1");
    }

    private static Inlezing inlezing(Caseloadbestand bestand) {
        return new Inlezing(
                UUID.randomUUID(),
                OffsetDateTime.MIN,
                bestand.naam(),
                bestand.vorm(),
                bestand.scheiding(),
                bestand.kolommen(),
                Kolomvoorstel.of(bestand.kolommen(), WOORDEN),
                Inlezing.Stand.GESTOPT,
                2,
                0,
                0,
                1);
    }

    private static Map<String, Object> tree(Caseloadbestand bestand) {
        return new Profielmaker(Kolomvoorstel.of(bestand.kolommen(), WOORDEN), WOORDEN)
                .tree(bestand.rijen().get(0).cellen());
    }

    private static Kandidaatprofiel profiel(Map<String, Object> tree) {
        return ProfielReader.read(tree, Regelmap.register().grenzen(), LocalDate.parse("2026-11-21"));
    }

    private static Caseloadbestand read(String tekst) {
        return new Bestandslezer(JSON).read("caseload", tekst.getBytes(StandardCharsets.UTF_8));
    }
}
