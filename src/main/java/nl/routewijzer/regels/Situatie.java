package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.jspecify.annotations.Nullable;

/** What a condition looks at: the facts so far and the parameters of the policy. */
public interface Situatie {

    /** The value of a fact ({@code String}, {@code Boolean}, {@code Integer} or {@code LocalDate}), or {@code null}. */
    @Nullable
    Object value(Feit feit);

    /** The day in a date; {@code null} when it is unknown, and when it never was. */
    default @Nullable LocalDate day(Feit feit) {
        return value(feit) instanceof LocalDate datum && !datum.equals(Kandidaatprofiel.NOOIT) ? datum : null;
    }

    /** The same for a sentence; empty when there is none. */
    default String dayInWords(Feit feit) {
        LocalDate dag = day(feit);
        return dag == null ? "" : Datumtekst.of(dag);
    }

    /** The day on which somebody reaches an age in months; {@code null} when the date of birth is unknown. */
    @Nullable
    LocalDate birthday(Feit geboortedatum, int maanden);

    /** The value of a parameter on the peildatum. */
    Parameterwaarde parameter(String naam);

    LocalDate peildatum();

    /** What the candidate needs, as far as the rules found it; nothing before they did. */
    default List<String> behoeften() {
        return List.of();
    }

    /** The codes of the voorzieningen that follow from these behoeften and bezwaren: final when no rule adds any. */
    default List<String> geadviseerd() {
        return List.of();
    }

    /** The voorzieningen that the profile names: those that run, and those of before. */
    default List<EerdereVoorziening> eerdere() {
        return List.of();
    }

    /** What is known of the facts that the municipality itself asks, by name: a {@code Boolean}, or the code of a choice. */
    default Map<String, Object> eigen() {
        return Map.of();
    }

    /** How the policy asks such a fact; nothing where nothing is put into words. */
    default Optional<Eigenfeit> eigenfeit(String naam) {
        return Optional.empty();
    }

    /** Those that run on the peildatum. */
    default List<EerdereVoorziening> lopende() {
        return eerdere().stream().filter(EerdereVoorziening::isRunning).toList();
    }
}
