package nl.routewijzer.web.inloggen;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the service does not listen there, and what to set, with or without a login. */
final class ReachRefusedAnalyzer extends AbstractFailureAnalyzer<ReachRefused> {
    @Override
    protected FailureAnalysis analyze(Throwable root, ReachRefused refused) {
        return new FailureAnalysis(
                String.valueOf(refused.getMessage()),
                "Laat server.address weg, of kies --server.address=127.0.0.1: dan werkt Routewijzer alleen op deze computer. "
                        + "Of laat iedereen inloggen: geef --" + Inloggen.ISSUER + " (het adres van uw aanbieder), --"
                        + Inloggen.PREFIX + ".client-id en --" + Inloggen.PREFIX + ".client-secret.",
                refused);
    }
}
