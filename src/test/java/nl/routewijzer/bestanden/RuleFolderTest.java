package nl.routewijzer.bestanden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.routewijzer.beleid.Ingeleverd;
import nl.routewijzer.regels.Probleem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files of a folder are policy. */
class RuleFolderTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~$x.regels",
                ".~lock.x.regels#",
                "x.regels~",
                "#x.regels#",
                ".x.regels.swp",
                "x.regels.tmp",
                "x.regels.bak"
            })
    void what_an_editor_keeps_beside_a_file_is_no_policy(String naam) throws IOException {
        write("x.regels");
        write(naam);

        assertThat(new RuleFolder(folder).read().bestanden()).containsOnlyKeys("gemeente/druten/x.regels");
        assertThat(new RuleFolder(folder).fingerprint()).containsOnlyKeys("gemeente/druten/x.regels");
    }

    @Test
    void a_copy_of_a_file_is_policy() throws IOException {
        write("Kopie van x.regels");

        assertThat(new RuleFolder(folder).read().bestanden()).containsOnlyKeys("gemeente/druten/Kopie van x.regels");
    }

    /** Its lines would show in the problems. */
    @Test
    void a_link_that_leads_out_of_the_folder_is_told_and_not_followed(@TempDir Path elders) throws IOException {
        write("x.regels");
        Files.writeString(elders.resolve("geheim.regels"), "wachtwoord = 1234\n");
        Files.createSymbolicLink(folder.resolve("gemeente/druten/y.regels"), elders.resolve("geheim.regels"));
        Files.createSymbolicLink(folder.resolve("regio"), elders);

        Ingeleverd gelezen = new RuleFolder(folder).read();
        assertThat(gelezen.bestanden()).containsOnlyKeys("gemeente/druten/x.regels");
        assertThat(gelezen.problemen())
                .extracting(Probleem::bestand)
                .containsExactly("gemeente/druten/y.regels", "regio");
        assertThat(gelezen.problemen().toString()).contains("buiten de map").doesNotContain("wachtwoord");
        assertThat(new RuleFolder(folder).fingerprint()).containsKeys("gemeente/druten/y.regels", "regio");
    }

    /** As a folder is mounted into a container. */
    @Test
    void a_link_within_the_folder_is_followed() throws IOException {
        write("x.regels");
        Files.createDirectories(folder.resolve("..data"));
        Files.writeString(folder.resolve("..data/z.regels"), "# niets\n");
        Files.createSymbolicLink(folder.resolve("gemeente/druten/y.regels"), folder.resolve("..data/z.regels"));
        Files.createSymbolicLink(folder.resolve("gemeente/druten/rond"), folder);
        Path link = Files.createSymbolicLink(folder.resolveSibling(folder.getFileName() + "-link"), folder);

        assertThat(new RuleFolder(link).read().bestanden())
                .containsOnlyKeys("gemeente/druten/x.regels", "gemeente/druten/y.regels");
        Files.delete(link);
    }

    @Test
    void a_file_of_more_than_a_megabyte_is_a_problem_and_not_read() throws IOException {
        write("x.regels");
        Files.write(folder.resolve("gemeente/druten/y.regels"), new byte[1 << 20]);
        Files.write(folder.resolve("gemeente/druten/z.regels"), new byte[(1 << 20) + 1]);

        Ingeleverd gelezen = new RuleFolder(folder).read();
        assertThat(gelezen.bestanden()).containsOnlyKeys("gemeente/druten/x.regels", "gemeente/druten/y.regels");
        assertThat(gelezen.problemen())
                .singleElement()
                .satisfies(probleem -> assertThat(probleem.melding()).startsWith("Dit bestand is groter dan 1 MB."));
    }

    @Test
    void a_folder_that_is_too_large_as_a_whole_is_read_no_further() throws IOException {
        for (int i = 0; i < 33; i++) {
            write(i + ".regels");
            Files.write(folder.resolve("gemeente/druten").resolve(i + ".regels"), new byte[1 << 20]);
        }

        assertThatThrownBy(() -> new RuleFolder(folder).read())
                .isInstanceOf(RuleFolderTooLarge.class)
                .hasMessage("Samen zijn de regelbestanden groter dan 32 MB.");
    }

    private void write(String naam) throws IOException {
        Path file = folder.resolve("gemeente/druten").resolve(naam);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# niets\n");
    }
}
