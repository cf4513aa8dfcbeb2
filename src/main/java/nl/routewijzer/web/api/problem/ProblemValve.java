package nl.routewijzer.web.api.problem;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import nl.routewijzer.web.api.http.AnswerHeaders;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;

/** Answers with a problem to what is so wrong that the server never hands it to the application. */
final class ProblemValve extends ErrorReportValve {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemValve.class);

    private final ProblemMapper mapper;
    private final ProblemWriter writer;

    ProblemValve(ProblemMapper mapper, ProblemWriter writer) {
        this.mapper = mapper;
        this.writer = writer;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        AnswerHeaders.addTo(response, request.getRequestURI());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        try {
            Writer reporter = response.getReporter();
            if (reporter != null) {
                reporter.write(writer.text(mapper.of(status, thrown)));
                response.finishResponse();
            }
        } catch (IOException callerGone) {
            LOG.debug("The caller left before the answer", callerGone);
        }
    }
}
