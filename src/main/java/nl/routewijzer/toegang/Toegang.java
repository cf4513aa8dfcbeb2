package nl.routewijzer.toegang;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Who does what is being done now, on this thread, and about the candidates of which municipalities. Whatever touches a
 * candidate asks for it; where nobody said who it is, nothing is given.
 *
 * @param bereik the municipalities for which the user has the right that is being used
 */
public record Toegang(Gebruiker gebruiker, Bereik bereik) {
    /** What the service does without anybody asking. */
    public static final Toegang DIENST = new Toegang(Gebruiker.DIENST, Bereik.ALLES);

    private static final ThreadLocal<@Nullable Toegang> NU = new ThreadLocal<>();

    /** What a user does by one of their rights. */
    public static Toegang van(Gebruiker gebruiker, Recht recht) {
        return new Toegang(gebruiker, gebruiker.bereik(recht));
    }

    /** @throws IllegalStateException where nobody said who it is */
    public static Toegang nu() {
        return misschien().orElseThrow(() -> new IllegalStateException("nobody said who does this"));
    }

    public static Optional<Toegang> misschien() {
        return Optional.ofNullable(NU.get());
    }

    /** What the same user does by another right. */
    public Toegang met(Recht recht) {
        return van(gebruiker, recht);
    }

    /** Does the work as this user, and is whoever it was again after that. */
    public <T extends @Nullable Object> T als(Supplier<T> work) {
        try (Sessie sessie = open()) {
            return work.get();
        }
    }

    /** See {@link #als(Supplier)}. */
    public void als(Runnable work) {
        try (Sessie sessie = open()) {
            work.run();
        }
    }

    /** The work, to be done as this user on whatever thread. */
    public Runnable bij(Runnable work) {
        return () -> als(work);
    }

    /** From now on this thread works as this user; until the session is closed, on the same thread. */
    public Sessie open() {
        return open(this);
    }

    /** From now on this thread works for nobody; until the session is closed, on the same thread. */
    public static Sessie openVoorNiemand() {
        return open(null);
    }

    private static Sessie open(@Nullable Toegang nieuw) {
        Toegang eerder = NU.get();
        set(nieuw);
        return () -> set(eerder);
    }

    private static void set(@Nullable Toegang toegang) {
        if (toegang == null) {
            NU.remove();
        } else {
            NU.set(toegang);
        }
    }

    /** Closing it makes the thread work for whoever it worked for before. */
    public interface Sessie extends AutoCloseable {
        @Override
        void close();
    }
}
