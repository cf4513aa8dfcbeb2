package nl.routewijzer.beleid;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Something that takes work to make: made when it is first asked for, and kept. */
final class Eenmalig<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T gemaakt;

    Eenmalig(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Two that ask at the same time may both make it: what is made is the same. */
    @Override
    public T get() {
        T waarde = gemaakt;
        if (waarde == null) {
            waarde = Objects.requireNonNull(maker.get());
            gemaakt = waarde;
        }
        return waarde;
    }
}
