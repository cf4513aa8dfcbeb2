package nl.routewijzer.web.inloggen;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences why the service does not listen there, and what to set. */
final class ReachRefusedAnalyzer extends AbstractFailureAnalyzer<ReachRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, ReachRefused refused) {
        return new FailureAnalysis(
                String.valueOf(refused.getMessage()),
                "Laat server.address weg, of kies --server.address=127.0.0.1: dan werkt Routewijzer alleen op deze computer.",
                refused);
    }
}
