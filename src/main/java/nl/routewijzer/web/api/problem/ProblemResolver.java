package nl.routewijzer.web.api.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.routewijzer.toegang.GeenRecht;
import nl.routewijzer.web.api.http.ApiPath;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponse;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns every exception under {@code /v1} into a problem; the pages have their own way. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ProblemResolver implements HandlerExceptionResolver {
    private final ProblemMapper mapper;
    private final ProblemWriter writer;

    ProblemResolver(ProblemMapper mapper, ProblemWriter writer) {
        this.mapper = mapper;
        this.writer = writer;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (!ApiPath.isApi(request.getRequestURI()) || response.isCommitted()) {
            return null;
        }
        if (exception instanceof ErrorResponse known) {
            known.getHeaders().forEach((naam, waarden) -> response.setHeader(naam, String.join(", ", waarden)));
        }
        try {
            writer.write(mapper.of(exception instanceof GeenRecht ? Onbekend.at(request) : exception), response);
        } catch (IOException callerGone) {
            throw new UncheckedIOException(callerGone);
        }
        return new ModelAndView();
    }
}
