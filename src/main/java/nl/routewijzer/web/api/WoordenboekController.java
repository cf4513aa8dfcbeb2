package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Woordenboek;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.api.http.ApiPath;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The vocabulary of the rule files. */
@RestController
@Tag(name = "Beleid")
@Vereist(Recht.BELEID_LEZEN)
final class WoordenboekController {
    private static final String ZOEK = "zoek";

    private final Beleidsbron bron;
    private final Clock clock;

    WoordenboekController(Beleidsbron bron, Clock clock) {
        this.bron = bron;
        this.clock = clock;
    }

    @GetMapping(path = ApiPath.V1 + "/woordenboek", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getWoordenboek",
            summary = "Bekijk alle zinnen die in een regelbestand kunnen staan",
            description = "Geeft elke zin met haar betekenis, wat u kunt invullen en de eerste regel die haar vandaag "
                    + "gebruikt, de codes van de feiten in woorden, en wat gemeenten en regio’s zelf toevoegden.")
    @Parameter(
            name = ZOEK,
            description = "Woorden die alle in de zin, de betekenis of de waarden staan. Zonder zoek: alles.",
            schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            description = "Het woordenboek.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Woordenboek")))
    Woordenboek get(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        QueryReader reader = new QueryReader(parameters, List.of(ZOEK));
        String zoek = reader.value(ZOEK);
        reader.finish();
        Woordenboek woordenboek = bron.current().woordenboek(Balie.today(clock));
        return zoek == null ? woordenboek : woordenboek.search(zoek);
    }
}
