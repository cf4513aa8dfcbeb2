package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.routewijzer.crash.CrashableProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** A service that cannot use its data folder says so once and stops. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class DossierNotOpenedIT {
    @TempDir
    Path folder;

    @Test
    void stops_a_second_process_on_the_same_folder() throws Exception {
        try (ConfigurableApplicationContext first = DossierContext.start("routewijzer.data=" + folder)) {
            assertThat(first.isRunning()).isTrue();

            assertThat(messageOfServiceIn(folder))
                    .anySatisfy(line -> assertThat(line)
                            .endsWith("The dossier in " + folder + " cannot be opened: another process uses it"))
                    .anySatisfy(line -> assertThat(line).contains("Stop the other process"));
        }
    }

    @Test
    void stops_when_the_folder_cannot_be_made() throws Exception {
        Path data = Files.createFile(folder.resolve("bestand")).resolve("data");

        assertThat(messageOfServiceIn(data))
                .anySatisfy(line -> assertThat(line).contains("The data folder " + data + " cannot be written: "));
    }

    @Test
    void stops_when_the_file_is_not_a_dossier() throws Exception {
        Files.writeString(folder.resolve("dossier.mv.db"), "geen dossier".repeat(1000));

        assertThat(messageOfServiceIn(folder))
                .anySatisfy(line -> assertThat(line)
                        .contains("The dossier file " + folder.resolve("dossier.mv.db") + " cannot be read: "))
                .anySatisfy(line -> assertThat(line).contains("put back a backup"))
                .noneMatch(line -> line.contains("other process"));
    }

    private static List<String> messageOfServiceIn(Path data) throws Exception {
        try (CrashableProcess service = CrashableProcess.start(DossierWriter.class, "routewijzer.data=" + data)) {
            List<String> output = service.readToEnd();

            assertThat(service.exitStatus()).isOne();
            assertThat(output).noneMatch(line -> line.startsWith("\tat "));
            return output;
        }
    }
}
