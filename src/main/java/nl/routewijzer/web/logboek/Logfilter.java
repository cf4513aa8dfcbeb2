package nl.routewijzer.web.logboek;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.routewijzer.logboek.Betrokkenen;
import nl.routewijzer.logboek.Logboek;
import nl.routewijzer.logboek.Logregel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Writes about whom an answer is before it goes out; where that fails there is no answer. Only headers come before this. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class Logfilter extends OncePerRequestFilter {
    private static final Logger LOG = LoggerFactory.getLogger(Logfilter.class);

    private final Logboek logboek;
    private final Clock clock;

    Logfilter(Logboek logboek, Clock clock) {
        this.logboek = logboek;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (Betrokkenen betrokkenen = Betrokkenen.gather()) {
            AtomicBoolean eerste = new AtomicBoolean(true);
            Logantwoord antwoord = new Logantwoord(
                    response, () -> write(request, betrokkenen, response.getStatus(), eerste.getAndSet(false)));
            try {
                chain.doFilter(request, antwoord);
                antwoord.finish();
            } catch (ServletException | IOException | RuntimeException fault) {
                if (antwoord.isDicht()) {
                    refuse(response, fault);
                } else {
                    writeFault(request, betrokkenen, eerste.get());
                    throw fault;
                }
            }
            if (antwoord.isDicht() && !response.isCommitted()) {
                response.reset();
                response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            }
        }
    }

    private void write(HttpServletRequest request, Betrokkenen betrokkenen, int status, boolean eerste) {
        List<Logregel> regels = Vraag.of(request)
                .map(vraag -> vraag.regels(clock.instant(), status, betrokkenen.take(), eerste))
                .orElse(List.of());
        if (!regels.isEmpty()) {
            logboek.append(regels);
        }
    }

    /** Nothing is answered but that it failed, also when that cannot be written. */
    private void writeFault(HttpServletRequest request, Betrokkenen betrokkenen, boolean eerste) {
        try {
            write(request, betrokkenen, HttpStatus.INTERNAL_SERVER_ERROR.value(), eerste);
        } catch (RuntimeException dicht) {
            LOG.error("A request that failed is not in the log", dicht);
        }
    }

    /** @throws IOException where part of the answer went out, so that the caller sees that it is not whole */
    private static void refuse(HttpServletResponse response, Exception dicht) throws IOException {
        LOG.error("A request is not answered", dicht);
        if (response.isCommitted()) {
            throw new IOException(dicht);
        }
    }
}
