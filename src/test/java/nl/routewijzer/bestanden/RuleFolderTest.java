package nl.routewijzer.bestanden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private void write(String naam) throws IOException {
        Path file = folder.resolve("gemeente/druten").resolve(naam);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# niets\n");
    }
}
