package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.api.http.ApiPath;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The state of the policy itself. */
@RestController
@Tag(name = "Beleid")
@Vereist(Recht.BELEIDSPROBLEMEN_LEZEN)
final class BeleidController {
    private final Beleidsbron bron;
    private final Clock clock;

    BeleidController(Beleidsbron bron, Clock clock) {
        this.bron = bron;
        this.clock = clock;
    }

    @GetMapping(path = ApiPath.V1 + "/beleid/problemen", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "listBeleidsproblemen",
            summary = "Bekijk wat er mis is met de regelbestanden",
            description =
                    "Geeft de problemen in de bestanden zoals ze nu zijn. Een lege lijst betekent: deze bestanden "
                            + "zijn in gebruik. Bij geweigerd staat welk gebied daardoor zijn vorige beleid houdt; de rest "
                            + "is wel in gebruik. De opmerkingen gaan over het beleid dat in gebruik is: wat daar staat is goed, "
                            + "maar misschien niet zo bedoeld.")
    @ApiResponse(
            responseCode = "200",
            description = "De problemen.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Beleidsproblemen")))
    Problemen list() {
        return new Problemen(
                bron.problemen(),
                bron.weigeringen().stream().map(Weigeringsweergave::of).toList(),
                bron.current().opmerkingen(Balie.today(clock)));
    }

    /**
     * @param geweigerd the areas that keep what they had because of the problems
     * @param opmerkingen what is in order in the policy in force, but may not be meant
     */
    record Problemen(List<Probleem> problemen, List<Weigeringsweergave> geweigerd, List<Probleem> opmerkingen) {}
}
