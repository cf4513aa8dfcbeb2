package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that was damaged is told for what it is: a dossier is never begun over an old one. */
class H2FileTest {
    @TempDir
    Path temp;

    @Test
    void a_new_folder_and_its_file_are_for_their_owner_alone() throws IOException {
        Path folder = temp.resolve("data");
        H2File.in(folder);

        assertThat(permissions(folder)).isEqualTo("rwx------");
        assertThat(permissions(file(folder))).isEqualTo("rw-------");
    }

    /** Which may be the folder of all temporary files. */
    @Test
    void a_folder_that_was_there_stays_as_it_is() throws IOException {
        Files.setPosixFilePermissions(temp, PosixFilePermissions.fromString("rwxr-xr-x"));
        H2File.in(temp);

        assertThat(permissions(temp)).isEqualTo("rwxr-xr-x");
        assertThat(permissions(file(temp))).isEqualTo("rw-------");
    }

    @Test
    void a_file_without_tables_yet_is_opened_again() {
        H2File.in(temp);

        assertThat(H2File.in(temp)).isNotNull();
    }

    @Test
    void an_emptied_file_is_no_new_dossier() throws IOException, SQLException {
        fill("flyway_schema_history");
        Files.write(file(temp), new byte[0]);

        assertDamaged("is empty");
    }

    @Test
    void a_file_of_zeros_is_no_new_dossier() throws IOException, SQLException {
        fill("flyway_schema_history");
        byte[] inhoud = Files.readAllBytes(file(temp));
        Arrays.fill(inhoud, (byte) 0);
        Files.write(file(temp), inhoud);

        assertDamaged("");
    }

    @Test
    void a_file_whose_first_half_was_lost_is_damaged_and_not_in_use() throws IOException, SQLException {
        fill("flyway_schema_history");
        byte[] inhoud = Files.readAllBytes(file(temp));
        Files.write(file(temp), Arrays.copyOfRange(inhoud, inhoud.length / 2 + 17, inhoud.length));

        assertDamaged("");
    }

    @Test
    void a_large_file_in_which_no_dossier_is_found_is_damaged() throws SQLException {
        fill("iets_anders");

        assertDamaged("no dossier can be found in it");
    }

    private void fill(String table) throws SQLException {
        try (Connection connection = DriverManager.getConnection(H2File.url("file", temp));
                Statement statement = connection.createStatement()) {
            statement.execute("create table " + table + " as select x, random_uuid() as y from system_range(1, 20000)");
        }
    }

    private void assertDamaged(String what) {
        assertThatThrownBy(() -> H2File.in(temp))
                .isInstanceOfSatisfying(
                        DossierNotOpened.class,
                        fout -> assertThat(fout.advice()).contains("put back a backup"))
                .hasMessageContaining(what)
                .hasMessageNotContaining("another process");
    }

    private static Path file(Path folder) {
        return folder.resolve("dossier.mv.db");
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
