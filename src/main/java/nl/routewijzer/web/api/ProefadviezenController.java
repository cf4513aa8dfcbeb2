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
import java.util.Map;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Uitlegbalie;
import nl.routewijzer.profiel.Echo;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.uitleg.Uitleg;
import nl.routewijzer.web.api.http.ApiPath;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Advices that are given and not kept. */
@RestController
@Tag(name = "Proefadviezen")
@Vereist(Recht.ADVIES_GEVEN)
final class ProefadviezenController {
    private static final String UITLEG = "uitleg";

    private final Balie balie;
    private final Uitlegbalie uitlegbalie;
    private final Adviesweergave weergave;

    ProefadviezenController(Balie balie, Uitlegbalie uitlegbalie, Adviesweergave weergave) {
        this.balie = balie;
        this.uitlegbalie = uitlegbalie;
        this.weergave = weergave;
    }

    @PostMapping(
            path = ApiPath.V1 + "/proefadviezen",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "createProefadvies",
            requestBody =
                    @RequestBody(
                            required = true,
                            description = "Het profiel van een kandidaat.",
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(ref = "Kandidaatprofiel"))),
            summary = "Vraag een routeadvies zonder het te bewaren",
            description =
                    "Geeft hetzelfde advies als bij routeadviezen. Er wordt niets bewaard: id en tijdstip zijn null.")
    @Parameter(
            name = UITLEG,
            description =
                    "Welke uitleg erbij komt, met komma's ertussen: waarom, waaromniet, watals, vragen, geldigheid.",
            schema = @Schema(type = "string", example = "vragen,watals"))
    @ApiResponse(
            responseCode = "200",
            description = "Het advies.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Proefadvies")))
    JsonNode tryOut(InputStream body, @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters)
            throws IOException {
        List<Uitlegdeel> delen = asked(parameters);
        Map<String, Object> tree = BerichtReader.readBody(body);
        if (delen.isEmpty()) {
            return weergave.tried(balie.tryOut(tree));
        }
        Uitleg uitleg = uitlegbalie.of(tree);
        return weergave.explained(uitleg.advies(), Uitlegdeel.of(uitleg, delen));
    }

    private static List<Uitlegdeel> asked(MultiValueMap<String, String> parameters) {
        QueryReader query = new QueryReader(parameters, List.of(UITLEG));
        String gevraagd = query.value(UITLEG);
        List<String> namen = gevraagd == null ? List.of() : List.of(gevraagd.split(",", -1));
        for (String naam : namen) {
            if (Uitlegdeel.named(naam).isEmpty()) {
                query.fout(
                        UITLEG,
                        "De uitleg '" + Echo.text(naam) + "' bestaat niet. Kies uit: "
                                + String.join(", ", Uitlegdeel.namen()) + ".");
            }
        }
        query.finish();
        return namen.stream()
                .flatMap(naam -> Uitlegdeel.named(naam).stream())
                .distinct()
                .toList();
    }
}
