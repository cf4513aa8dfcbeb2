package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.routewijzer.Grondig;
import nl.routewijzer.crash.CrashableProcess;
import nl.routewijzer.crash.DurablePostgres;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Besluiten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An advice that was given, and a besluit on it, is still there when the process was killed or the power failed. {@code
 * -Pgrondig}: killed twenty times.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DossierKilledIT {
    private static final int ROUNDS = Grondig.count(3, 20);
    private static final int LINES = 300;

    @TempDir
    Path folder;

    @Test
    void keeps_every_advice_in_H2_when_the_process_is_killed_again_and_again() throws Exception {
        String property = "routewijzer.data=" + folder;
        List<String> stored = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            stored.addAll(writeUntilKilled(DossierWriter.class, property));

            assertThat(lost(stored, property)).isEmpty();
        }
    }

    @Test
    void keeps_every_advice_in_PostgreSQL_when_process_and_server_are_killed_again_and_again() throws Exception {
        List<String> stored = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            try (DurablePostgres postgres = DurablePostgres.start(folder)) {
                assertThat(lost(stored, property(postgres))).isEmpty();

                try (CrashableProcess writer = CrashableProcess.start(DossierWriter.class, property(postgres))) {
                    stored.addAll(writer.readLines(LINES, DossierWriter.STORED));
                    postgres.kill();
                    stored.addAll(writer.kill(DossierWriter.STORED));
                }
            }
        }
        try (DurablePostgres postgres = DurablePostgres.start(folder)) {
            assertThat(lost(stored, property(postgres))).isEmpty();
        }
        assertThat(stored).anyMatch(DossierKilledIT::isBesluit);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ForcedFilePath.SCHEME,
                ReorderedFilePath.SCHEME,
                ReorderedFilePath.SCHEME,
                ReorderedFilePath.SCHEME
            })
    void keeps_every_advice_in_H2_when_the_power_fails(String fileSystem) throws Exception {
        List<String> stored = writeUntilKilled(DossierWriter.class, on(fileSystem));

        assertThat(lost(stored, "routewijzer.data=" + survivor())).isEmpty();
    }

    @Test
    void would_lose_advices_when_the_power_fails_without_the_checkpoint() throws Exception {
        List<String> stored = writeUntilKilled(DossierWriter.Careless.class, on(ForcedFilePath.SCHEME));

        Path survivor = survivor();
        boolean isNothingLeft = Files.size(survivor.resolve("dossier.mv.db")) == 0;
        assertThat(isNothingLeft ? stored : lost(stored, "routewijzer.data=" + survivor))
                .isNotEmpty();
    }

    private static List<String> writeUntilKilled(Class<?> main, String... properties) throws Exception {
        try (CrashableProcess writer = CrashableProcess.start(main, properties)) {
            List<String> stored = new ArrayList<>(writer.readLines(LINES, DossierWriter.STORED));
            stored.addAll(writer.kill(DossierWriter.STORED));
            assertThat(stored).anyMatch(DossierKilledIT::isBesluit);
            return stored;
        }
    }

    private String[] on(String fileSystem) {
        return new String[] {"routewijzer.data=" + folder, "spring.datasource.url=" + H2File.url(fileSystem, folder)};
    }

    private Path survivor() throws IOException {
        Path survivor = Files.createDirectory(folder.resolve("survivor"));
        Files.copy(ForcedFilePath.survivor(folder.resolve("dossier.mv.db")), survivor.resolve("dossier.mv.db"));
        return survivor;
    }

    private static String property(DurablePostgres postgres) {
        return "spring.datasource.url=" + postgres.url();
    }

    private static List<String> lost(List<String> stored, String property) {
        try (ConfigurableApplicationContext context = DossierContext.start(property)) {
            return stored.stream().filter(line -> !isComplete(context, line)).toList();
        }
    }

    private static boolean isComplete(ConfigurableApplicationContext context, String line) {
        UUID id = UUID.fromString(line.replace(DossierWriter.BESLUIT, ""));
        return isBesluit(line)
                ? context.getBean(Besluiten.class).of(id).equals(List.of(DossierWriter.besluit(id)))
                : isComplete(context.getBean(Adviesdossier.class), id);
    }

    private static boolean isBesluit(String line) {
        return line.endsWith(DossierWriter.BESLUIT);
    }

    private static boolean isComplete(Adviesdossier dossier, UUID id) {
        Voorbeeldstuk voorbeeld = DossierWriter.voorbeeld(id);
        return dossier.find(id).filter(voorbeeld.stuk()::equals).isPresent()
                && dossier.policyText(voorbeeld.beleidsversie())
                        .filter(voorbeeld.beleid()::equals)
                        .isPresent();
    }
}
