package nl.routewijzer.web.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.drools.DrlPrinter;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Profielgrenzen;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.api.http.ApiPath;
import nl.routewijzer.web.api.problem.GemeenteOnbekend;
import nl.routewijzer.web.api.problem.ZoekvraagGeweigerd;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The policy in force in a municipality, to read and to run elsewhere. */
@RestController
@Tag(name = "Gemeenten")
@Vereist(Recht.BELEID_LEZEN)
final class GemeentebeleidController {
    private static final String PEILDATUM = "peildatum";

    private final Beleidsbron bron;
    private final Clock clock;

    GemeentebeleidController(Beleidsbron bron, Clock clock) {
        this.bron = bron;
        this.clock = clock;
    }

    @GetMapping(path = ApiPath.V1 + "/gemeenten/{gemeente}/beleid", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "getGemeentebeleid",
            summary = "Bekijk het beleid van een gemeente",
            description = "Geeft de parameters, voorzieningen, regels en tabellen die op de peildatum gelden, elk met "
                    + "laag, bron en bestand. Bij later staat wat al is besloten voor dagen daarna.")
    @Parameter(
            name = PEILDATUM,
            description = "De dag waarop het beleid geldt. Zonder peildatum: vandaag.",
            schema = @Schema(type = "string", format = "date"))
    @ApiResponse(
            responseCode = "200",
            description = "Het beleid.",
            content = @Content(mediaType = "application/json", schema = @Schema(ref = "Beleidsweergave")))
    Beleidsweergave get(
            @Parameter(description = "De sleutel van de gemeente.") @PathVariable String gemeente,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        LocalDate peildatum = peildatum(parameters);
        return Beleidsweergave.of(gemeente, peildatum, register(gemeente, peildatum));
    }

    @GetMapping(path = ApiPath.V1 + "/gemeenten/{gemeente}/beleid.drl", produces = "text/plain;charset=UTF-8")
    @Operation(
            operationId = "getGemeentebeleidAsDrl",
            summary = "Neem het beleid van een gemeente mee als DRL",
            description =
                    "Geeft dezelfde regels als één bestand dat Drools zonder deze dienst kan uitvoeren, met de keuze "
                            + "van voorzieningen erbij. Bovenaan staat wat u invult en wat u afleest, en in welke periode het "
                            + "bestand geldt. Een peildatum buiten die periode weigert het. Het advies staat erin als codes, "
                            + "zonder de zinnen die het uitleggen.")
    @Parameter(
            name = PEILDATUM,
            description = "De dag waarop het beleid geldt. Zonder peildatum: vandaag.",
            schema = @Schema(type = "string", format = "date"))
    @ApiResponse(
            responseCode = "200",
            description = "Het beleid als DRL.",
            content = @Content(mediaType = "text/plain", schema = @Schema(type = "string")))
    String getAsDrl(
            @Parameter(description = "De sleutel van de gemeente.") @PathVariable String gemeente,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        LocalDate peildatum = peildatum(parameters);
        return DrlPrinter.print(register(gemeente, peildatum).inForce(gemeente, peildatum));
    }

    private Beleidsregister register(String gemeente, LocalDate peildatum) {
        Beleidsregister register = bron.current();
        Profielgrenzen grenzen = register.grenzen();
        if (!grenzen.gemeenten().contains(gemeente)) {
            throw new GemeenteOnbekend(gemeente, grenzen);
        }
        register.herindelingen().refusal(gemeente, peildatum).ifPresent(melding -> {
            throw new ZoekvraagGeweigerd(List.of(new Fout(PEILDATUM, peildatum.toString(), melding)));
        });
        return register;
    }

    private LocalDate peildatum(MultiValueMap<String, String> parameters) {
        QueryReader reader = new QueryReader(parameters, List.of(PEILDATUM));
        LocalDate peildatum = reader.datum(PEILDATUM);
        LocalDate eerste = bron.current().grenzen().eerstePeildatum();
        if (peildatum != null && peildatum.isBefore(eerste)) {
            reader.fout(PEILDATUM, "De peildatum ligt voor " + eerste + ". Voor die tijd is er geen beleid.");
        }
        reader.finish();
        return peildatum == null ? Balie.today(clock) : peildatum;
    }
}
