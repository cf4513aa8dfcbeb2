package nl.routewijzer.web.pagina.sluiten;

import java.util.List;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a dossier is closed or opened.
 *
 * @param soort {@code sluiten} or {@code openen}, as the keys of the texts name it
 * @param gemeente key of the municipality where the candidate lives
 * @param na the number of the last time that it was closed or opened
 * @param gesloten since when and why it is closed, in words; {@code null} when it is open
 * @param kan whether it can be done: what is closed is opened, and what is open is closed
 * @param fouten what is wrong with what was typed; empty when nothing was posted
 */
record Sluitblad(
        String soort,
        String kenmerk,
        String gemeente,
        int na,
        @Nullable String gesloten,
        boolean kan,
        List<Invoerveld> velden,
        List<Foutregel> fouten) {}
