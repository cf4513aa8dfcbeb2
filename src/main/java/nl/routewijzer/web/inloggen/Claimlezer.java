package nl.routewijzer.web.inloggen;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds claims by the names of the settings. */
final class Claimlezer {
    private Claimlezer() {}

    /** The values of the first of these names that is there: of a list each, of a text each of its words. */
    static List<String> waarden(Map<String, ?> claims, List<String> namen) {
        return namen.stream()
                .map(naam -> find(claims, naam))
                .flatMap(Optional::stream)
                .findFirst()
                .map(Claimlezer::waarden)
                .orElse(List.of());
    }

    /** The first of these names that is there and says something. */
    static Optional<String> tekst(Map<String, ?> claims, List<String> namen) {
        return namen.stream()
                .map(naam -> find(claims, naam))
                .flatMap(Optional::stream)
                .filter(String.class::isInstance)
                .map(waarde -> ((String) waarde).strip())
                .filter(waarde -> !waarde.isEmpty())
                .findFirst();
    }

    private static List<String> waarden(Object waarde) {
        if (waarde instanceof Collection<?> list) {
            return list.stream()
                    .filter(String.class::isInstance)
                    .map(String.class::cast)
                    .toList();
        }
        return waarde instanceof String tekst && !tekst.isBlank()
                ? List.of(tekst.strip().split("[\\s,]+"))
                : List.of();
    }

    /** A claim may have dots in its own name, as those that are addresses do. */
    private static Optional<Object> find(@Nullable Object within, String naam) {
        if (!(within instanceof Map<?, ?> claims)) {
            return Optional.empty();
        }
        int dot = naam.indexOf('.');
        return Optional.<Object>ofNullable(claims.get(naam))
                .or(() ->
                        dot < 0 ? Optional.empty() : find(claims.get(naam.substring(0, dot)), naam.substring(dot + 1)));
    }
}
