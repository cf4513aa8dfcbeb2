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
 * Chooses for each behoefte what runs already (V4), else the lightest that is available (V2). That goes from light to heavy, each
 * voorziening in its turn: it is passed over when it does not go with what is chosen then. What goes only with others has its turn
 * after these, and then takes over what it is lighter for. Each has one turn, so that one round settles it.
 */
final class EersteKeuze {
    private final List<String> behoeften;
    private final Samengaan samengaan;
    private final Map<Optie, Set<String>> gekozen = new LinkedHashMap<>();
    private final Map<Optie, Optie.Bezwaar> overgeslagen = new LinkedHashMap<>();

    EersteKeuze(List<String> behoeften, List<Optie> opties, Samengaan samengaan) {
        this.behoeften = behoeften;
        this.samengaan = samengaan;
        behoeften.forEach(behoefte -> opties.stream()
                .filter(optie -> optie.loopt() && optie.covers(behoefte))
                .forEach(optie -> choose(optie, behoefte)));
        samengaan.choosing(opties).stream().filter(Optie::isAvailable).forEach(this::takeTurn);
    }

    private void takeTurn(Optie optie) {
        List<String> open = optie.dekt().stream()
                .filter(behoefte -> isOpen(optie, behoefte))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        samengaan
                .objection(optie, gekozen.keySet())
                .ifPresentOrElse(
                        bezwaar -> overgeslagen.put(optie, bezwaar),
                        () -> open.forEach(behoefte -> takeOver(optie, behoefte)));
    }

    /** What had to wait for others takes over from what is heavier, but not from those for which it waited. */
    private boolean isOpen(Optie optie, String behoefte) {
        List<String> samenMet = optie.voorziening().samenloop().samenMet();
        return gekozen.entrySet().stream()
                .filter(eerder -> eerder.getValue().contains(behoefte))
                .map(Map.Entry::getKey)
                .allMatch(eerder -> !samenMet.isEmpty()
                        && !eerder.loopt()
                        && optie.isLighterThan(eerder)
                        && !samenMet.contains(eerder.voorziening().code()));
    }

    private void takeOver(Optie optie, String behoefte) {
        gekozen.values().forEach(waarvoor -> waarvoor.remove(behoefte));
        choose(optie, behoefte);
    }

    private void choose(Optie optie, String behoefte) {
        gekozen.computeIfAbsent(optie, nieuw -> new LinkedHashSet<>()).add(behoefte);
    }

    /** What was chosen, and for which behoeften. */
    Map<Optie, Set<String>> gekozen() {
        return gekozen;
    }

    /** The behoeften for which nothing was chosen. */
    List<String> ongedekt() {
        return behoeften.stream()
                .filter(behoefte -> gekozen.values().stream().noneMatch(waarvoor -> waarvoor.contains(behoefte)))
                .toList();
    }

    /** Why it was passed over in its turn. */
    Optional<Optie.Bezwaar> passedOver(Optie optie) {
        return Optional.ofNullable(overgeslagen.get(optie));
    }

    /** What was chosen for a behoefte, with what that goes only together with. */
    List<Optie> chosenFor(String behoefte, Set<Optie> blijft) {
        List<Optie> terug = new ArrayList<>();
        gekozen.forEach((optie, waarvoor) -> {
            if (waarvoor.contains(behoefte)) {
                terug.add(optie);
            }
        });
        for (int i = 0; i < terug.size(); i++) {
            Optie optie = terug.get(i);
            if (samengaan.isWithout(
                    optie, Stream.concat(blijft.stream(), terug.stream()).toList())) {
                samengaan.choosing(List.copyOf(gekozen.keySet())).stream()
                        .filter(ander -> optie.voorziening()
                                .samenloop()
                                .samenMet()
                                .contains(ander.voorziening().code()))
                        .findFirst()
                        .ifPresent(terug::add);
            }
        }
        return terug;
    }
}
