package nl.routewijzer.uitleg;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.DenkbareVerandering;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.regels.Feiten;
import org.jspecify.annotations.Nullable;

/**
 * A change that can be made to one candidate's facts.
 *
 * @param vaststelling whether a professional has yet to establish it
 */
record Wijziging(Veronderstelling waarden, boolean vaststelling, Verandering inWoorden) {
    /** Every other answer to what the municipality itself asks. */
    static Stream<Wijziging> of(Eigenfeit feit, Kandidaatprofiel profiel) {
        Object nu = profiel.eigen().get(feit.naam());
        return feit.waarden().stream()
                .filter(antwoord -> !antwoord.equals(nu))
                .map(antwoord -> new Wijziging(
                        Veronderstelling.of(feit, antwoord),
                        nu == null,
                        change(feit.pad(), nu, antwoord, feit.toldAfter(antwoord))));
    }

    /** What it is about. */
    String pad() {
        return inWoorden.veld();
    }

    /**
     * All of them for this candidate.
     *
     * @param veranderingen that can be, of one field the smallest first
     */
    static List<Wijziging> of(Kandidaatprofiel profiel, Beleid beleid, List<DenkbareVerandering> veranderingen) {
        return veranderingen.stream()
                .filter(denkbaar -> denkbaar.begins(profiel.value(denkbaar.veld())))
                .flatMap(denkbaar -> of(denkbaar, profiel.value(denkbaar.veld()), beleid))
                .toList();
    }

    private static Stream<Wijziging> of(DenkbareVerandering denkbaar, @Nullable Object nu, Beleid beleid) {
        if (denkbaar.wordt() != null) {
            return Stream.of(new Wijziging(denkbaar, nu, denkbaar.wordt(), denkbaar.bijzin()));
        }
        Veldtype.Getal type = (Veldtype.Getal) denkbaar.veld().type();
        return Bereik.of(Feiten.of(denkbaar.veld()), type, beleid).stream()
                .filter(bereik -> !(nu instanceof Integer getal) || bereik.van() > getal)
                .map(bereik -> new Wijziging(
                        denkbaar,
                        nu,
                        bereik.value(),
                        denkbaar.bijzin().replace(DenkbareVerandering.GETAL, bereik.inWords())));
    }

    private Wijziging(DenkbareVerandering denkbaar, @Nullable Object nu, Object waarde, String bijzin) {
        this(
                Veronderstelling.of(denkbaar.veld(), waarde),
                denkbaar.vaststelling(),
                change(denkbaar.veld().pad(), nu, waarde, bijzin));
    }

    private static Verandering change(String pad, @Nullable Object van, Object naar, String bijzin) {
        return new Verandering(pad, van == null ? null : Feitwaarde.written(van), Feitwaarde.written(naar), bijzin);
    }
}
