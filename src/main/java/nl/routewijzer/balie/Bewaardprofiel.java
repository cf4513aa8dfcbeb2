package nl.routewijzer.balie;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.profiel.Profielgrenzen;

/** Reads the profile that the dossier kept with an advice. */
final class Bewaardprofiel {
    private Bewaardprofiel() {}

    /**
     * Nothing when this version of the software no longer takes the profile.
     *
     * @param register the policy that gave the advice; the history of a candidate may name voorzieningen of a municipality
     *     whose files were not kept with it
     */
    static Optional<Kandidaatprofiel> read(Map<String, ?> tree, Beleidsregister register) {
        Profielgrenzen toen = register.grenzen();
        Set<String> voorzieningen = new HashSet<>(toen.voorzieningen());
        voorzieningen.addAll(used(tree));
        Profielgrenzen grenzen = new Profielgrenzen(
                toen.gemeenten(),
                toen.geweigerd(),
                toen.gemeentedagen(),
                toen.eigenFeiten(),
                voorzieningen,
                toen.eerstePeildatum(),
                toen.hoogsteLeeftijd(),
                toen.schrikkeldagNaarMaart());
        try {
            return Optional.of(ProfielReader.read(tree, grenzen, toen.eerstePeildatum()));
        } catch (ProfielGeweigerd noLongerTaken) {
            return Optional.empty();
        }
    }

    private static List<String> used(Map<String, ?> tree) {
        return tree.get(Kandidaatprofiel.EERDERE_VOORZIENINGEN) instanceof Collection<?> rijen
                ? rijen.stream()
                        .filter(Map.class::isInstance)
                        .map(rij -> String.valueOf(((Map<?, ?>) rij).get("voorziening")))
                        .toList()
                : List.of();
    }
}
