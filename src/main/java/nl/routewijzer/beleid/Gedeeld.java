package nl.routewijzer.beleid;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is made of parts of the files, once for all days and municipalities that have the same parts. */
final class Gedeeld<T> {
    private final Map<Delen, T> gemaakt = new ConcurrentHashMap<>();

    /** @param delen all that it is made of, in their order */
    T of(Stream<?> delen, Supplier<T> maker) {
        return gemaakt.computeIfAbsent(new Delen(delen.map(Object.class::cast).toList()), nieuw -> maker.get());
    }

    /** Compared by identity: a part of a file is read once, and to compare what stands in it would take longer than to make it. */
    private record Delen(List<Object> delen) {
        @Override
        public boolean equals(Object ander) {
            if (!(ander instanceof Delen andere) || andere.delen.size() != delen.size()) {
                return false;
            }
            for (int i = 0; i < delen.size(); i++) {
                if (andere.delen.get(i) != delen.get(i)) {
                    return false;
                }
            }
            return true;
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
