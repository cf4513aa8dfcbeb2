package nl.routewijzer.web.pagina.formulier;

import java.util.List;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.web.pagina.deel.Foutregel;
import nl.routewijzer.web.pagina.deel.Prognosebeeld;
import nl.routewijzer.web.pagina.formulier.Veldlinks.Veldlink;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of what was filled in so far. Nothing of it is stored.
 *
 * @param stand the advice; {@code null} while there is too little to go on
 * @param nodig without these there is no advice
 * @param fouten what is wrong with answers that the consultant is done with
 * @param genegeerd other answers that do not count, because they cannot be read yet
 * @param geweigerd everything that is wrong
 */
public record Tussenstand(
        @Nullable Stand stand,
        List<Veldlink> nodig,
        List<Foutregel> fouten,
        List<Veldlink> genegeerd,
        List<Fout> geweigerd) {

    /**
     * The advice as it is now.
     *
     * @param gemis unknown facts that a rule asks for, beside the questions
     * @param vragen what is worth asking next
     */
    public record Stand(Routeadvies advies, @Nullable Prognosebeeld prognose, List<Veldlink> gemis, Vraagblad vragen) {}
}
