package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import nl.routewijzer.dossier.GeldendBeleid;
import nl.routewijzer.dossier.Geldendbestand;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** What every database must do for the policy in force. */
abstract class GeldendBeleidContract extends DossierContract {
    private static final OffsetDateTime SINDS = OffsetDateTime.parse("2026-11-30T10:00:00+01:00");

    private GeldendBeleid geldend;

    GeldendBeleidContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Override
    @BeforeAll
    void start() {
        super.start();
        geldend = context.getBean(GeldendBeleid.class);
    }

    @Test
    void knows_nothing_before_anything_was_in_force() {
        assertThat(geldend.read()).isEmpty();
    }

    @Test
    void returns_the_files_as_they_were_stored() {
        List<Geldendbestand> bestanden = List.of(
                new Geldendbestand("gemeente/urk/gemeente.regels", "# ’t begin\n\ttab \r\neinde é", SINDS),
                new Geldendbestand("landelijk/leeg.regels", "", SINDS.plusDays(1)));

        geldend.store(bestanden, "sha256:1");

        assertThat(geldend.read()).isEqualTo(bestanden);
    }

    @Test
    void keeps_what_was_stored_last_and_nothing_of_before() {
        geldend.store(files(3), "sha256:1");
        geldend.store(files(2), "sha256:1");

        assertThat(geldend.read()).isEqualTo(files(2));
        assertThat(count("beleid_in_werking")).isEqualTo(2);
    }

    @Test
    void knows_what_software_tried_what_was_stored_last() {
        assertThat(geldend.beproefdMet()).isEmpty();

        geldend.store(files(2), "sha256:1");
        geldend.store(files(2), "sha256:2");

        assertThat(geldend.beproefdMet()).contains("sha256:2");
    }

    @Test
    void keeps_what_it_had_when_storing_fails_halfway() {
        geldend.store(files(2), "sha256:1");
        List<Geldendbestand> dubbel = List.of(files(1).get(0), files(1).get(0));

        assertThatThrownBy(() -> geldend.store(dubbel, "sha256:1")).isInstanceOf(DataAccessException.class);

        assertThat(geldend.read()).isEqualTo(files(2));
    }

    @Test
    void keeps_the_files_of_one_when_several_store_at_once() {
        IntStream.range(0, 20).parallel().forEach(i -> geldend.store(files(1 + i % 4), "sha256:1"));

        List<Geldendbestand> gelezen = geldend.read();

        assertThat(gelezen).isEqualTo(files(gelezen.size()));
    }

    /** Each set of files is of another moment. */
    private static List<Geldendbestand> files(int aantal) {
        return IntStream.range(0, aantal)
                .mapToObj(i -> new Geldendbestand("landelijk/" + i + ".regels", "# " + aantal, SINDS.plusDays(aantal)))
                .toList();
    }
}
