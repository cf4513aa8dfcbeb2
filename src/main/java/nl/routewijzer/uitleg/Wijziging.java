package nl.routewijzer.uitleg;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.DenkbareVerandering;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.regels.Feiten;
import org.jspecify.annotations.Nullable;

/** A change that can be made to one candidate's facts. */
record Wijziging(Veld veld, Object waarde, boolean vaststelling, Verandering inWoorden) {
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
                denkbaar.veld(),
                waarde,
                denkbaar.vaststelling(),
                new Verandering(
                        denkbaar.veld().pad(),
                        nu == null ? null : Feitwaarde.written(nu),
                        Feitwaarde.written(waarde),
                        bijzin));
    }
}
