package nl.routewijzer.inlezen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.routewijzer.inlezen.BestandGeweigerd.Reden;
import nl.routewijzer.rekenblad.Werkmap;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** A workbook is read as it shows. */
class WerkmaplezerTest {

    @Test
    void a_cell_is_read_as_it_shows() throws IOException {
        Caseloadbestand bestand = read(workbook(blad -> {
            List<String> koppen = List.of("Kenmerk", "Geboortedatum", "Loonwaarde", "Uren", "Beperkt", "Leeg");
            for (int i = 0; i < koppen.size(); i++) {
                blad.value(0, i, koppen.get(i));
            }
            blad.value(1, 0, 1001);
            blad.value(1, 1, LocalDate.parse("1992-03-14"));
            blad.style(1, 1).format("dd-mm-yyyy").set();
            blad.value(1, 2, 0.6);
            blad.style(1, 2).format("0%").set();
            blad.value(1, 3, 32);
            blad.value(1, 4, true);
            blad.value(3, 0, "K-2");
            blad.value(3, 3, 12.5);
        }));

        assertThat(bestand.vorm()).isEqualTo(Caseloadbestand.Vorm.XLSX);
        assertThat(bestand.kolommen())
                .containsExactly("Kenmerk", "Geboortedatum", "Loonwaarde", "Uren", "Beperkt", "Leeg");
        assertThat(bestand.rijen())
                .extracting(Caseloadbestand.Rij::regel, Caseloadbestand.Rij::cellen)
                .containsExactly(
                        tuple(
                                2,
                                Map.of(
                                        "Kenmerk", "1001",
                                        "Geboortedatum", "1992-03-14",
                                        "Loonwaarde", "60",
                                        "Uren", "32",
                                        "Beperkt", "true")),
                        tuple(4, Map.of("Kenmerk", "K-2", "Uren", "12,5")));
    }

    @Test
    void the_first_sheet_that_somebody_sees_is_read() throws IOException {
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        try (Workbook werkmap = new Workbook(inhoud, "proef", "1.0")) {
            Worksheet verborgen = werkmap.newWorksheet("Codes");
            verborgen.setVisibilityState(VisibilityState.HIDDEN);
            verborgen.value(0, 0, "a");
            verborgen.value(0, 1, "b");
            Worksheet blad = werkmap.newWorksheet("Caseload");
            blad.value(0, 0, "Kenmerk");
            blad.value(0, 1, "Gemeente");
            blad.value(1, 0, "K-1");
        }

        assertThat(read(inhoud.toByteArray()).kolommen()).containsExactly("Kenmerk", "Gemeente");
    }

    @Test
    void what_is_written_as_a_workbook_is_read_as_it_was() {
        List<List<String>> rijen =
                List.of(List.of("kenmerk", "opmerking"), List.of("0471", "=1+1"), List.of("K-2", "14-03-1992"));

        assertThat(read(Werkmap.of("Een naam die langer is dan een blad mag heten", rijen))
                        .rijen())
                .extracting(
                        rij -> rij.cellen().get("kenmerk"), rij -> rij.cellen().get("opmerking"))
                .containsExactly(tuple("0471", "=1+1"), tuple("K-2", "14-03-1992"));
    }

    @Test
    void what_is_no_workbook_is_refused_by_what_it_is() throws IOException {
        byte[] oud = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        assertRefused(oud, Reden.OUDE_WERKMAP);
        assertRefused(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet".getBytes()), Reden.GEEN_WERKMAP);
        byte[] heel = workbook(blad -> blad.value(0, 0, "Kenmerk"));
        assertRefused(java.util.Arrays.copyOf(heel, heel.length / 2), Reden.GEEN_WERKMAP);
        assertRefused("PK\u0003\u0004 en dan niets".getBytes(StandardCharsets.ISO_8859_1), Reden.GEEN_WERKMAP);
        assertRefused(heel, Reden.GEEN_KOLOMMEN);
    }

    /** A small file that unpacks to more than anybody has. */
    @Test
    void what_unpacks_to_many_times_its_size_is_refused_before_it_is_read() throws IOException {
        byte[] bom = zip("xl/workbook.xml", new byte[510_000_000]);

        assertThat(bom.length).isLessThan(1_000_000);
        assertRefused(bom, Reden.TE_VEEL_CELLEN);
        assertRefused(zip("xl/workbook.xml", new byte[20_000_000]), Reden.TE_VEEL_CELLEN);
    }

    private static void assertRefused(byte[] inhoud, Reden reden) {
        assertThatThrownBy(() -> read(inhoud))
                .isInstanceOfSatisfying(
                        BestandGeweigerd.class,
                        geweigerd -> assertThat(geweigerd.reden()).isEqualTo(reden));
    }

    private static byte[] zip(String naam, byte[] inhoud) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(naam));
            zip.write(inhoud);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(Consumer<Worksheet> vul) throws IOException {
        ByteArrayOutputStream inhoud = new ByteArrayOutputStream();
        try (Workbook werkmap = new Workbook(inhoud, "proef", "1.0")) {
            vul.accept(werkmap.newWorksheet("Caseload"));
        }
        return inhoud.toByteArray();
    }

    private static Caseloadbestand read(byte[] inhoud) {
        return new Bestandslezer(JsonMapper.builder().build()).read("caseload.xlsx", inhoud);
    }
}
