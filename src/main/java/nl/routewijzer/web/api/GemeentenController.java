package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.api.http.ApiPath;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The municipalities that have policy here. */
@RestController
@Tag(name = "Gemeenten")
@Vereist(Recht.BELEID_LEZEN)
final class GemeentenController {
    private final Beleidsbron bron;

    GemeentenController(Beleidsbron bron) {
        this.bron = bron;
    }

    @GetMapping(path = ApiPath.V1 + "/gemeenten", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listGemeenten",
            summary = "Bekijk de gemeenten",
            description =
                    "Geeft alle gemeenten met hun sleutel, hun naam en hun regio. Een profiel noemt de sleutel. Bij een "
                            + "herindeling staat erbij op welke eerste en tot en met welke laatste dag een gemeente bestaat, en "
                            + "welke gemeenten erin zijn opgegaan. Een advies kan alleen over een dag waarop zij bestaat.")
    @ApiResponse(
            responseCode = "200",
            description = "De gemeenten.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Gemeenten")))
    Gemeenten list() {
        return new Gemeenten(bron.current().gemeenten());
    }

    record Gemeenten(List<Gemeente> gemeenten) {}
}
