package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import org.jspecify.annotations.Nullable;

/**
 * An instrument of the catalogue: how heavy it is, what it covers, how long it lasts and when it is not available.
 *
 * @param code as it is written everywhere: {@code LEERWERKPLEK}
 * @param zwaarte from light to heavy; of two that are adequate the lighter one is advised
 * @param duur how long it lasts at most; {@code null} for no limit
 * @param waar the yes-or-no parameter of the municipalities that offer it; {@code null} for all
 * @param brontekst its lines as they stand in the file
 * @param zinnen which sentence or other form each of these lines is
 */
public record Voorziening(
        String code,
        String naam,
        int zwaarte,
        List<Dekking> dekkingen,
        @Nullable Grens duur,
        List<Bezwaar> bezwaren,
        Voorwaarde.@Nullable Geldt waar,
        Vermelding vermelding,
        String brontekst,
        List<Zinsplaats> zinnen) {

    /** A behoefte that it covers, always or for whom the condition holds. */
    public record Dekking(String behoefte, @Nullable Voorwaarde als) {
        boolean holds(Situatie situatie) {
            return als == null || als.holds(situatie);
        }
    }

    /** What makes it unavailable, by the code that a rule of the step bezwaren gives, and since when. */
    public record Bezwaar(String code, Geldigheid geldigheid) {}

    /** Whether it meets the behoefte of this candidate. */
    public boolean covers(String behoefte, Situatie situatie) {
        return dekkingen.stream().anyMatch(dekking -> dekking.behoefte().equals(behoefte) && dekking.holds(situatie));
    }

    /** The codes of what can make it unavailable on a day. */
    public List<String> bezwaren(LocalDate dag) {
        return bezwaren.stream()
                .filter(bezwaar -> bezwaar.geldigheid().contains(dag))
                .map(Bezwaar::code)
                .toList();
    }

    /** The last day on which it may run when it starts on a day; {@code null} for no limit. */
    public @Nullable LocalDate end(LocalDate start, Function<String, Parameterwaarde> parameters) {
        return duur != null && duur.value(parameters) instanceof Hoeveelheid hoogstens
                ? start.plus(Maat.period(hoogstens))
                : null;
    }

    /** A problem with a word of it, where it first stands. */
    public Probleem problem(String woord, String melding) {
        return vermelding.plaats().problem(brontekst, woord, melding);
    }
}
