package nl.routewijzer.inlezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.inlezen.BestandGeweigerd.Reden;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class BestandslezerTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> LABELS = Map.of("startDienstverlening", "Start van de hulp");

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
                LABELS,
                Eigenkolommen.GEEN);
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
        assertThat(Kolomvoorstel.of(List.of(kolom), Map.of(), Eigenkolommen.GEEN))
                .containsExactly(Map.entry(kolom, pad));
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
    void refused_lines_can_be_corrected_and_offered_again_and_never_run_in_a_spreadsheet() {
        Caseloadbestand bestand = read("kenmerk,gemeente,opmerking\nK-1,nijmgen,\"=1+1\"\nK-2,wijchen,goed\n");
        Inlezing inlezing = new Inlezing(java.util.UUID.randomUUID(), bestand, Eigenkolommen.GEEN, Map.of());
        inlezing.begin();
        inlezing.advance(
                1,
                List.of(new Weigering(
                        bestand.rijen().get(0),
                        List.of(
                                new Fout("gemeente", "nijmgen", "De gemeente is onbekend."),
                                new Fout("", null, "Kort.")))));
        inlezing.end(Inlezing.Stand.GESTOPT);
        String tekst = Weigeringsbestand.write(inlezing, JSON);
        assertThat(tekst).isEqualToNormalizingNewlines("""
                        kenmerk,gemeente,opmerking,melding
                        K-1,nijmgen,'=1+1,gemeente: De gemeente is onbekend. | Kort.
                        K-2,wijchen,goed,Deze regel is nog niet ingelezen.
                        """);
        Caseloadbestand opnieuw = read(tekst);
        assertThat(opnieuw.rijen().get(0).cellen()).containsEntry("opmerking", "=1+1");
        assertThat(Kolomvoorstel.of(opnieuw.kolommen(), LABELS, Eigenkolommen.GEEN))
                .doesNotContainKey("melding");
    }

    private static Map<String, Object> tree(Caseloadbestand bestand) {
        return new Profielmaker(Kolomvoorstel.of(bestand.kolommen(), LABELS, Eigenkolommen.GEEN), Eigenkolommen.GEEN)
                .tree(bestand.rijen().get(0).cellen());
    }

    private static Kandidaatprofiel profiel(Map<String, Object> tree) {
        return ProfielReader.read(tree, Regelmap.register().grenzen(), LocalDate.parse("2026-11-21"));
    }

    private static Caseloadbestand read(String tekst) {
        return new Bestandslezer(JSON).read("caseload", tekst.getBytes(StandardCharsets.UTF_8));
    }
}
