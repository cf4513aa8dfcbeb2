package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.balie.Dossierbalie;
import nl.routewijzer.balie.Kandidaatdossier;
import nl.routewijzer.balie.Vervolgstappen;
import nl.routewijzer.dossier.Afhandelingen;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.dossier.Notitie;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.verloop.Termijn;
import nl.routewijzer.verloop.Verschil;
import nl.routewijzer.web.api.http.ApiPath;
import nl.routewijzer.web.api.problem.DossierOnbekend;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Everything that is kept of a candidate. */
@RestController
@Tag(name = "Dossiers")
@Vereist(Recht.KANDIDAAT_LEZEN)
final class DossiersController {
    private static final String PATH = ApiPath.V1 + "/dossiers/";

    private final Dossierbalie balie;
    private final Bewaardepersonen personen;
    private final Vervolgstappen vervolgstappen;
    private final Afhandelingen afhandelingen;
    private final Adviesweergave weergave;

    DossiersController(
            Dossierbalie balie,
            Bewaardepersonen personen,
            Vervolgstappen vervolgstappen,
            Afhandelingen afhandelingen,
            Adviesweergave weergave) {
        this.balie = balie;
        this.personen = personen;
        this.vervolgstappen = vervolgstappen;
        this.afhandelingen = afhandelingen;
        this.weergave = weergave;
    }

    @GetMapping(path = PATH + "{kenmerk}", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getDossier",
            summary = "Lees het dossier van een kandidaat",
            description = "Geeft de adviezen met hun besluiten, het nieuwste eerst, en wat er van advies op advies "
                    + "veranderde. Wat is ingetrokken, staat erbij, maar telt niet mee. Was het beleid veranderd, dan staat in doorBeleid wat dat beleid alleen zou veranderen aan "
                    + "het vorige advies: met de gegevens en op de dag daarvan. Daarbij de termijnen volgens het laatste advies en het beleid van vandaag. De cursor en "
                    + "de kopregel Link wijzen naar oudere adviezen. Binnen een regio is een kenmerk één persoon, hoe de letters ook "
                    + "geschreven zijn; wie binnen de regio verhuist, houdt het dossier. Is er in meer regio's iemand met dit "
                    + "kenmerk, dan is zonder gemeente het antwoord 409.")
    @Parameter(
            in = ParameterIn.QUERY,
            name = Bewaardepersonen.GEMEENTE,
            description = "Sleutel van een gemeente in de regio van de kandidaat.",
            schema = @Schema(type = "string"))
    @Parameter(
            in = ParameterIn.QUERY,
            name = QueryReader.CURSOR,
            description = "Cursor uit het antwoord op de vorige bladzijde.",
            schema = @Schema(type = "string", format = "uuid"))
    @ApiResponse(
            responseCode = "200",
            description = "Het dossier.",
            headers =
                    @Header(
                            name = "Link",
                            description = "Adres van de oudere adviezen, met rel=\"next\".",
                            schema = @Schema(type = "string")),
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Dossier")))
    @ApiResponse(responseCode = "409")
    ResponseEntity<Dossier> get(
            @Parameter(description = "Kenmerk van de kandidaat.", schema = @Schema(ref = "Kenmerk")) @PathVariable
                    String kenmerk,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        QueryReader query = new QueryReader(parameters, List.of(Bewaardepersonen.GEMEENTE, QueryReader.CURSOR));
        UUID cursor = query.cursor();
        query.finish();
        Kandidaatdossier dossier = balie.read(personen.one(kenmerk, query.value(Bewaardepersonen.GEMEENTE)), cursor)
                .orElseThrow(DossierOnbekend::new);
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (dossier.cursor() != null) {
            answer.header(HttpHeaders.LINK, NextLink.of(PATH + kenmerk, parameters, dossier.cursor()));
        }
        return answer.body(new Dossier(
                dossier.wie().kenmerk(),
                dossier.wie().geboortedatum(),
                dossier.wie().andereGeboortedatums(),
                dossier.maandenInDienst(),
                dossier.termijnen(),
                dossier.momenten().stream()
                        .map(moment -> new Moment(
                                weergave.stored(moment.stuk()),
                                moment.besluiten().stream()
                                        .map(besluit ->
                                                Besluitweergave.of(besluit, vervolgstappen.of(moment.stuk(), besluit)))
                                        .toList(),
                                moment.verschil(),
                                moment.doorBeleid(),
                                moment.verhuisdVan(),
                                moment.stuk().identiteit().geboortedatumWas(),
                                moment.stuk().ingetrokken(),
                                afhandelingen.notes(moment.stuk().id())))
                        .toList(),
                dossier.cursor(),
                dossier.nu() == null ? null : dossier.nu().stap(),
                Dossierstand.gesloten(dossier.standen()).isPresent(),
                dossier.standen().stream().map(Standweergave::of).toList()));
    }

    /**
     * A dossier, its advices newest first.
     *
     * @param stap what comes next: the step that was decided on the last advice, or the advised one as long as nothing was;
     *     {@code null} on a page of older ones
     * @param standen when the dossier was closed and opened, oldest first
     * @param andereGeboortedatums as {@link Bekende#andereGeboortedatums()}
     */
    record Dossier(
            String kenmerk,
            LocalDate geboortedatum,
            List<LocalDate> andereGeboortedatums,
            @Nullable Integer maandenInDienst,
            List<Termijn> termijnen,
            List<Moment> adviezen,
            @Nullable UUID cursor,
            @Nullable Vervolgstap stap,
            boolean gesloten,
            List<Standweergave> standen) {}

    /**
     * An advice with its besluiten, what changed since the one before, and what of it the policy alone would change.
     *
     * @param verhuisdVan as {@link Kandidaatdossier.Moment#verhuisdVan()}
     * @param geboortedatumWas by which the candidate was known until then; {@code null} when that was not corrected
     * @param ingetrokken that the advice was given by mistake; {@code null} as long as it counts
     * @param notities what happened with its terugmelding and its overdracht, oldest first of each
     */
    record Moment(
            JsonNode advies,
            List<Besluitweergave> besluiten,
            @Nullable Verschil verschil,
            @Nullable Verschil doorBeleid,
            @Nullable String verhuisdVan,
            @Nullable LocalDate geboortedatumWas,
            @Nullable Intrekking ingetrokken,
            List<Notitie> notities) {}
}
