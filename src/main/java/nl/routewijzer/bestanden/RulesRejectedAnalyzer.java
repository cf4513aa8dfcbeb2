package nl.routewijzer.bestanden;

import nl.routewijzer.beleid.RulesRejected;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints every problem of the rule files, and nothing else, when the service cannot start because of them. */
class RulesRejectedAnalyzer extends AbstractFailureAnalyzer<RulesRejected> {
    @Override
    protected FailureAnalysis analyze(Throwable root, RulesRejected rejected) {
        return new FailureAnalysis(
                "De regelbestanden zijn niet in orde (" + rejected.problemen().size() + "):\n\n"
                        + rejected.getMessage(),
                "Verbeter deze plaatsen en start opnieuw.",
                rejected);
    }
}
