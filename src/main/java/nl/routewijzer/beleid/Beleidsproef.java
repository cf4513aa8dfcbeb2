package nl.routewijzer.beleid;

import java.util.List;
import nl.routewijzer.regels.Probleem;

/** Tries a policy whose files are in order: what its rules do together may still leave somebody without an advice. */
@FunctionalInterface
public interface Beleidsproef {
    /** Everything is in order. */
    Beleidsproef GEEN = register -> List.of();

    /** What is wrong with it, at the place that causes it; empty when nothing is. */
    List<Probleem> test(Beleidsregister register);
}
