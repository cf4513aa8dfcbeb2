package nl.routewijzer.dossier.jdbc;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one message why the service did not start, instead of a stack trace. */
final class DossierNotOpenedAnalyzer extends AbstractFailureAnalyzer<DossierNotOpened> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DossierNotOpened cause) {
        return new FailureAnalysis(cause.getMessage(), cause.advice(), cause);
    }
}
