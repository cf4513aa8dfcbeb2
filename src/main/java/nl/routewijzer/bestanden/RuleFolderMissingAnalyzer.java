package nl.routewijzer.bestanden;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in one sentence that the folder with rules is not there. */
class RuleFolderMissingAnalyzer extends AbstractFailureAnalyzer<RuleFolderMissing> {
    @Override
    protected FailureAnalysis analyze(Throwable root, RuleFolderMissing missing) {
        return new FailureAnalysis(
                String.valueOf(missing.getMessage()),
                "Noem een bestaande map, of laat de optie weg: dan gelden de regels in ./rules of die in het programma.",
                missing);
    }
}
