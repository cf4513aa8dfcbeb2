package nl.routewijzer.profiel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the profile that a candidate would have: with other facts, or on a later day. */
public final class Profielwijziging {
    private Profielwijziging() {}

    /**
     * The profile with other values of some fields; empty when a candidate cannot have them together.
     *
     * @param wijzigingen values as {@link Kandidaatprofiel} holds them; {@code null} makes a field unknown
     */
    public static Optional<Kandidaatprofiel> with(
            Kandidaatprofiel profiel, Map<Veld, ? extends @Nullable Object> wijzigingen, Profielgrenzen grenzen) {
        Map<Veld, Object> waarden = values(profiel);
        wijzigingen.forEach((veld, waarde) -> {
            if (waarde == null) {
                waarden.remove(veld);
            } else {
                waarden.put(veld, waarde);
            }
        });
        return valid(waarden, profiel, grenzen);
    }

    /**
     * The profile with another value of a fact that the municipality itself asks.
     *
     * @param waarde one of its values; {@code null} makes it unknown
     */
    public static Kandidaatprofiel withEigen(Kandidaatprofiel profiel, Eigenfeit feit, @Nullable Object waarde) {
        Map<String, Object> eigen = new TreeMap<>(profiel.eigen());
        if (waarde == null) {
            eigen.remove(feit.naam());
        } else {
            eigen.put(feit.naam(), waarde);
        }
        return new Kandidaatprofiel(values(profiel), profiel.eerdereVoorzieningen(), eigen);
    }

    /**
     * The profile on a later day, when nothing else became known. A voorziening whose end has passed by then is left out, for
     * nobody can know its result.
     */
    public static Kandidaatprofiel on(LocalDate dag, Kandidaatprofiel profiel) {
        Map<Veld, Object> waarden = values(profiel);
        waarden.put(Veld.PEILDATUM, dag);
        return new Kandidaatprofiel(
                waarden,
                profiel.eerdereVoorzieningen().stream()
                        .filter(eerdere -> !eerdere.isRunning()
                                || eerdere.eind() == null
                                || !eerdere.eind().isBefore(dag))
                        .toList(),
                profiel.eigen());
    }

    private static Map<Veld, Object> values(Kandidaatprofiel profiel) {
        Map<Veld, Object> waarden = new EnumMap<>(Veld.class);
        for (Veld veld : Veld.values()) {
            Object waarde = profiel.value(veld);
            if (waarde != null) {
                waarden.put(veld, waarde);
            }
        }
        return waarden;
    }

    private static List<GelezenVoorziening> rows(List<EerdereVoorziening> eerdere) {
        return IntStream.range(0, eerdere.size())
                .mapToObj(rij -> GelezenVoorziening.of(rij, eerdere.get(rij)))
                .toList();
    }

    private static Optional<Kandidaatprofiel> valid(
            Map<Veld, Object> waarden, Kandidaatprofiel profiel, Profielgrenzen grenzen) {
        List<EerdereVoorziening> eerdere = profiel.eerdereVoorzieningen();
        List<Fout> fouten = new ArrayList<>();
        Set<String> gegeven = waarden.keySet().stream().map(Veld::pad).collect(Collectors.toSet());
        new Samenhang(waarden, gegeven, rows(eerdere), grenzen, new WaardeReader(fouten)).check();
        return fouten.isEmpty()
                ? Optional.of(new Kandidaatprofiel(waarden, eerdere, profiel.eigen()))
                : Optional.empty();
    }
}
