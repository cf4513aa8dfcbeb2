package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Uitlegbalie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.uitleg.Geldigheidsduur;
import nl.routewijzer.uitleg.Uitleg;
import nl.routewijzer.uitleg.Vragen;
import nl.routewijzer.uitleg.Waarom;
import nl.routewijzer.uitleg.WaaromNiet;
import nl.routewijzer.uitleg.WatAls;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Explains an advice that was given, under the policy that gave it. */
@RestController
@RequestMapping(path = RouteadviezenController.PATH + "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Uitleg")
@Vereist(Recht.KANDIDAAT_LEZEN)
final class UitlegController {
    private static final String UITKOMST = "uitkomst";
    private static final String VOORZIENING = "voorziening";
    private static final String ID = "Id van het advies.";

    private final Uitlegbalie balie;
    private final Bewaardestukken stukken;
    private final Beleidsbron bron;

    UitlegController(Uitlegbalie balie, Bewaardestukken stukken, Beleidsbron bron) {
        this.balie = balie;
        this.stukken = stukken;
        this.bron = bron;
    }

    @GetMapping("/waarom")
    @Operation(
            operationId = "getWaarom",
            summary = "Waarom is dit de uitkomst?",
            description =
                    "Geeft de keten van de feiten naar de uitkomst en het loket, stap voor stap, met bij elke stap de"
                            + " regel en waar die staat.")
    @ApiResponse(
            responseCode = "200",
            description = "De keten.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Waarom")))
    @ApiResponse(responseCode = "409")
    Waarom why(@Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id) {
        return uitleg(id).why();
    }

    @GetMapping("/waarom-niet")
    @Operation(
            operationId = "getWaaromNiet",
            summary = "Waarom geen andere uitkomst of voorziening?",
            description =
                    "Geeft de voorwaarden van de regels voor een andere uitkomst, elk met wat er is en of dat bekend"
                            + " is, of waarom een voorziening niet is geadviseerd. Zonder parameter: elke uitkomst die dichtbij was"
                            + " en elke lichtere voorziening.")
    @Parameter(name = UITKOMST, description = "De andere uitkomst.", schema = @Schema(ref = "Uitkomst"))
    @Parameter(
            name = VOORZIENING,
            description = "De voorziening die niet in het advies staat.",
            schema = @Schema(type = "string"))
    @ApiResponse(
            responseCode = "200",
            description = "Wat er ontbrak.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "WaaromNiet")))
    @ApiResponse(responseCode = "409")
    WaaromNiet whyNot(
            @Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        Uitleg uitleg = uitleg(id);
        QueryReader query = new QueryReader(parameters, List.of(UITKOMST, VOORZIENING));
        String uitkomst = query.code(UITKOMST, Codelijst.UITKOMST.codes());
        String voorziening = query.code(VOORZIENING, voorzieningen());
        Routeadvies advies = uitleg.advies();
        if (advies.uitkomst().equals(uitkomst)) {
            query.fout(UITKOMST, uitkomst + " is de uitkomst van dit advies. Vraag naar een andere uitkomst.");
        }
        if (advies.voorzieningen().stream()
                .anyMatch(advised -> advised.voorziening().equals(voorziening))) {
            query.fout(VOORZIENING, voorziening + " staat in dit advies. Vraag naar een andere voorziening.");
        }
        if (uitkomst != null && voorziening != null) {
            query.fout(VOORZIENING, "Vraag naar een uitkomst of naar een voorziening, niet naar allebei tegelijk.");
        }
        query.finish();
        if (uitkomst != null) {
            return uitleg.whyNotUitkomst(uitkomst);
        }
        return voorziening == null ? uitleg.whyNot() : uitleg.whyNotVoorziening(voorziening);
    }

    @GetMapping("/wat-als")
    @Operation(
            operationId = "getWatAls",
            summary = "Wat zou het advies veranderen?",
            description =
                    "Geeft elke verandering van één feit die tot een andere uitkomst, een lichtere voorziening of een"
                            + " andere kant van de grens leidt, en paren voor wat met één verandering niet kan. Elke verandering is"
                            + " echt doorgerekend. Feiten die niet kunnen veranderen, blijven zoals ze zijn.")
    @ApiResponse(
            responseCode = "200",
            description = "De veranderingen.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "WatAls")))
    @ApiResponse(responseCode = "409")
    WatAls whatIf(@Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id) {
        return uitleg(id).whatIf();
    }

    @GetMapping("/vragen")
    @Operation(
            operationId = "getVragen",
            summary = "Welke vraag helpt nu het meest?",
            description =
                    "Geeft de onbekende feiten die het advies nog kunnen veranderen, de beste vraag eerst, met bij elk"
                            + " antwoord waar het toe leidt. Kan geen antwoord nog iets veranderen, dan is staatVast waar.")
    @ApiResponse(
            responseCode = "200",
            description = "De vragen.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Vragen")))
    @ApiResponse(responseCode = "409")
    Vragen questions(@Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id) {
        return uitleg(id).questions();
    }

    @GetMapping("/geldigheid")
    @Operation(
            operationId = "getGeldigheid",
            summary = "Tot wanneer geldt het advies?",
            description = "Geeft de eerste dag waarop het advies vanzelf anders wordt, en waardoor, volgens het beleid "
                    + "dat nu in gebruik is.")
    @ApiResponse(
            responseCode = "200",
            description = "De eerste dag, of null als die er niet is.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Geldigheidsduur")))
    @ApiResponse(responseCode = "409")
    Geldigheidsduur validity(
            @Parameter(description = ID, schema = @Schema(format = "uuid")) @PathVariable("id") String id) {
        return balie.validity(stukken.advies(id));
    }

    private Uitleg uitleg(String id) {
        return balie.of(stukken.advies(id));
    }

    private List<String> voorzieningen() {
        return bron.current().grenzen().voorzieningen().stream().sorted().toList();
    }
}
