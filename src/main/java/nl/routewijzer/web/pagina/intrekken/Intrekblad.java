package nl.routewijzer.web.pagina.intrekken;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import org.jspecify.annotations.Nullable;

/**
 * The page on which something is withdrawn.
 *
 * @param soort {@code advies} or {@code besluit}, as the keys of the texts name it
 * @param wat which one it is, in words
 * @param pad where the form is posted
 * @param advies to go back to
 * @param fouten what is wrong with what was typed; empty when nothing was posted
 * @param eerder that it is withdrawn already; {@code null} when it is not
 * @param niet why else it cannot be withdrawn; {@code null} when it can
 */
record Intrekblad(
        String soort,
        String wat,
        String pad,
        UUID advies,
        Invoerveld reden,
        List<Foutregel> fouten,
        @Nullable Intrekking eerder,
        @Nullable String niet) {

    /** Whether it can be withdrawn. */
    public boolean kan() {
        return eerder == null && niet == null;
    }
}
