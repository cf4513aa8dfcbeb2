package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Gemeentedagen;

/** Which municipality took the place of which, and when. */
public final class Herindelingen {
    private final Map<String, Gemeente> gemeenten;

    /** @param gemeenten of which each that has predecessors goes on after them, so that there is no ring */
    Herindelingen(List<Gemeente> gemeenten) {
        this.gemeenten = gemeenten.stream().collect(Collectors.toUnmodifiableMap(Gemeente::sleutel, ander -> ander));
    }

    /** The municipality that a place belongs to on a day: itself, or what it merged into; as it was when that were several. */
    public String on(String sleutel, LocalDate dag) {
        Gemeente gemeente = gemeenten.get(sleutel);
        if (gemeente == null || gemeente.laatsteDag() == null || !dag.isAfter(gemeente.laatsteDag())) {
            return sleutel;
        }
        List<Gemeente> opvolgers = opvolgers(sleutel).toList();
        return opvolgers.size() == 1 ? on(opvolgers.get(0).sleutel(), dag) : sleutel;
    }

    /** A municipality with all that merged into it until and with a day: what it is responsible for on that day. */
    public List<String> until(String sleutel, LocalDate dag) {
        Stream<String> voorgangers = Stream.ofNullable(gemeenten.get(sleutel))
                .flatMap(gemeente -> gemeente.voorgangers().stream())
                .filter(voorganger -> isOver(voorganger, dag))
                .flatMap(voorganger -> until(voorganger, dag).stream());
        return Stream.concat(Stream.of(sleutel), voorgangers).distinct().toList();
    }

    /** Why nobody can be advised in a municipality on a day, and what to choose; nothing when it exists, or is unknown. */
    public Optional<String> refusal(String sleutel, LocalDate dag) {
        return Optional.ofNullable(gemeenten.get(sleutel))
                .flatMap(gemeente -> dagen(gemeente).refusal(dag));
    }

    /** The days of the municipalities that were not always there or will not stay, by key. */
    Map<String, Gemeentedagen> dagen() {
        return gemeenten.values().stream()
                .filter(gemeente -> gemeente.eersteDag() != null || gemeente.laatsteDag() != null)
                .collect(Collectors.toUnmodifiableMap(Gemeente::sleutel, this::dagen));
    }

    private Gemeentedagen dagen(Gemeente gemeente) {
        return new Gemeentedagen(
                gemeente.naam(),
                gemeente.eersteDag() == null ? LocalDate.MIN : gemeente.eersteDag(),
                gemeente.laatsteDag() == null
                        ? LocalDate.MAX
                        : gemeente.laatsteDag().plusDays(1),
                gemeente.voorgangers().stream().map(this::naam).sorted().toList(),
                opvolgers(gemeente.sleutel()).map(Gemeente::naam).sorted().toList());
    }

    private boolean isOver(String sleutel, LocalDate dag) {
        return Optional.ofNullable(gemeenten.get(sleutel))
                .map(gemeente -> gemeente.laatsteDag() != null && dag.isAfter(gemeente.laatsteDag()))
                .orElse(false);
    }

    private Stream<Gemeente> opvolgers(String sleutel) {
        return gemeenten.values().stream()
                .filter(gemeente -> gemeente.voorgangers().contains(sleutel));
    }

    /** The key where the policy that was kept with an advice holds no other municipality. */
    private String naam(String sleutel) {
        Gemeente gemeente = gemeenten.get(sleutel);
        return gemeente == null ? sleutel : gemeente.naam();
    }
}
