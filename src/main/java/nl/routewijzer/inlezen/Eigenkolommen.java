package nl.routewijzer.inlezen;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;

/**
 * The columns for what municipalities themselves ask: one for each name, whoever asks it.
 *
 * @param perGemeente what is asked on whatever day, by key of the municipality
 */
public record Eigenkolommen(Map<String, List<Eigenfeit>> perGemeente) {
    /** The texts of every fact, by its path; municipalities may ask the same name in other words. */
    public Map<String, String> labels() {
        return feiten().collect(Collectors.toMap(
                Eigenfeit::pad,
                Eigenfeit::tekst,
                (een, ander) -> een.equals(ander) ? een : een + " / " + ander,
                TreeMap::new));
    }

    /** A column for every fact that is not over on a day. */
    public List<String> columns(LocalDate dag) {
        return feiten().filter(feit -> dag.isBefore(feit.tot()))
                .map(Eigenfeit::pad)
                .distinct()
                .sorted()
                .toList();
    }

    /** Where their columns lead. */
    public Stream<Doelveld> doelen() {
        return labels().keySet().stream().map(pad -> new Doelveld(pad, null));
    }

    /** A column that is called as one of these, and that nobody asks. */
    Optional<String> unknown(List<String> kolommen) {
        Map<String, String> bekend =
                labels().keySet().stream().collect(Collectors.toMap(Eigenkolommen::lower, Function.identity()));
        return kolommen.stream()
                .filter(kolom -> Eigenfeit.isPad(lower(kolom)) && !bekend.containsKey(lower(kolom)))
                .findFirst();
    }

    /**
     * What a cell says of a fact, as the municipality of that line asks it on its peildatum; what that municipality does not
     * ask stays as it is, for the reader to refuse.
     *
     * @param tree what the line says of everything else
     * @return {@code null} for what says that it is unknown
     */
    @Nullable
    Object read(String pad, Object cel, Map<String, Object> tree) {
        List<Eigenfeit> gevraagd = perGemeente.getOrDefault(text(tree, Veld.GEMEENTE), List.of()).stream()
                .filter(feit -> feit.pad().equals(pad))
                .toList();
        Optional<LocalDate> dag = day(text(tree, Veld.PEILDATUM));
        return gevraagd.stream()
                .filter(feit -> dag.isEmpty() || feit.isAskedOn(dag.get()))
                .findFirst()
                .or(() -> gevraagd.stream().findFirst())
                .map(feit -> Celwaarde.read(feit, cel))
                .orElse(Optional.of(cel))
                .orElse(null);
    }

    private static String text(Map<String, Object> tree, Veld veld) {
        return String.valueOf(tree.getOrDefault(veld.pad(), ""));
    }

    private static Optional<LocalDate> day(String tekst) {
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeParseException notToldOrRefusedLater) {
            return Optional.empty();
        }
    }

    private Stream<Eigenfeit> feiten() {
        return perGemeente.values().stream().flatMap(Collection::stream);
    }

    private static String lower(String kolom) {
        return kolom.toLowerCase(Locale.ROOT);
    }
}
