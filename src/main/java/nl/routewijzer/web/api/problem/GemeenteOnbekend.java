package nl.routewijzer.web.api.problem;

import nl.routewijzer.profiel.Echo;
import nl.routewijzer.profiel.Profielgrenzen;
import nl.routewijzer.profiel.Similarity;

/** The path names a municipality that has no policy here. */
public final class GemeenteOnbekend extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String melding;

    public GemeenteOnbekend(String gemeente, Profielgrenzen grenzen) {
        super("unknown municipality");
        this.melding = grenzen.refusal(gemeente)
                .orElseGet(() -> "De gemeente '" + Echo.text(gemeente) + "' is onbekend."
                        + Similarity.didYouMean(gemeente, grenzen.gemeenten()));
    }

    String melding() {
        return melding;
    }
}
