package nl.routewijzer.profiel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate on a day. Valid by construction: {@link ProfielReader} makes it. A field without a value
 * is unknown. A value is a {@code String} (code, key), {@code Boolean}, {@code Integer} or {@code LocalDate}.
 */
public final class Kandidaatprofiel {
    /** The date that stands for "never enrolled". */
    public static final LocalDate NOOIT = LocalDate.MIN;

    /** How {@link #NOOIT} is written. */
    public static final String NOOIT_CODE = "NOOIT";

    /** The name of the list that stands apart from the fields of {@link Veld}. */
    public static final String EERDERE_VOORZIENINGEN = "eerdereVoorzieningen";

    /** More than anybody has had. */
    public static final int MOST_EERDERE_VOORZIENINGEN = 100;

    private final Map<Veld, Object> waarden;
    private final List<EerdereVoorziening> eerdereVoorzieningen;
    private final SortedMap<String, Object> eigen;

    Kandidaatprofiel(
            Map<Veld, Object> waarden, List<EerdereVoorziening> eerdereVoorzieningen, Map<String, Object> eigen) {
        this.waarden = Collections.unmodifiableMap(new EnumMap<>(waarden));
        this.eerdereVoorzieningen = List.copyOf(eerdereVoorzieningen);
        this.eigen = Collections.unmodifiableSortedMap(new TreeMap<>(eigen));
    }

    public String kenmerk() {
        return (String) required(Veld.KENMERK);
    }

    public String gemeente() {
        return (String) required(Veld.GEMEENTE);
    }

    public LocalDate peildatum() {
        return (LocalDate) required(Veld.PEILDATUM);
    }

    public LocalDate geboortedatum() {
        return (LocalDate) required(Veld.GEBOORTEDATUM);
    }

    /** The value of a field, or {@code null} when it is unknown. */
    public @Nullable Object value(Veld veld) {
        return waarden.get(veld);
    }

    /** The date in a field of that type, or {@code null} when it is unknown. */
    public @Nullable LocalDate datum(Veld veld) {
        return (LocalDate) waarden.get(veld);
    }

    public List<EerdereVoorziening> eerdereVoorzieningen() {
        return eerdereVoorzieningen;
    }

    /** What is known of the facts that the municipality itself asks, by name: a {@code Boolean}, or the code of a choice. */
    public SortedMap<String, Object> eigen() {
        return eigen;
    }

    /** The profile as the tree that {@link ProfielReader} reads: unknown fields are left out. */
    public Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Veld veld : Veld.values()) {
            Object waarde = waarden.get(veld);
            if (waarde != null) {
                branch(tree, veld).put(veld.naam(), written(waarde));
            }
        }
        if (!eerdereVoorzieningen.isEmpty()) {
            List<Object> list = new ArrayList<>();
            for (EerdereVoorziening eerdere : eerdereVoorzieningen) {
                Map<String, Object> row = new LinkedHashMap<>();
                row.put("voorziening", eerdere.voorziening());
                row.put("start", eerdere.start().toString());
                if (eerdere.eind() != null) {
                    row.put("eind", eerdere.eind().toString());
                }
                row.put("resultaat", eerdere.resultaat());
                list.add(row);
            }
            tree.put(EERDERE_VOORZIENINGEN, list);
        }
        if (!eigen.isEmpty()) {
            tree.put(Eigenfeit.EIGEN, new LinkedHashMap<>(eigen));
        }
        return tree;
    }

    private Object required(Veld veld) {
        return Objects.requireNonNull(waarden.get(veld), veld.pad());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> branch(Map<String, Object> tree, Veld veld) {
        int punt = veld.pad().indexOf('.');
        return punt < 0
                ? tree
                : (Map<String, Object>) tree.computeIfAbsent(
                        veld.pad().substring(0, punt), branch -> new LinkedHashMap<String, Object>());
    }

    private static Object written(Object waarde) {
        if (waarde instanceof LocalDate datum) {
            return datum.equals(NOOIT) ? NOOIT_CODE : datum.toString();
        }
        return waarde;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Kandidaatprofiel profiel
                && waarden.equals(profiel.waarden)
                && eerdereVoorzieningen.equals(profiel.eerdereVoorzieningen)
                && eigen.equals(profiel.eigen);
    }

    @Override
    public int hashCode() {
        return Objects.hash(waarden, eerdereVoorzieningen, eigen);
    }

    @Override
    public String toString() {
        return tree().toString();
    }
}
