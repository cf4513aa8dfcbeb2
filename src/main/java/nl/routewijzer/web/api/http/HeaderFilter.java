package nl.routewijzer.web.api.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets the headers before anything else, so that errors have them too. A handler may set stricter or looser ones. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class HeaderFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Object refused = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        AnswerHeaders.addTo(response, refused instanceof String path ? path : request.getRequestURI());
        chain.doFilter(request, response);
    }

    /** Some requests are refused before they come here, and only then pass as an error. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
