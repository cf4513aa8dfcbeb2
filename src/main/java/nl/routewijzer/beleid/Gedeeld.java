package nl.routewijzer.beleid;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is made of parts of the files, once for all days and municipalities that have the same parts. */
final class Gedeeld<T> {
    private final Map<Delen, T> gemaakt = new ConcurrentHashMap<>();

    /** @param delen all that it is made of, in their order */
    T of(Stream<?> delen, Supplier<T> maker) {
        return gemaakt.computeIfAbsent(new Delen(delen.map(Object.class::cast).toList()), nieuw -> maker.get());
    }

    /** Whether these are the very same parts, in the same order. */
    static boolean areSame(List<?> delen, List<?> andere) {
        return delen.size() == andere.size()
                && IntStream.range(0, delen.size()).allMatch(i -> delen.get(i) == andere.get(i));
    }

    /** Compared by identity: a part of a file is read once, and to compare what stands in it would take longer than to make it. */
    private record Delen(List<Object> delen) {
        @Override
        public boolean equals(Object ander) {
            return ander instanceof Delen andere && areSame(delen, andere.delen);
        }

        @Override
        public int hashCode() {
            int hash = 1;
            for (Object deel : delen) {
                hash = 31 * hash + System.identityHashCode(deel);
            }
            return hash;
        }
    }
}
