package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.routewijzer.dossier.Inleesarchief;
import nl.routewijzer.dossier.Inleesregel;
import nl.routewijzer.dossier.Inleesstuk;
import nl.routewijzer.dossier.Inleesvoortgang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What every database must do for the files that are read in. */
abstract class InleesarchiefContract extends DossierContract {
    private static final OffsetDateTime TIJDSTIP = OffsetDateTime.parse("2026-11-30T10:00:00+01:00");
    private static final List<Inleesregel> REGELS = List.of(
            new Inleesregel(2, "{\"kenmerk\":\"K-1\"}", null),
            new Inleesregel(3, "{\"kenmerk\":\"K-2 ’t \\u0000\"}", null),
            new Inleesregel(5, "{}", "[{\"veld\":\"\",\"melding\":\"é\"}]"));

    private Inleesarchief archief;

    InleesarchiefContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Override
    @BeforeAll
    void start() {
        super.start();
        archief = context.getBean(Inleesarchief.class);
    }

    @Test
    void returns_a_file_and_its_lines_as_they_were_stored_until_it_is_removed() {
        Inleesstuk stuk = stuk(1);

        archief.store(stuk, REGELS);

        assertThat(archief.find(stuk.id())).contains(stuk);
        assertThat(archief.regels(stuk.id())).isEqualTo(REGELS);
        archief.delete(stuk.id());
        assertThat(archief.find(stuk.id())).isEmpty();
        assertThat(archief.regels(stuk.id())).isEmpty();
    }

    @Test
    void notes_what_was_done_and_keeps_no_copy_of_what_is_in_the_dossier() {
        Inleesstuk stuk = stuk(2);
        archief.store(stuk, REGELS);

        archief.begin(stuk.id(), "{\"velden\":{}}", "BEZIG");
        archief.advance(
                stuk.id(),
                new Inleesvoortgang(1, 0, List.of(2), List.of(new Inleesregel(3, "{}", "[{\"melding\":\"fout\"}]"))));
        archief.end(stuk.id(), "KLAAR");

        Inleesstuk na = archief.find(stuk.id()).orElseThrow();
        assertThat(List.of(na.keuze(), na.stand(), na.bewaard(), na.bekend(), na.geweigerd()))
                .containsExactly("{\"velden\":{}}", "KLAAR", 1, 0, 2);
        assertThat(archief.regels(stuk.id()))
                .containsExactly(new Inleesregel(3, REGELS.get(1).cellen(), "[{\"melding\":\"fout\"}]"), REGELS.get(2));
    }

    @Test
    void lists_the_newest_first() {
        Inleesstuk oud = stuk(3);
        Inleesstuk nieuw = stuk(4);
        archief.store(oud, List.of());
        archief.store(nieuw, List.of());

        assertThat(archief.all()).extracting(Inleesstuk::id).containsSubsequence(nieuw.id(), oud.id());
    }

    @Test
    void stores_a_file_with_all_its_lines_or_none_of_it() {
        Inleesstuk stuk = stuk(5);

        assertThatThrownBy(() -> archief.store(stuk, List.of(REGELS.get(0), REGELS.get(0))))
                .isInstanceOf(DataAccessException.class);

        assertThat(archief.find(stuk.id())).isEmpty();
    }

    private static Inleesstuk stuk(int nummer) {
        return new Inleesstuk(
                UUID.fromString("0190000%d-0000-7000-8000-000000000000".formatted(nummer)),
                TIJDSTIP.plusMinutes(nummer),
                "caseload é.csv",
                "CSV",
                ';',
                "[\"kenmerk\"]",
                "{}",
                "VOORSTEL",
                REGELS.size(),
                0,
                0,
                1,
                "sha256:0");
    }
}
