package nl.routewijzer.profiel;

import static nl.routewijzer.profiel.Kandidaatprofiel.EERDERE_VOORZIENINGEN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile from a tree of maps, lists and plain values (parsed JSON or a posted form) and finds everything that
 * is wrong with it at once (beslismodel section 1).
 */
public final class ProfielReader {
    private final Profielgrenzen grenzen;
    private final LocalDate vandaag;
    private final List<Fout> fouten = new ArrayList<>();
    private final Map<Veld, Object> waarden = new EnumMap<>(Veld.class);
    private final WaardeReader waardeReader = new WaardeReader(fouten);

    private ProfielReader(Profielgrenzen grenzen, LocalDate vandaag) {
        this.grenzen = grenzen;
        this.vandaag = vandaag;
    }

    /**
     * @param vandaag the peildatum of a profile that names none
     * @throws ProfielGeweigerd with every violation
     */
    public static Kandidaatprofiel read(Map<String, ?> tree, Profielgrenzen grenzen, LocalDate vandaag) {
        return new ProfielReader(grenzen, vandaag).read(tree);
    }

    private Kandidaatprofiel read(Map<String, ?> tree) {
        Map<String, Object> leaves = new LinkedHashMap<>();
        tree.forEach((naam, waarde) -> collect(naam, waarde, leaves));
        leaves.forEach(this::readVeld);
        List<GelezenVoorziening> eerdere =
                new EerdereVoorzieningenReader(waardeReader, grenzen).read(tree.get(EERDERE_VOORZIENINGEN));
        for (Veld veld : Veld.values()) {
            if (veld.isRequired() && leaves.get(veld.pad()) == null) {
                waardeReader.fout(veld.pad(), null, "Vul " + veld.onderwerp() + " in.");
            }
        }
        if (!leaves.containsKey(Veld.PEILDATUM.pad())) {
            waarden.put(Veld.PEILDATUM, vandaag);
        }
        Map<String, Object> eigen = new EigenReader(
                        waardeReader, grenzen, (String) waarden.get(Veld.GEMEENTE), (LocalDate)
                                waarden.get(Veld.PEILDATUM))
                .read(tree.get(Eigenfeit.EIGEN));
        new Samenhang(waarden, leaves.keySet(), eerdere, grenzen, waardeReader).check();
        if (!fouten.isEmpty()) {
            throw new ProfielGeweigerd(fouten);
        }
        return new Kandidaatprofiel(
                waarden,
                eerdere.stream().flatMap(rij -> rij.complete().stream()).toList(),
                eigen);
    }

    /** Flattens the two objects of the profile to paths; {@code null} is the same as absent, for a field that exists. */
    private void collect(String naam, @Nullable Object waarde, Map<String, Object> leaves) {
        if (naam.equals(EERDERE_VOORZIENINGEN) || naam.equals(Eigenfeit.EIGEN)) {
            return;
        }
        if (naam.contains(".")) {
            waardeReader.fout(naam, waarde, unknownField(naam));
        } else if (!isObject(naam)) {
            leaf(naam, waarde, leaves);
        } else if (waarde == null) {
            return;
        } else if (waarde instanceof Map<?, ?> branch) {
            branch.forEach((sleutel, blad) -> leaf(naam + "." + sleutel, blad, leaves));
        } else {
            waardeReader.fout(naam, waarde, "Geef bij " + naam + " een object met velden.");
        }
    }

    private void leaf(String pad, @Nullable Object waarde, Map<String, Object> leaves) {
        if (waarde != null) {
            leaves.put(pad, waarde);
        } else if (Veld.atPath(pad).isEmpty()) {
            waardeReader.fout(pad, null, unknownField(pad));
        }
    }

    private static boolean isObject(String naam) {
        return Stream.of(Veld.values()).anyMatch(veld -> veld.pad().startsWith(naam + "."));
    }

    private void readVeld(String pad, Object waarde) {
        Veld.atPath(pad)
                .ifPresentOrElse(
                        veld -> {
                            Object value = waardeReader.read(pad, veld.type(), waarde);
                            if (value != null) {
                                waarden.put(veld, veld == Veld.KENMERK ? Kenmerk.plain((String) value) : value);
                            }
                        },
                        () -> waardeReader.fout(pad, waarde, unknownField(pad)));
    }

    private static String unknownField(String pad) {
        Set<String> known =
                Stream.of(Veld.values()).map(Veld::pad).collect(Collectors.toCollection(LinkedHashSet::new));
        known.add(EERDERE_VOORZIENINGEN);
        known.add(Eigenfeit.EIGEN);
        return "Het veld '" + Echo.text(pad) + "' bestaat niet." + Similarity.didYouMean(pad, known);
    }
}
