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
import nl.routewijzer.balie.Intrekbalie;
import nl.routewijzer.balie.Vervolgstappen;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Takes back what was given by mistake. */
@RestController
@RequestMapping(path = RouteadviezenController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Vereist(Recht.INTREKKEN)
final class IntrekkingenController {
    private static final String ID = "Id van het advies.";
    private static final String INTREKKING = "Waarom dit wordt ingetrokken.";

    private final Intrekbalie balie;
    private final Bewaardestukken stukken;
    private final Adviesweergave weergave;
    private final Vervolgstappen vervolgstappen;

    IntrekkingenController(
            Intrekbalie balie, Bewaardestukken stukken, Adviesweergave weergave, Vervolgstappen vervolgstappen) {
        this.balie = balie;
        this.vervolgstappen = vervolgstappen;
        this.stukken = stukken;
        this.weergave = weergave;
    }

    @PostMapping(path = "/intrekking", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Tag(name = "Routeadviezen")
    @Operation(
            operationId = "withdrawRouteadvies",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = INTREKKING,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = "NieuweIntrekking"))),
            summary = "Trek een advies in dat per vergissing is gegeven",
            description =
                    "Het advies blijft te lezen, met de reden erbij. Het telt niet meer mee in lijsten en cijfers, er "
                            + "kan geen besluit meer over worden genomen, en een advies van daarvoor geldt weer als het laatste. "
                            + "Intrekken kan één keer: is het al gebeurd, dan is het antwoord 409.")
    @ApiResponse(
            responseCode = "200",
            description = "Het advies is ingetrokken.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "BewaardRouteadvies")))
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "507")
    JsonNode withdraw(
            @Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id,
            InputStream body)
            throws IOException {
        balie.withdraw(stukken.advies(id), BerichtReader.readBody(body));
        return weergave.storedWithProfiel(stukken.advies(id));
    }

    @PostMapping(path = "/besluiten/{besluit}/intrekking", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Tag(name = "Besluiten")
    @Operation(
            operationId = "withdrawBesluit",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = INTREKKING,
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = "NieuweIntrekking"))),
            summary = "Trek een besluit in dat per vergissing is vastgelegd",
            description =
                    "Het besluit blijft te lezen, met de reden erbij. Daarna geldt er geen besluit over het advies, ook "
                            + "niet een van daarvoor: een nieuw besluit verwijst niet met corrigeert. Intrekken kan één keer, en alleen "
                            + "het besluit dat geldt. Anders is het antwoord 409.")
    @ApiResponse(
            responseCode = "200",
            description = "Het besluit is ingetrokken.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Besluitweergave")))
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "507")
    Besluitweergave withdrawBesluit(
            @Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id,
            @Parameter(description = "Id van het besluit.", schema = @Schema(format = "uuid")) @PathVariable("besluit")
                    String besluit,
            InputStream body)
            throws IOException {
        balie.withdraw(stukken.besluit(id, besluit), BerichtReader.readBody(body));
        Besluit ingetrokken = stukken.besluit(id, besluit);
        return Besluitweergave.of(ingetrokken, vervolgstappen.of(stukken.advies(id), ingetrokken));
    }
}
