package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Until when an advice holds when nothing else happens than that time passes.
 *
 * @param geldigTot the first day on which the advice is another one; {@code null} when no such day is known
 * @param aanleidingen what happens on that day, as clauses: "de kandidaat wordt 27 jaar"
 * @param uitkomstDaarna the uitkomst from that day on
 */
public record Geldigheidsduur(
        @Nullable LocalDate geldigTot,
        List<String> aanleidingen,
        @Nullable String uitkomstDaarna) {}
