package nl.routewijzer.uitleg;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Codelijst;

/**
 * Changes that were tried and that matter.
 *
 * @param feiten the values that were tried
 * @param kern of the advice that follows
 * @param treffers what it reaches
 */
record Vondst(List<Wijziging> wijzigingen, Veronderstelling feiten, Kern kern, Set<Treffer> treffers) {
    /** What is left when fewer changes reach some of it; empty when they reach it all. */
    Optional<Vondst> without(Set<Treffer> bereikt) {
        Set<Treffer> rest =
                treffers.stream().filter(treffer -> !bereikt.contains(treffer)).collect(Collectors.toSet());
        return rest.isEmpty() ? Optional.empty() : Optional.of(new Vondst(wijzigingen, feiten, kern, rest));
    }

    /** Whether other values of the same fields lead to the same. */
    boolean isAlike(Vondst ander) {
        return feiten.namen().equals(ander.feiten.namen()) && kern.equals(ander.kern);
    }

    /** In words, when the engine that advises agrees. */
    WatAls.Mogelijkheid confirmed(Proef proef) {
        Routeadvies advies = proef.confirm(feiten).orElseThrow().advies();
        List<Verandering> veranderingen =
                wijzigingen.stream().map(Wijziging::inWoorden).toList();
        List<WatAls.Doel> doelen =
                Treffer.of(kern, proef.kern()).stream().map(Treffer::doel).toList();
        return new WatAls.Mogelijkheid(
                veranderingen,
                wijzigingen.get(0).vaststelling(),
                doelen,
                kern.uitkomst(),
                kern.kant(),
                kern.handeling().voorzieningen(),
                "Als " + veranderingen.stream().map(Verandering::bijzin).collect(Collectors.joining(" en ")) + ", "
                        + doelen.stream().map(doel -> follows(doel, advies)).collect(Collectors.joining(" en "))
                        + ".");
    }

    private String follows(WatAls.Doel doel, Routeadvies advies) {
        return switch (doel) {
            case ANDERE_UITKOMST -> "wordt de uitkomst " + Codelijst.inWords(kern.uitkomst());
            case ANDERE_KANT_VAN_DE_GRENS -> "valt de kandidaat " + side();
            case LICHTERE_VOORZIENING -> lighter(advies.voorzieningen());
        };
    }

    private String side() {
        return switch (String.valueOf(kern.kant())) {
            case "JA" -> "binnen de grens";
            case "NEE" -> "buiten de grens";
            default -> "in het grijze gebied";
        };
    }

    private static String lighter(List<Routeadvies.Voorziening> voorzieningen) {
        return voorzieningen.isEmpty()
                ? "is geen voorziening nodig"
                : "is dit genoeg: "
                        + voorzieningen.stream()
                                .map(Routeadvies.Voorziening::naam)
                                .collect(Collectors.joining(", "));
    }
}
