package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Reeks;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.api.http.ApiPath;
import nl.routewijzer.web.api.problem.BerichtTeGroot;
import nl.routewijzer.web.api.problem.ProblemMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Advices over a stream of profiles: one line in, one line out. */
@RestController
@Tag(name = "Bulkadviezen")
@Vereist(Recht.ADVIES_GEVEN)
final class BulkadviezenController {
    private static final int LONGEST_LINE = 64 * 1024;
    private static final Path OVERFLOW = Path.of(System.getProperty("java.io.tmpdir"));

    private final Balie balie;
    private final Adviesweergave weergave;
    private final ProblemMapper mapper;
    private final JsonMapper json;

    BulkadviezenController(Balie balie, Adviesweergave weergave, ProblemMapper mapper, JsonMapper json) {
        this.balie = balie;
        this.weergave = weergave;
        this.mapper = mapper;
        this.json = json;
    }

    @PostMapping(
            path = ApiPath.V1 + "/bulkadviezen",
            consumes = MediaType.APPLICATION_NDJSON_VALUE,
            produces = MediaType.APPLICATION_NDJSON_VALUE)
    @Operation(
            operationId = "createBulkadviezen",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "Per regel het profiel van een kandidaat.",
                            content =
                                    @Content(
                                            mediaType = "application/x-ndjson",
                                            schema = @Schema(ref = "Kandidaatprofiel"))),
            summary = "Vraag advies over veel profielen zonder het te bewaren",
            description =
                    "Stuur één profiel per regel. U krijgt per profiel één regel terug, in dezelfde volgorde, onder "
                            + "hetzelfde beleid. U mag de antwoorden lezen terwijl u stuurt, of daarna. Een regel is "
                            + "hoogstens 64 KiB; het aantal regels is vrij. Lege regels tellen mee, maar krijgen geen antwoord.")
    @ApiResponse(
            responseCode = "200",
            description = "Per profiel een regel met het advies of de fout.",
            content = @Content(mediaType = "application/x-ndjson", schema = @Schema(ref = "Bulkregel")))
    void stream(InputStream body, HttpServletResponse response) throws IOException {
        Reeks reeks = balie.startReeks();
        response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
        OutputStream out = new BufferedOutputStream(response.getOutputStream());
        LineQueue queue = new LineQueue(OVERFLOW);
        try (BulkReader reader = new BulkReader(body, LONGEST_LINE, queue)) {
            Optional<LineQueue.Line> line = queue.take();
            for (long regel = 1; line.isPresent(); regel++) {
                byte[] tekst = line.get().tekst();
                if (tekst == null || !isBlank(tekst)) {
                    out.write(json.writeValueAsBytes(answer(regel, tekst, reeks)));
                    out.write('\n');
                }
                if (queue.isEmpty()) {
                    out.flush();
                }
                line = queue.take();
            }
            out.flush();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the service stops");
        }
    }

    /**
     * Nothing that is wrong with one line may stop the lines behind it.
     *
     * @param tekst {@code null} for a line that is too long
     */
    private ObjectNode answer(long regel, byte @Nullable [] tekst, Reeks reeks) {
        ObjectNode answer = json.createObjectNode().put("regel", regel);
        try {
            if (tekst == null) {
                throw new BerichtTeGroot("Een regel mag hoogstens 64 KiB lang zijn (65.536 bytes).");
            }
            answer.set("advies", weergave.tried(reeks.tryOut(BerichtReader.readLine(tekst, regel))));
        } catch (RuntimeException wrong) {
            answer.set("fout", json.valueToTree(mapper.of(wrong)));
        }
        return answer;
    }

    private static boolean isBlank(byte[] line) {
        for (byte teken : line) {
            if (teken != ' ' && teken != '\t' && teken != '\r') {
                return false;
            }
        }
        return true;
    }
}
