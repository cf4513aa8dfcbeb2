package nl.routewijzer.dossier.jdbc;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Divides a list into pages by asking for one row more than a page has. */
final class Bladen {
    static final int SIZE = 100;

    /** The end of a query for one page. */
    static final String LIMIT = " LIMIT " + (SIZE + 1);

    private Bladen() {}

    /** @param found what a query with {@link #LIMIT} found */
    static <T, P> P of(List<T> found, Function<T, UUID> id, BiFunction<List<T>, @Nullable UUID, P> page) {
        if (found.size() <= SIZE) {
            return page.apply(found, null);
        }
        return page.apply(List.copyOf(found.subList(0, SIZE)), id.apply(found.get(SIZE - 1)));
    }
}
