package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list, a search and a count need of an advice without reading it. {@code null} is what does not apply or was
 * unknown.
 *
 * @param binnenTermijn code of the bemiddelbaarheid
 * @param reden code of the reason for a terugmelding
 * @param regel number and title of the rule that gave the uitkomst; {@code null} only for an advice from before this was
 *     kept, whose policy this software can no longer read
 * @param geldigTot first day on which the advice would change by itself: for the last advice of a candidate by the policy of
 *     now, for an earlier one as it was last known
 * @param herbeoordelen the day on which to look at the candidate again, as the advice said
 * @param signalen codes as the advice gave them, by alphabet, each once
 */
public record Samenvatting(
        @Nullable String afstand,
        @Nullable String binnenTermijn,
        @Nullable String reden,
        @Nullable String regel,
        @Nullable LocalDate startDienstverlening,
        @Nullable String fase,
        @Nullable LocalDate geldigTot,
        @Nullable LocalDate herbeoordelen,
        List<String> signalen) {

    public Samenvatting {
        signalen = signalen.stream().distinct().sorted().toList();
    }

    /**
     * Whether the advice gives a signal.
     *
     * @param codes those that the signal has and had
     */
    public boolean gives(Collection<String> codes) {
        return signalen.stream().anyMatch(codes::contains);
    }
}
