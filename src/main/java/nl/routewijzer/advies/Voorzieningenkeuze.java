package nl.routewijzer.advies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Chooses "de meest lichte, maar adequate voorziening" (V2 to V5, 001 §2.3): for each behoefte the lightest that is
 * available and goes with the others, then nothing that another one makes superfluous. What runs already is kept.
 */
public final class Voorzieningenkeuze {
    private final List<Optie> opties;
    private final EersteKeuze eerste;
    private final List<String> ongedekt;
    private final Set<Optie> gekozen;
    private final Samengaan samengaan;

    /** @param opties from light to heavy */
    Voorzieningenkeuze(List<String> behoeften, List<Optie> opties, Samengaan samengaan) {
        this.opties = opties;
        this.samengaan = samengaan;
        this.eerste = new EersteKeuze(behoeften, opties, samengaan);
        this.ongedekt = eerste.ongedekt();
        this.gekozen = new LinkedHashSet<>(eerste.gekozen().keySet());
        drop(optie -> waarvoor(optie).isEmpty());
        drop(optie -> waarvoor(optie).stream().allMatch(behoefte -> isCoveredBeside(optie, behoefte)));
        behoeften.stream()
                .sorted()
                .filter(this::isLost)
                .forEach(behoefte -> gekozen.addAll(eerste.chosenFor(behoefte, gekozen)));
    }

    /** V3. */
    private void drop(Predicate<Optie> superfluous) {
        for (Optie optie : samengaan.dropping(List.copyOf(gekozen))) {
            if (!optie.loopt() && superfluous.test(optie) && !samengaan.isNeeded(optie, gekozen)) {
                gekozen.remove(optie);
            }
        }
    }

    private Set<String> waarvoor(Optie optie) {
        return eerste.gekozen().getOrDefault(optie, Set.of());
    }

    /** What one voorziening was dropped for can go with the next that is dropped: then its own lightest comes back. */
    private boolean isLost(String behoefte) {
        return !ongedekt.contains(behoefte) && gekozen.stream().noneMatch(optie -> optie.covers(behoefte));
    }

    private boolean isCoveredBeside(Optie optie, String behoefte) {
        return gekozen.stream().anyMatch(ander -> ander != optie && ander.covers(behoefte));
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
        return opties.stream().filter(gekozen::contains).toList();
    }

    /** V5: every lighter one that covers a behoefte of something advised and is not advised itself. */
    public List<Optie> rejected() {
        return opties.stream()
                .filter(optie -> !gekozen.contains(optie))
                .filter(optie -> gekozen.stream()
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

    /** Whether it could not be chosen: because of a bezwaar, or of what was chosen before it. */
    public boolean isKeptOut(Optie optie) {
        return !optie.isAvailable() || eerste.passedOver(optie).isPresent();
    }

    /** Why a lighter one was not taken: all its bezwaren, or what makes it superfluous. */
    public List<Optie.Bezwaar> reasons(Optie optie) {
        if (isKeptOut(optie)) {
            return eerste.passedOver(optie)
                    .map(toen -> List.of(inTheEnd(optie, toen)))
                    .orElse(optie.bezwaren());
        }
        List<String> lopend = covering(optie, gekozen.stream().filter(Optie::loopt));
        boolean alles = optie.dekt().stream()
                .allMatch(behoefte -> gekozen.stream().anyMatch(ander -> ander.loopt() && ander.covers(behoefte)));
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

    /** What stood in its way when it had its turn can have gone since: what is not advised is not named as if it were. */
    private Optie.Bezwaar inTheEnd(Optie optie, Optie.Bezwaar toen) {
        return samengaan
                .objection(optie, gekozen)
                .filter(nu -> nu.code().equals(toen.code()))
                .orElseGet(() -> new Optie.Bezwaar(
                        toen.code(), toen.uitleg() + " Daarna viel dat af: iets anders in dit advies doet hetzelfde."));
    }

    private static List<String> covering(Optie optie, Stream<Optie> opties) {
        return opties.filter(ander -> optie.dekt().stream().anyMatch(ander::covers))
                .map(ander -> ander.voorziening().naam())
                .toList();
    }
}
