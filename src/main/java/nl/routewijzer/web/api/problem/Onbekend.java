package nl.routewijzer.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import nl.routewijzer.web.api.http.ApiPath;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What an operation says of a thing that is not there, for who may not know whether it is. */
final class Onbekend {
    private Onbekend() {}

    static Exception at(HttpServletRequest request) {
        String patroon = Objects.toString(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        if (patroon.startsWith(ApiPath.V1 + "/routeadviezen/{id}")) {
            return new AdviesOnbekend();
        } else if (patroon.startsWith(ApiPath.V1 + "/dossiers/{kenmerk}")) {
            return new DossierOnbekend();
        }
        String adres = request.getRequestURI();
        return new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), adres, adres);
    }
}
