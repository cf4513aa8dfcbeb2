package nl.routewijzer.web.logboek;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.routewijzer.logboek.Betrokkenen.Betrokkene;
import nl.routewijzer.logboek.Grond;
import nl.routewijzer.logboek.Logregel;
import nl.routewijzer.logboek.Uitkomst;
import nl.routewijzer.profiel.Kenmerk;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Recht;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What somebody asks that may be about persons.
 *
 * @param handeling the page or operation, without what is filled in
 * @param ingevuld what is filled in in its address
 */
public record Vraag(Gebruiker gebruiker, Recht recht, String handeling, Map<String, String> ingevuld) {
    private static final String NAAM = Vraag.class.getName();
    private static final String KENMERK = "kenmerk";
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /** Keeps it with the request, for who writes the log. */
    public static void remember(HttpServletRequest request, Gebruiker gebruiker, Recht recht) {
        if (request.getAttribute(NAAM) == null) {
            request.setAttribute(
                    NAAM, new Vraag(gebruiker, recht, request.getMethod() + " " + pattern(request), filledIn(request)));
        }
    }

    static Optional<Vraag> of(HttpServletRequest request) {
        return Optional.ofNullable((Vraag) request.getAttribute(NAAM));
    }

    /**
     * A line for each; for nobody one line, which tells what was asked for, unless the page has nothing to do with persons.
     * Whoever sees persons on a page that is for others too does so by the right to look them up.
     *
     * @param eerste whether nothing was written about this question yet
     */
    List<Logregel> regels(Instant nu, int status, List<Betrokkene> betrokkenen, boolean eerste) {
        boolean isOverPersonen = Grond.of(recht) != Grond.BEHEER;
        Recht gebruikt = isOverPersonen ? recht : Recht.KANDIDAAT_LEZEN;
        Logregel regel = Logregel.of(nu, gebruiker, gebruikt, handeling, uitkomst(status));
        if (recht == Recht.CIJFERS_LEZEN || betrokkenen.isEmpty()) {
            return eerste && isOverPersonen ? List.of(asked(regel)) : List.of();
        }
        return betrokkenen.stream()
                .map(wie -> regel.over(wie.gemeente(), wie.kenmerk()))
                .toList();
    }

    private Logregel asked(Logregel regel) {
        String kenmerk = ingevuld.getOrDefault(KENMERK, "");
        if (Kenmerk.isWellFormed(kenmerk) && !Kenmerk.holdsBsn(kenmerk)) {
            return regel.over(null, kenmerk);
        }
        return ingevuld.values().stream()
                .filter(waarde -> UUID_SHAPE.matcher(waarde).matches())
                .findFirst()
                .map(id -> regel.over(UUID.fromString(id)))
                .orElse(regel);
    }

    private static Uitkomst uitkomst(int status) {
        if (status >= 500) {
            return Uitkomst.FOUT;
        }
        return status >= 400 ? Uitkomst.GEWEIGERD : Uitkomst.GEGEVEN;
    }

    /** Without how what is filled in must be written. */
    private static String pattern(HttpServletRequest request) {
        return String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .replaceAll(":[^}]*}", "}");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> filledIn(HttpServletRequest request) {
        @Nullable Object filledIn = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return filledIn == null ? Map.of() : Map.copyOf((Map<String, String>) filledIn);
    }
}
