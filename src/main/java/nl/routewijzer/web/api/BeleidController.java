package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.regels.Probleem;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state of the policy itself. */
@RestController
@Tag(name = "Beleid")
final class BeleidController {
    private final Beleidsbron bron;

    BeleidController(Beleidsbron bron) {
        this.bron = bron;
    }

    @GetMapping(path = ApiPath.V1 + "/beleid/problemen", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listBeleidsproblemen",
            summary = "Bekijk wat er mis is met de regelbestanden",
            description =
                    "Geeft de problemen in de bestanden zoals ze nu zijn. Een lege lijst betekent: deze bestanden "
                            + "zijn in gebruik. Bij geweigerd staat welk gebied daardoor zijn vorige beleid houdt; de rest "
                            + "is wel in gebruik.")
    @ApiResponse(
            responseCode = "200",
            description = "De problemen.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Beleidsproblemen")))
    Problemen list() {
        return new Problemen(
                bron.problemen(),
                bron.weigeringen().stream().map(Weigeringsweergave::of).toList());
    }

    /** @param geweigerd the areas that keep what they had because of the problems */
    record Problemen(List<Probleem> problemen, List<Weigeringsweergave> geweigerd) {}
}
