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
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.overzicht.Overzicht;
import nl.routewijzer.overzicht.Overzichten;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.api.http.ApiPath;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The numbers of the caseload. */
@RestController
@Tag(name = "Overzicht")
@Vereist(Recht.CIJFERS_LEZEN)
final class OverzichtController {
    private static final String GEMEENTE = "gemeente";

    private final Overzichten overzichten;
    private final Zoekwaarden waarden;
    private final Clock clock;

    OverzichtController(Overzichten overzichten, Zoekwaarden waarden, Clock clock) {
        this.overzichten = overzichten;
        this.waarden = waarden;
        this.clock = clock;
    }

    @GetMapping(path = ApiPath.V1 + "/overzicht", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getOverzicht",
            summary = "Tel de caseload",
            description = "Geeft de cijfers van vandaag. Een kandidaat telt één keer mee, met het laatste advies. "
                    + "Terugmeldingen zijn adviezen: daarbij staat hoe vaak ze zijn gevolgd. De termijnen zijn die van het "
                    + "beleid van vandaag.")
    @Parameter(
            name = GEMEENTE,
            description =
                    "Sleutel van de enige gemeente die meetelt, met de gemeenten die erin zijn opgegaan. Zonder gemeente: alle.",
            schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            description = "De cijfers.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Overzicht")))
    Overzicht get(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        QueryReader query = new QueryReader(parameters, List.of(GEMEENTE));
        String gemeente = query.value(GEMEENTE) == null ? null : query.code(GEMEENTE, waarden.gemeenten());
        query.finish();
        return overzichten.count(gemeente, Balie.today(clock));
    }
}
