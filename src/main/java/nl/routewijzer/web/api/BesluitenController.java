package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.balie.Vervolgstappen;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What consultants decided on an advice. */
@RestController
@RequestMapping(path = RouteadviezenController.PATH + "/{id}/besluiten", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Besluiten")
final class BesluitenController {
    private static final String ID = "Id van het advies.";

    private final Besluitbalie balie;
    private final Bewaardestukken stukken;
    private final Vervolgstappen vervolgstappen;

    BesluitenController(Besluitbalie balie, Bewaardestukken stukken, Vervolgstappen vervolgstappen) {
        this.balie = balie;
        this.stukken = stukken;
        this.vervolgstappen = vervolgstappen;
    }

    @Vereist(Recht.BESLUIT_NEMEN)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createBesluit",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "Wat de consulent heeft besloten.",
                            content = @Content(mediaType = "application/json", schema = @Schema(ref = "NieuwBesluit"))),
            summary = "Leg vast wat de consulent over een advies besluit",
            description = "De consulent volgt het advies of wijkt ervan af. Wie afwijkt, zegt waarom. Een besluit "
                    + "verandert nooit: een verbetering is een nieuw besluit, dat met corrigeert verwijst naar het besluit "
                    + "dat dan geldt. Het advies zelf blijft zoals het is gegeven.")
    @ApiResponse(
            responseCode = "201",
            description = "Het besluit is bewaard.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Adres van het besluit.",
                            schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Besluitweergave")))
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "507")
    ResponseEntity<Besluitweergave> decide(
            @Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id,
            InputStream body)
            throws IOException {
        Dossierstuk stuk = stukken.advies(id);
        Besluit besluit = balie.decide(stuk, BerichtReader.readBody(body));
        URI address = URI.create(RouteadviezenController.PATH + "/" + besluit.advies() + "/besluiten/" + besluit.id());
        return ResponseEntity.created(address).body(weergave(stuk, besluit));
    }

    @Vereist(Recht.KANDIDAAT_LEZEN)
    @GetMapping
    @Operation(
            operationId = "listBesluiten",
            summary = "Lees de besluiten over een advies",
            description =
                    "Geeft het oudste besluit eerst. Het laatste geldt, tenzij het is ingetrokken of er een later advies over de kandidaat is. Een lege lijst betekent: er is nog niets "
                            + "besloten.")
    @ApiResponse(
            responseCode = "200",
            description = "De besluiten.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Besluiten")))
    Lijst list(@Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id) {
        Dossierstuk stuk = stukken.advies(id);
        return new Lijst(stukken.besluiten(id).stream()
                .map(besluit -> weergave(stuk, besluit))
                .toList());
    }

    @Vereist(Recht.KANDIDAAT_LEZEN)
    @GetMapping("/{besluit}")
    @Operation(
            operationId = "getBesluit",
            summary = "Lees een besluit",
            description = "Geeft het besluit zoals het is vastgelegd, ook als het later is verbeterd of ingetrokken.")
    @ApiResponse(
            responseCode = "200",
            description = "Het besluit.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Besluitweergave")))
    Besluitweergave read(
            @Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id,
            @Parameter(description = "Id van het besluit.", schema = @Schema(format = "uuid")) @PathVariable("besluit")
                    String besluit) {
        return weergave(stukken.advies(id), stukken.besluit(id, besluit));
    }

    private Besluitweergave weergave(Dossierstuk stuk, Besluit besluit) {
        return Besluitweergave.of(besluit, vervolgstappen.of(stuk, besluit));
    }

    /** The besluiten on one advice, oldest first. */
    record Lijst(List<Besluitweergave> besluiten) {}
}
