package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import nl.routewijzer.balie.Afhandelbalie;
import nl.routewijzer.dossier.Afhandelingen;
import nl.routewijzer.dossier.Notitie;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What happened with the terugmelding or the overdracht of an advice. */
@RestController
@RequestMapping(path = RouteadviezenController.PATH + "/{id}/notities", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Notities")
final class NotitiesController {
    private static final String ID = "Id van het advies.";

    private final Afhandelbalie balie;
    private final Afhandelingen afhandelingen;
    private final Bewaardestukken stukken;

    NotitiesController(Afhandelbalie balie, Afhandelingen afhandelingen, Bewaardestukken stukken) {
        this.balie = balie;
        this.afhandelingen = afhandelingen;
        this.stukken = stukken;
    }

    @Vereist(Recht.BESLUIT_NEMEN)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            operationId = "createNotitie",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "Wat er gebeurde.",
                            content =
                                    @Content(mediaType = "application/json", schema = @Schema(ref = "NieuweNotitie"))),
            summary = "Noteer wat er met een terugmelding of overdracht gebeurde",
            description =
                    "Een terugmelding of overdracht is verstuurd, daarna ontvangen en beantwoord. Ontvangen mag worden "
                            + "overgeslagen. Een notitie verandert nooit: een vergissing wordt hersteld met een nieuwe notitie van "
                            + "dezelfde of een eerdere stand, met de reden in regel. Wat daarna was genoteerd, geldt dan niet meer. "
                            + "Past na niet bij de laatste notitie, dan is het antwoord 409.")
    @ApiResponse(
            responseCode = "201",
            description = "De notitie is bewaard.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Notitie")))
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "507")
    Notitie note(
            @Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id,
            InputStream body)
            throws IOException {
        return balie.note(stukken.advies(id), BerichtReader.readBody(body));
    }

    @Vereist(Recht.KANDIDAAT_LEZEN)
    @GetMapping
    @Operation(
            operationId = "listNotities",
            summary = "Lees wat er met de terugmelding en de overdracht gebeurde",
            description =
                    "Geeft van elke soort de oudste notitie eerst. De laatste zegt hoe het ervoor staat. Een lege "
                            + "lijst betekent: er is nog niets verstuurd.")
    @ApiResponse(
            responseCode = "200",
            description = "De notities.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Notities")))
    Lijst list(@Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id) {
        return new Lijst(afhandelingen.notes(stukken.advies(id).id()));
    }

    /** The notes on one advice. */
    record Lijst(List<Notitie> notities) {}
}
