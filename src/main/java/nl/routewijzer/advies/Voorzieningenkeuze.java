package nl.routewijzer.advies;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Chooses "de meest lichte, maar adequate voorziening" (V2 to V5, 001 §2.3): for each behoefte the lightest that is
 * available, then nothing that another one makes superfluous. What runs already is kept.
 */
public final class Voorzieningenkeuze {
    private final List<Optie> opties;
    private final List<String> ongedekt = new ArrayList<>();
    private final Map<Optie, Set<String>> gekozen = new LinkedHashMap<>();

    /** @param opties from light to heavy */
    Voorzieningenkeuze(List<String> behoeften, List<Optie> opties) {
        this.opties = opties;
        behoeften.forEach(this::choose);
        opties.forEach(this::dropWhenSuperfluous);
        behoeften.stream().sorted().filter(this::isLost).forEach(this::choose);
    }

    /** V2, and V4: what runs and covers the behoefte goes before anything lighter. */
    private void choose(String behoefte) {
        List<Optie> dekkend =
                opties.stream().filter(optie -> optie.covers(behoefte)).toList();
        List<Optie> lopend = dekkend.stream().filter(Optie::loopt).toList();
        Optional<Optie> lichtste = dekkend.stream().filter(Optie::isAvailable).findFirst();
        if (lopend.isEmpty() && lichtste.isEmpty()) {
            ongedekt.add(behoefte);
        }
        (lopend.isEmpty() ? lichtste.stream() : lopend.stream())
                .forEach(optie -> gekozen.computeIfAbsent(optie, nieuw -> new LinkedHashSet<>())
                        .add(behoefte));
    }

    /** V3. */
    private void dropWhenSuperfluous(Optie optie) {
        Set<String> waarvoor = gekozen.get(optie);
        if (waarvoor != null
                && !optie.loopt()
                && waarvoor.stream().allMatch(behoefte -> isCoveredBeside(optie, behoefte))) {
            gekozen.remove(optie);
        }
    }

    /** What one voorziening was dropped for can go with the next that is dropped: then its own lightest comes back. */
    private boolean isLost(String behoefte) {
        return !ongedekt.contains(behoefte) && gekozen.keySet().stream().noneMatch(optie -> optie.covers(behoefte));
    }

    private boolean isCoveredBeside(Optie optie, String behoefte) {
        return gekozen.keySet().stream().anyMatch(ander -> ander != optie && ander.covers(behoefte));
    }

    /** The behoeften that nothing available covers. */
    public List<String> ongedekt() {
        return ongedekt;
    }

    /** Everything that the municipality offers and that covers a behoefte of the candidate, from light to heavy. */
    public List<Optie> opties() {
        return opties;
    }

    /** V5: what is advised, from light to heavy. */
    public List<Optie> advised() {
        return opties.stream().filter(gekozen::containsKey).toList();
    }

    /** V5: every lighter one that covers a behoefte of something advised and is not advised itself. */
    public List<Optie> rejected() {
        return opties.stream()
                .filter(optie -> !gekozen.containsKey(optie))
                .filter(optie -> gekozen.keySet().stream()
                        .anyMatch(zwaarder -> optie.isLighterThan(zwaarder)
                                && optie.dekt().stream().anyMatch(zwaarder::covers)))
                .toList();
    }

    /** What would have covered a behoefte that nothing available covers. */
    public List<Optie> missed() {
        return opties.stream()
                .filter(optie -> ongedekt.stream().anyMatch(optie::covers))
                .toList();
    }

    /** Why a lighter one was not taken: all its bezwaren, or what makes it superfluous. */
    public List<Optie.Bezwaar> reasons(Optie optie) {
        if (!optie.isAvailable()) {
            return optie.bezwaren();
        }
        List<String> lopend = covering(optie, gekozen.keySet().stream().filter(Optie::loopt));
        boolean alles = optie.dekt().stream()
                .allMatch(behoefte ->
                        gekozen.keySet().stream().anyMatch(ander -> ander.loopt() && ander.covers(behoefte)));
        return List.of(
                alles
                        ? new Optie.Bezwaar(
                                "LOPENDE_VOORZIENING_GAAT_VOOR",
                                "Dit is al geregeld met wat nu loopt: " + String.join(", ", lopend) + ".")
                        : new Optie.Bezwaar(
                                "SAMENGEVOEGD",
                                "Hier zorgt het advies al voor met: "
                                        + String.join(", ", covering(optie, advised().stream())) + "."));
    }

    private static List<String> covering(Optie optie, Stream<Optie> opties) {
        return opties.filter(ander -> optie.dekt().stream().anyMatch(ander::covers))
                .map(ander -> ander.voorziening().naam())
                .toList();
    }
}
