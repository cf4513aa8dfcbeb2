package nl.routewijzer.web.pagina.afhandeling;

import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.web.pagina.deel.Afhandelregel;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import org.jspecify.annotations.Nullable;

/**
 * The page on which is noted what happened with a terugmelding or an overdracht.
 *
 * @param wat of which advice, in words
 * @param regel how it stands
 * @param na the number of the last note
 * @param fouten what is wrong with what was typed; empty when nothing was posted
 * @param ingetrokken that the advice is withdrawn; {@code null} when it is not
 */
record Afhandelblad(
        UUID advies,
        String wat,
        Afhandelregel regel,
        int na,
        Invoerveld stand,
        Invoerveld dag,
        Invoerveld tekst,
        List<Foutregel> fouten,
        @Nullable Intrekking ingetrokken) {}
