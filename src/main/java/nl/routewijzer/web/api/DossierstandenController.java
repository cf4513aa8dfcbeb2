package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.routewijzer.balie.Sluitbalie;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.api.http.ApiPath;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Closes a dossier, and opens it again. */
@RestController
@RequestMapping(path = ApiPath.V1 + "/dossiers/{kenmerk}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Dossiers")
@Vereist(Recht.BESLUIT_NEMEN)
final class DossierstandenController {
    private static final String GEMEENTE = "Sleutel van een gemeente in de regio van de kandidaat.";
    private static final String KENMERK = "Kenmerk van de kandidaat.";

    private final Sluitbalie balie;
    private final Bewaardepersonen personen;

    DossierstandenController(Sluitbalie balie, Bewaardepersonen personen) {
        this.balie = balie;
        this.personen = personen;
    }

    @PostMapping(path = "/sluiting", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "closeDossier",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "Waarom het dossier sluit, en vanaf welke dag.",
                            content =
                                    @Content(mediaType = "application/json", schema = @Schema(ref = "NieuweSluiting"))),
            summary = "Sluit een dossier",
            description =
                    "Alles blijft te lezen. Er lopen geen termijnen meer, de maanden in dienstverlening tellen tot "
                            + "de dag van sluiten, en het dossier is geen werk voor vandaag. Een nieuw advies over die dag of een "
                            + "latere dag opent het dossier weer. Is het al gesloten, of past na niet, dan is het antwoord 409.")
    @Parameter(in = ParameterIn.QUERY, name = "gemeente", description = GEMEENTE, schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "201",
            description = "Het dossier is gesloten.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Standweergave")))
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "507")
    Standweergave close(
            @Parameter(description = KENMERK, schema = @Schema(ref = "Kenmerk")) @PathVariable String kenmerk,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            InputStream body)
            throws IOException {
        return Standweergave.of(balie.close(find(kenmerk, parameters), BerichtReader.readBody(body)));
    }

    @PostMapping(path = "/opening", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "openDossier",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "Waarom het dossier weer opengaat.",
                            content =
                                    @Content(mediaType = "application/json", schema = @Schema(ref = "NieuweOpening"))),
            summary = "Open een gesloten dossier weer",
            description =
                    "Vanaf vandaag telt het dossier weer mee, met het laatste advies. Is het niet gesloten, of past na "
                            + "niet, dan is het antwoord 409.")
    @Parameter(in = ParameterIn.QUERY, name = "gemeente", description = GEMEENTE, schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "201",
            description = "Het dossier is weer open.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Standweergave")))
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "507")
    Standweergave open(
            @Parameter(description = KENMERK, schema = @Schema(ref = "Kenmerk")) @PathVariable String kenmerk,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
            InputStream body)
            throws IOException {
        return Standweergave.of(balie.open(find(kenmerk, parameters), BerichtReader.readBody(body)));
    }

    private Bekende find(String kenmerk, MultiValueMap<String, String> parameters) {
        QueryReader query = new QueryReader(parameters, List.of(Bewaardepersonen.GEMEENTE));
        query.finish();
        return personen.one(kenmerk, query.value(Bewaardepersonen.GEMEENTE));
    }
}
