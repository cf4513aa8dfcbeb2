package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.GegevenAdvies;
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Pagina;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.api.http.ApiPath;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Advices that are given and kept. */
@RestController
@RequestMapping(path = RouteadviezenController.PATH, produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Routeadviezen")
final class RouteadviezenController {
    static final String PATH = ApiPath.V1 + "/routeadviezen";

    /** Confirms that somebody was known by a wrong birth date. */
    private static final String GEBOORTEDATUM_WAS = "geboortedatumWas";

    private final Balie balie;
    private final Adviesdossier dossier;
    private final Zoekwaarden waarden;
    private final Bewaardestukken stukken;
    private final Adviesweergave weergave;

    RouteadviezenController(
            Balie balie, Adviesdossier dossier, Zoekwaarden waarden, Bewaardestukken stukken, Adviesweergave weergave) {
        this.balie = balie;
        this.dossier = dossier;
        this.waarden = waarden;
        this.stukken = stukken;
        this.weergave = weergave;
    }

    @Vereist(Recht.ADVIES_GEVEN)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createRouteadvies",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "Het profiel van een kandidaat.",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = "Kandidaatprofiel"))),
            summary = "Vraag een routeadvies en bewaar het",
            description =
                    "Geeft advies over één kandidaat. Het profiel, het advies en de versie van het beleid zijn "
                            + "bewaard voordat het antwoord komt. Binnen een regio is een kenmerk één persoon, hoe de letters ook "
                            + "geschreven zijn. Is die bekend met een andere geboortedatum, dan is het antwoord 409, met beide datums.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = GEBOORTEDATUM_WAS,
            description =
                    "Bevestigt na een 409 dat het om dezelfde persoon gaat, en dat de geboortedatum waarmee die bekend "
                            + "was fout is: die datum. Voor iemand die niet met een andere datum bekend is, doet dit niets.",
            schema = @Schema(type = "string", format = "date"))
    @ApiResponse(
            responseCode = "201",
            description = "Het advies is gegeven en bewaard.",
            headers =
                    @Header(
                            name = "Location",
                            description = "Adres van het bewaarde advies.",
                            schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Routeadvies")))
    @ApiResponse(responseCode = "409")
    @ApiResponse(responseCode = "507")
    ResponseEntity<JsonNode> give(
            InputStream body, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        LocalDate geboortedatumWas = QueryReader.one(GEBOORTEDATUM_WAS, parameters);
        GegevenAdvies gegeven = balie.give(BerichtReader.readBody(body), geboortedatumWas);
        return ResponseEntity.created(URI.create(PATH + "/" + gegeven.id())).body(weergave.given(gegeven));
    }

    @Vereist(Recht.KANDIDAAT_LEZEN)
    @GetMapping("/{id}")
    @Operation(
            operationId = "getRouteadvies",
            summary = "Lees een bewaard routeadvies",
            description =
                    "Geeft het advies precies zoals het is gegeven, met het profiel waarover het ging. Is het ingetrokken, dan "
                            + "zegt ingetrokken sinds wanneer en waarom.")
    @ApiResponse(
            responseCode = "200",
            description = "Het bewaarde advies.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "BewaardRouteadvies")))
    JsonNode read(
            @Parameter(description = "Id van het advies.", schema = @Schema(format = "uuid")) @PathVariable("id")
                    String id) {
        return weergave.storedWithProfiel(stukken.advies(id));
    }

    @Vereist(Recht.KANDIDAAT_LEZEN)
    @GetMapping
    @Operation(
            operationId = "listRouteadviezen",
            summary = "Zoek bewaarde routeadviezen",
            description =
                    "Geeft hoogstens 100 adviezen per keer, het nieuwste eerst, zonder wat is ingetrokken. De cursor en de kopregel Link "
                            + "wijzen naar de volgende bladzijde.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = "kenmerk",
            description = "Kenmerk van de kandidaat, met hoofdletters of kleine letters.",
            schema = @Schema(ref = "Kenmerk"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "gemeente",
            description = "Sleutel van de gemeente. Adviezen van gemeenten die erin zijn opgegaan, horen erbij.",
            schema = @Schema(type = "string"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "uitkomst",
            description = "Uitkomst van het advies.",
            schema = @Schema(ref = "Uitkomst"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "afstand",
            description = "Afstand tot werk in het advies.",
            schema = @Schema(ref = "Afstand"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "signaal",
            description =
                    "Code van een signaal dat het advies geeft. Had het signaal vroeger een andere code, dan zijn beide goed.",
            schema = @Schema(type = "string"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "besloten",
            description = "Of er een besluit over het advies is.",
            schema = @Schema(type = "boolean"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "afwijking",
            description =
                    "Of het besluit dat geldt van het advies afwijkt. Bij false zijn het de adviezen die zijn gevolgd.",
            schema = @Schema(type = "boolean"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "geldigTotEnMet",
            description = "Het advies verandert vanzelf op deze dag of eerder, bijvoorbeeld omdat een termijn afloopt.",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "herbeoordelenTotEnMet",
            description =
                    "De kandidaat wordt op deze dag of eerder opnieuw bekeken, naar het besluit of anders naar het advies.",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "van",
            description = "Eerste dag waarop het advies is gegeven.",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "tot",
            description = "Laatste dag waarop het advies is gegeven.",
            schema = @Schema(type = "string", format = "date"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "laatste",
            description = "Bij true: van elke kandidaat alleen het laatste advies.",
            schema = @Schema(type = "boolean"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "gesloten",
            description = "Bij true: alleen uit gesloten dossiers. Bij false: alleen uit open dossiers.",
            schema = @Schema(type = "boolean"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = "cursor",
            description = "Cursor uit het antwoord op de vorige bladzijde.",
            schema = @Schema(type = "string", format = "uuid"))
    @ApiResponse(
            responseCode = "200",
            description = "Een bladzijde met adviezen.",
            headers =
                    @Header(
                            name = "Link",
                            description = "Adres van de volgende bladzijde, met rel=\"next\".",
                            schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Routeadviezen")))
    ResponseEntity<Bladzijde> search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Zoekvraag vraag = new ZoekvraagReader(parameters, waarden).read();
        Pagina pagina = dossier.search(vraag);
        Bladzijde bladzijde =
                new Bladzijde(pagina.stukken().stream().map(weergave::stored).toList(), pagina.cursor());
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (pagina.cursor() != null) {
            answer.header(HttpHeaders.LINK, NextLink.of(PATH, parameters, pagina.cursor()));
        }
        return answer.body(bladzijde);
    }

    /** A page of advices, newest first. */
    record Bladzijde(List<JsonNode> routeadviezen, @Nullable UUID cursor) {}
}
