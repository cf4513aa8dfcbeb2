package nl.routewijzer.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What people write in a cell, and what of it nobody can mean. */
class CelwaardeTest {
    private static final Celwaarde CELWAARDE = new Celwaarde(Proefwoorden.ENKELE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "regeling | Bijstand (Participatiewet) | PARTICIPATIEWET",
                "regeling | bijstand participatiewet | PARTICIPATIEWET",
                "regeling | PARTICIPATIEWET | PARTICIPATIEWET",
                "regeling | Ioaw uitkering | IOAW",
                "regeling | wajong | WAJONG",
                "leefgebieden.SCHULDEN | speelt nog niet aangepakt | NIET_AANGEPAKT",
                "gemeente | Berg en Dal | berg-en-dal",
                "gemeente | BERG-EN-DAL | berg-en-dal",
                "gemeente | Verweg Stad | verweg-stad",
                "loonwaarde | 60% | 60",
                "loonwaarde | 60,00 % | 60",
                "loonwaarde | 60 procent | 60",
                "loonwaarde | 60,5 % | 60,5 %",
                "medischUrenbeperkt | JA | true",
                "medischUrenbeperkt | 0 | false",
                "eerdereVoorzieningen.1.voorziening | oriëntatietraject | ORIENTATIETRAJECT",
                "eerdereVoorzieningen.1.voorziening | Iets anders | IETS_ANDERS",
                "eerdereVoorzieningen.1.resultaat | niet geslaagd | NIET_GESLAAGD",
                "eerdereVoorzieningen.1.start | 1-2-2025 | 2025-02-01",
                "geboortedatum | 14-03-1992 | 1992-03-14",
                "geboortedatum | 14/3/1992 0:00 | 1992-03-14",
                "geboortedatum | 14-03-1992 00:00:00 | 1992-03-14",
                "geboortedatum | 1992-03-14T00:00:00.000Z | 1992-03-14",
                "geboortedatum | 1992/3/14 | 1992-03-14",
                "geboortedatum | 14031992 | 1992-03-14",
                "geboortedatum | 14 maart 1992 | 1992-03-14",
                "geboortedatum | 31-02-1992 | 1992-02-31",
                "geboortedatum | 14-03-92 | 14-03-92",
                "geboortedatum | 99999999 | 99999999",
                "laatsteInschrijvingProVso | Nooit | NOOIT"
            })
    void a_cell_says_what_its_writer_meant(String pad, String cel, String waarde) {
        assertThat(String.valueOf(CELWAARDE.read(Doelveld.at(pad).orElseThrow(), cel)))
                .isEqualTo(waarde);
    }

    @Test
    void unknown_says_nothing_in_whatever_field() {
        Doelveld.alle()
                .forEach(doel -> assertThat(CELWAARDE.read(doel, "Onbekend"))
                        .as(doel.pad())
                        .isNull());
    }

    @Test
    void every_strange_value_is_told_once_with_its_lines_and_what_it_can_be() {
        Caseloadbestand bestand = read("""
                kenmerk;gemeente;regeling;medischUrenbeperkt;loonwaarde
                K-1;Nijmgen;Bijstnd;misschien;veel
                K-2;Nijmegen;Bijstnd;ja;60
                K-3;Nijmgen;bijstnd;;60
                K-4;Nijmgen;onbekend;onbekend;60
                """);
        Inleeskeuze keuze = Kolomvoorstel.of(bestand.kolommen(), Proefwoorden.ENKELE);

        assertThat(Twijfelwaarde.of(bestand, keuze, Proefwoorden.ENKELE))
                .extracting(twijfel -> twijfel.pad() + " " + twijfel.waarde() + " " + twijfel.aantal() + " "
                        + twijfel.keuzes().size())
                .containsExactly(
                        "gemeente Nijmgen 3 3",
                        "regeling Bijstnd 2 15",
                        "regeling bijstnd 1 15",
                        "medischUrenbeperkt" + " misschien 1 2");
    }

    @Test
    void what_somebody_said_that_a_value_means_is_what_it_means() {
        Caseloadbestand bestand = read("kenmerk;regeling;medischUrenbeperkt\nK-1;Bijstnd;misschien\n");
        Inleeskeuze keuze = new Inleeskeuze(
                Kolomvoorstel.of(bestand.kolommen(), Proefwoorden.ENKELE).velden(),
                Map.of(
                        "regeling", Map.of("Bijstnd", "PARTICIPATIEWET"),
                        "medischUrenbeperkt", Map.of("misschien", Inleeskeuze.NIETS)));

        assertThat(new Profielmaker(keuze, Proefwoorden.ENKELE)
                        .tree(bestand.rijen().get(0).cellen()))
                .isEqualTo(Map.of("kenmerk", "K-1", "regeling", "PARTICIPATIEWET"));
    }

    private static Caseloadbestand read(String tekst) {
        return new Bestandslezer(JsonMapper.builder().build()).read("caseload", tekst.getBytes(StandardCharsets.UTF_8));
    }
}
