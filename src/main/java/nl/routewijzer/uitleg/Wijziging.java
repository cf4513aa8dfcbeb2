package nl.routewijzer.uitleg;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.regels.Feiten;
import org.jspecify.annotations.Nullable;

/** A change that can be made to one candidate's facts. */
record Wijziging(Veld veld, Object waarde, boolean vaststelling, Verandering inWoorden) {
    /** All of them for this candidate. */
    static List<Wijziging> of(Kandidaatprofiel profiel, Beleid beleid) {
        return Denkbaar.ALLE.stream()
                .filter(denkbaar -> denkbaar.begins(profiel.value(denkbaar.veld())))
                .flatMap(denkbaar -> of(denkbaar, profiel.value(denkbaar.veld()), beleid))
                .toList();
    }

    private static Stream<Wijziging> of(Denkbaar denkbaar, @Nullable Object nu, Beleid beleid) {
        if (denkbaar.naar() != null) {
            return Stream.of(new Wijziging(denkbaar, nu, denkbaar.naar(), denkbaar.bijzin()));
        }
        Veldtype.Getal type = (Veldtype.Getal) denkbaar.veld().type();
        return Bereik.of(Feiten.of(denkbaar.veld()), type, beleid).stream()
                .filter(bereik -> !(nu instanceof Integer getal) || bereik.van() > getal)
                .map(bereik -> new Wijziging(
                        denkbaar, nu, bereik.value(), denkbaar.bijzin().replace("{}", bereik.inWords())));
    }

    private Wijziging(Denkbaar denkbaar, @Nullable Object nu, Object waarde, String bijzin) {
        this(
                denkbaar.veld(),
                waarde,
                denkbaar.isVaststelling(),
                new Verandering(
                        denkbaar.veld().pad(),
                        nu == null ? null : Feitwaarde.written(nu),
                        Feitwaarde.written(waarde),
                        bijzin));
    }
}
