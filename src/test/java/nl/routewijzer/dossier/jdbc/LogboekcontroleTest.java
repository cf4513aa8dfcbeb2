package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.IntStream;
import nl.routewijzer.logboek.Logboek;
import nl.routewijzer.logboek.Voorbeeldregel;
import nl.routewijzer.logboek.Zegelsleutel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** What {@code --routewijzer.controleer-logboek} says, after a service that wrote and stopped in peace. */
@ExtendWith(OutputCaptureExtension.class)
class LogboekcontroleTest {
    /** More than one stretch. */
    private static final int REGELS = 20_007;

    @TempDir
    Path folder;

    private Path sleutelbestand;

    @BeforeEach
    void write() {
        sleutelbestand = folder.resolve("logboek.sleutel");
        try (ConfigurableApplicationContext context = DossierContext.start("routewijzer.data=" + folder)) {
            context.getBean(Logboek.class)
                    .append(IntStream.rangeClosed(1, REGELS)
                            .mapToObj(Voorbeeldregel::van)
                            .toList());
        }
    }

    @Test
    void a_log_that_nobody_touched_is_whole_and_sealed_to_its_end(CapturedOutput output) throws Exception {
        String sleutel = Zegelsleutel.read(Files.readString(sleutelbestand)).vingerafdruk();

        assertThat(check()).isZero();

        assertThat(output)
                .contains("Logboek: 20007 regels en 1 zegels, met sleutel " + sleutel
                        + ". Geen breuk. Verzegeld tot en met regel 20007.");
    }

    /** On either side of where one stretch ends and the next begins, and in each of them. */
    @Test
    void the_first_break_is_told_wherever_it_is(CapturedOutput output) throws SQLException {
        for (int nummer : new int[] {20_007, 20_001, 20_000, 19_999, 10_001, 10_000, 5, 1}) {
            change("UPDATE logboek SET naam = 'anders' WHERE volgnummer = " + nummer);

            assertThat(check()).isOne();

            assertThat(output).contains("Breuk bij regel " + nummer + ": deze regel, of de regel ervoor, is gewijzigd");
        }
        change("DELETE FROM logboek WHERE volgnummer IN (1, 10000, 20000)");

        assertThat(check()).isOne();

        assertThat(output).contains("Breuk bij regel 1: deze regel ontbreekt.");
    }

    @Test
    void a_public_key_kept_elsewhere_is_enough_and_another_one_fits_nothing(CapturedOutput output) throws Exception {
        Path elders = folder.resolve("elders.pem");
        Files.writeString(
                elders, Zegelsleutel.read(Files.readString(sleutelbestand)).openbarePem());
        Path andere = folder.resolve("andere.pem");
        Files.writeString(andere, Zegelsleutel.generate().openbarePem());

        assertThat(check("--routewijzer.logboek.sleutel=" + elders)).isZero();
        assertThat(check("--routewijzer.logboek.sleutel=" + andere)).isOne();

        assertThat(output).contains("Breuk bij regel 20007: het zegel op deze regel is niet met deze sleutel gezet.");
    }

    @Test
    void without_its_key_it_says_so_and_who_has_nothing_to_seal_needs_none(CapturedOutput output) {
        assertThat(check("--routewijzer.logboek.sleutel=" + folder.resolve("weg")))
                .isOne();
        assertThat(output).contains("De sleutel van het logboek is er niet: " + folder.resolve("weg"));

        Path nieuw = folder.resolve("nieuw");
        DossierContext.start("routewijzer.data=" + nieuw).close();
        assertThat(Logboekcontrole.run("--routewijzer.data=" + nieuw)).isZero();
        assertThat(output).contains("Het logboek is leeg.");
    }

    @Test
    void where_no_log_is_none_is_made(CapturedOutput output) {
        assertThat(Logboekcontrole.run("--routewijzer.data=" + folder.resolve("leeg")))
                .isOne();

        assertThat(output).contains("Hier is geen logboek.");
    }

    private int check(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "--routewijzer.data=" + folder;
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Logboekcontrole.run(all);
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(H2File.url("file", folder));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
