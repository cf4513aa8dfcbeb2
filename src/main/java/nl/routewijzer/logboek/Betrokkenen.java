package nl.routewijzer.logboek;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.routewijzer.profiel.Kenmerk;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Toegang;
import org.jspecify.annotations.Nullable;

/**
 * About whom something on this thread is: whatever reads or keeps something about a person notes them here, and whoever answers
 * takes them from here to the log. What the service does without anybody asking concerns nobody.
 */
public final class Betrokkenen implements AutoCloseable {
    private static final ThreadLocal<@Nullable Betrokkenen> NU = new ThreadLocal<>();

    private final @Nullable Betrokkenen eerder = NU.get();
    private final Set<Betrokkene> genoteerd = new LinkedHashSet<>();
    private int genomen;

    private Betrokkenen() {}

    /** A person, by the kenmerk in small letters. */
    public record Betrokkene(String gemeente, String kenmerk) {}

    /** From now on those of this thread are gathered, until it is closed on the same thread. */
    public static Betrokkenen gather() {
        Betrokkenen nieuw = new Betrokkenen();
        NU.set(nieuw);
        return nieuw;
    }

    /** Where nobody gathers them, nobody answers. */
    public static void note(String gemeente, String kenmerk) {
        Betrokkenen nu = NU.get();
        if (nu != null
                && !Toegang.misschien()
                        .map(Toegang::gebruiker)
                        .filter(Gebruiker.DIENST::equals)
                        .isPresent()) {
            nu.genoteerd.add(new Betrokkene(gemeente, Kenmerk.sleutel(kenmerk)));
        }
    }

    /** Those who were not taken before. */
    public List<Betrokkene> take() {
        List<Betrokkene> nieuw = genoteerd.stream().skip(genomen).toList();
        genomen = genoteerd.size();
        return nieuw;
    }

    @Override
    public void close() {
        if (eerder == null) {
            NU.remove();
        } else {
            NU.set(eerder);
        }
    }
}
