package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import nl.routewijzer.balie.Balie;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Advices that are given and not kept. */
@RestController
@Tag(name = "Proefadviezen")
final class ProefadviezenController {
    private final Balie balie;
    private final Adviesweergave weergave;

    ProefadviezenController(Balie balie, Adviesweergave weergave) {
        this.balie = balie;
        this.weergave = weergave;
    }

    @PostMapping(
            path = ApiPath.V1 + "/proefadviezen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createProefadvies",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "Het profiel van een kandidaat.",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = "Kandidaatprofiel"))),
            summary = "Vraag een routeadvies zonder het te bewaren",
            description =
                    "Geeft hetzelfde advies als bij routeadviezen. Er wordt niets bewaard: id en tijdstip zijn null.")
    @ApiResponse(
            responseCode = "200",
            description = "Het advies.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Routeadvies")))
    JsonNode tryOut(InputStream body) throws IOException {
        return weergave.tried(balie.tryOut(BerichtReader.readBody(body)));
    }
}
