package nl.routewijzer.web.api;

import java.util.Collection;
import nl.routewijzer.profiel.Echo;
import nl.routewijzer.profiel.Similarity;

/** The path names a municipality that has no policy here. */
final class GemeenteOnbekend extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String melding;

    GemeenteOnbekend(String gemeente, Collection<String> bekend) {
        super("unknown municipality");
        this.melding =
                "De gemeente '" + Echo.text(gemeente) + "' is onbekend." + Similarity.didYouMean(gemeente, bekend);
    }

    String melding() {
        return melding;
    }
}
