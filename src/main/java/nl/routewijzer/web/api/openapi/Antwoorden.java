package nl.routewijzer.web.api.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Documents what every operation can answer besides its own success: the problems, and the version header. */
final class Antwoorden {
    private static final Map<String, String> PROBLEMS = Map.of(
            "400", "Het verzoek klopt niet; fouten noemt elke fout.",
            "404", "Niet gevonden.",
            "406", "Dit antwoordformaat is er niet.",
            "409", "Dit past niet bij wat al is vastgelegd; detail zegt waarom.",
            "413", "Het bericht is te groot.",
            "415", "Dit berichtformaat kan hier niet.",
            "500", "Er ging iets mis in de dienst.",
            "503", "Er is nu geen beleid geladen.",
            "507", "Er is geen ruimte om iets te bewaren.");

    private Antwoorden() {}

    static void complete(Operation operation) {
        ApiResponses responses = operation.getResponses();
        for (String status : problems(operation)) {
            responses.addApiResponse(status, problem(status));
        }
        responses.values().forEach(response -> response.addHeaderObject("API-Version", version()));
    }

    private static Set<String> problems(Operation operation) {
        Set<String> problems = new TreeSet<>(Set.of("406", "500", "503"));
        if (operation.getRequestBody() != null) {
            problems.addAll(Set.of("400", "413", "415"));
        }
        if (operation.getParameters() != null) {
            problems.add("400");
        }
        if (hasPathParameter(operation)) {
            problems.add("404");
        }
        operation.getResponses().keySet().stream().filter(PROBLEMS::containsKey).forEach(problems::add);
        return problems;
    }

    private static boolean hasPathParameter(Operation operation) {
        return operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(parameter -> "path".equals(parameter.getIn()));
    }

    private static ApiResponse problem(String status) {
        MediaType problem = new MediaType().schema(Schemas.reference("Problem"));
        return new ApiResponse()
                .description(PROBLEMS.get(status))
                .content(new Content().addMediaType("application/problem+json", problem));
    }

    private static Header version() {
        return new Header().description("Versie van de API.").schema(Schemas.text());
    }
}
