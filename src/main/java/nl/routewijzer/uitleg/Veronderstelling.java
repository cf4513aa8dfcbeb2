package nl.routewijzer.uitleg;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Profielgrenzen;
import nl.routewijzer.profiel.Profielwijziging;
import nl.routewijzer.profiel.Veld;

/**
 * Other values that are supposed of one candidate, to see where they lead.
 *
 * @param velden of fields of the profile
 * @param eigen of what the municipality itself asks
 */
record Veronderstelling(Map<Veld, Object> velden, Map<Eigenfeit, Object> eigen) {
    static final Veronderstelling GEEN = new Veronderstelling(Map.of(), Map.of());

    static Veronderstelling of(Map<Veld, Object> velden) {
        return new Veronderstelling(velden, Map.of());
    }

    static Veronderstelling of(Veld veld, Object waarde) {
        return of(Map.of(veld, waarde));
    }

    static Veronderstelling of(Eigenfeit feit, Object antwoord) {
        return new Veronderstelling(Map.of(), Map.of(feit, antwoord));
    }

    /** All of them together. */
    static Veronderstelling of(List<Veronderstelling> delen) {
        Map<Veld, Object> velden = new EnumMap<>(Veld.class);
        Map<Eigenfeit, Object> eigen = new LinkedHashMap<>();
        delen.forEach(deel -> {
            velden.putAll(deel.velden);
            eigen.putAll(deel.eigen);
        });
        return new Veronderstelling(velden, eigen);
    }

    /** What they are about, and not what they say. */
    Set<String> namen() {
        return Stream.concat(
                        velden.keySet().stream().map(Veld::name),
                        eigen.keySet().stream().map(Eigenfeit::pad))
                .collect(Collectors.toSet());
    }

    /** The profile of somebody of whom these are known; empty when nobody can have them together. */
    Optional<Kandidaatprofiel> in(Kandidaatprofiel profiel, Profielgrenzen grenzen) {
        Kandidaatprofiel beantwoord = profiel;
        for (Map.Entry<Eigenfeit, Object> antwoord : eigen.entrySet()) {
            beantwoord = Profielwijziging.withEigen(beantwoord, antwoord.getKey(), antwoord.getValue());
        }
        return velden.isEmpty() ? Optional.of(beantwoord) : Profielwijziging.with(beantwoord, velden, grenzen);
    }
}
