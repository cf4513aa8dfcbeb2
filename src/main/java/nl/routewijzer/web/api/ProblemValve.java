package nl.routewijzer.web.api;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
        try {
            AnswerHeaders.addTo(response, request.getRequestURI());
            writer.write(thrown == null ? mapper.ofStatus(status) : mapper.of(thrown), response);
            response.finishResponse();
        } catch (IOException callerGone) {
            LOG.debug("The caller left before the answer", callerGone);
        }
    }
}
