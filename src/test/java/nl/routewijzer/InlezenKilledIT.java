package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.crash.CrashableProcess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A caseload out of a spreadsheet, in the words of the form, while the process that reads it in is killed. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class InlezenKilledIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LINES = 3_000;
    private static final int ONE_WRONG_IN = 20;
    private static final int WRONG = LINES / ONE_WRONG_IN;
    /** So many are stored when it is killed. */
    private static final int HALFWAY = 500;

    private static final List<String> KOLOMMEN =
            List.of("kenmerk", "gemeente", "geboortedatum", "regeling", "werknemersvaardigheden", "motivatie");

    @TempDir
    Path folder;

    @Test
    void everything_right_is_stored_once_and_everything_wrong_comes_back_once() throws Exception {
        String inlezing;
        try (CrashableProcess service = start()) {
            String base = ProgrammaIT.base(service);
            inlezing = upload(base);
            choose(base + inlezing);
            while (stored(base) < HALFWAY) {
                Thread.onSpinWait();
            }
            service.kill(ProgrammaIT.STARTED);
        }
        try (CrashableProcess service = start()) {
            String base = ProgrammaIT.base(service);
            int before = stored(base);
            assertThat(before).isBetween(HALFWAY, LINES - WRONG - 1);
            while (refused(base + inlezing).size() > WRONG || stored(base) < LINES - WRONG) {
                Thread.onSpinWait();
            }
            assertThat(refused(base + inlezing))
                    .containsExactlyInAnyOrderElementsOf(IntStream.range(0, LINES)
                            .filter(i -> i % ONE_WRONG_IN == 0)
                            .mapToObj(i -> "K-" + i)
                            .toList());
            assertThat(ProgrammaIT.get(base + "/adviezen.csv?eerdere=ja")
                            .body()
                            .lines()
                            .skip(1)
                            .map(line -> line.split(";", 2)[0])
                            .toList())
                    .doesNotHaveDuplicates()
                    .hasSize(LINES - WRONG);
        }
    }

    private CrashableProcess start() throws IOException {
        return CrashableProcess.startJar(
                folder, ProgrammaIT.JAR, "--server.port=0", "--routewijzer.data=" + folder.resolve("data"));
    }

    private static String line(int i) {
        String geboren = i % ONE_WRONG_IN == 0 ? "31-02-1990" : "12-03-" + (1970 + i % 30);
        return String.join(
                ";", "K-" + i, "Nijmegen", geboren, "Bijstand (Participatiewet)", "Ontwikkelbaar", "voldoende");
    }

    /** @return where the import is */
    private static String upload(String base) throws IOException, InterruptedException {
        String file = String.join(";", KOLOMMEN) + "\r\n"
                + IntStream.range(0, LINES).mapToObj(InlezenKilledIT::line).collect(Collectors.joining("\r\n"));
        String body = "--grens\r\nContent-Disposition: form-data; name=\"bestand\"; filename=\"caseload.csv\"\r\n"
                + "Content-Type: text/csv\r\n\r\n" + file + "\r\n--grens--\r\n";
        return URI.create(post(base + "/inlezen", "multipart/form-data; boundary=grens", body)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .getPath();
    }

    private static void choose(String inlezing) throws IOException, InterruptedException {
        String keuze = IntStream.range(0, KOLOMMEN.size())
                .mapToObj(i -> "kolom." + i + "=" + KOLOMMEN.get(i))
                .collect(Collectors.joining("&"));
        assertThat(post(inlezing, "application/x-www-form-urlencoded", keuze).statusCode())
                .isEqualTo(303);
    }

    private static int stored(String base) throws IOException, InterruptedException {
        return JSON.readTree(ProgrammaIT.get(base + "/v1/overzicht").body())
                .path("kandidaten")
                .asInt();
    }

    /** The kenmerken of the lines that are not in the dossier. */
    private static List<String> refused(String inlezing) throws IOException, InterruptedException {
        return ProgrammaIT.get(inlezing + "/geweigerd")
                .body()
                .lines()
                .skip(1)
                .map(line -> line.split(";", 2)[0])
                .toList();
    }

    private static HttpResponse<String> post(String url, String type, String body)
            throws IOException, InterruptedException {
        return ProgrammaIT.CLIENT.send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}
