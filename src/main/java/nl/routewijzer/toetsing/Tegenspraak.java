package nl.routewijzer.toetsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.Beslissing;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** Conditions of one rule that cannot hold together: no value of the one field that they look at makes all of them true. */
final class Tegenspraak {
    private final Beleid beleid;
    private final Proefwaarden waarden;

    Tegenspraak(Beleid beleid, Proefwaarden waarden) {
        this.beleid = beleid;
        this.waarden = waarden;
    }

    /** What is wrong with the rules of these, each told once. */
    static List<Probleem> in(List<Geval> gevallen) {
        return gevallen.stream()
                .collect(Collectors.toMap(
                        Geval::regelsleutel, geval -> geval, (eerste, ander) -> eerste, LinkedHashMap::new))
                .values()
                .stream()
                .flatMap(geval -> {
                    List<Regel> regels = geval.beleid().regelset().regels();
                    LocalDate dag = geval.dagen().get(0);
                    Tegenspraak tegenspraak = new Tegenspraak(geval.beleid(), Proefgroep.values(geval, regels, dag));
                    return regels.stream().flatMap(regel -> tegenspraak.in(regel).stream());
                })
                .distinct()
                .toList();
    }

    /** What is wrong with the rule, at its first such condition. */
    Optional<Probleem> in(Regel regel) {
        return ofFields(regel).or(() -> ofAnswers(regel));
    }

    private Optional<Probleem> ofFields(Regel regel) {
        Map<Veld, List<Voorwaarde>> perVeld = new LinkedHashMap<>();
        for (Voorwaarde voorwaarde : regel.als()) {
            Veld veld = onlyField(voorwaarde);
            if (veld != null && hasLimits(voorwaarde)) {
                perVeld.computeIfAbsent(veld, nieuw -> new ArrayList<>()).add(voorwaarde);
            }
        }
        return perVeld.entrySet().stream()
                .filter(zinnen -> zinnen.getValue().size() > 1)
                .filter(zinnen -> !canHold(zinnen.getKey(), zinnen.getValue()))
                .map(zinnen ->
                        problem(regel, zinnen.getValue().size(), zinnen.getKey().onderwerp()))
                .findFirst();
    }

    private static Probleem problem(Regel regel, int aantal, String onderwerp) {
        return regel.problem(
                "als",
                "De " + aantal + " voorwaarden over " + onderwerp
                        + " spreken elkaar tegen: niemand voldoet aan alle. Deze regel telt nooit.");
    }

    /** Of what the municipality itself asks: no answer, also not the lack of one, is what all sentences say. */
    private Optional<Probleem> ofAnswers(Regel regel) {
        for (Eigenfeit feit : beleid.eigenFeiten()) {
            List<Voorwaarde> zinnen = regel.als().stream()
                    .filter(zin -> zin.eigenFeiten().anyMatch(feit.naam()::equals))
                    .toList();
            if (zinnen.isEmpty()) {
                continue;
            }
            boolean canHold = Stream.concat(
                            Stream.of(Map.<String, Object>of()),
                            feit.waarden().stream().map(antwoord -> Map.of(feit.naam(), antwoord)))
                    .map(eigen -> Beslissing.before(veld -> null, eigen, waarden.peildatum(), beleid))
                    .anyMatch(situatie -> zinnen.stream().allMatch(zin -> zin.holds(situatie)));
            if (!canHold) {
                return Optional.of(problem(regel, zinnen.size(), "het feit " + feit.naam()));
            }
        }
        return Optional.empty();
    }

    /** A limit that a municipality does not have makes a sentence fail there; that is meant. */
    private boolean hasLimits(Voorwaarde voorwaarde) {
        return voorwaarde.grenzen().stream()
                .noneMatch(grens -> grens.value(beleid::parameter) instanceof Parameterwaarde.Geen);
    }

    private boolean canHold(Veld veld, List<Voorwaarde> zinnen) {
        List<@Nullable Object> mogelijk = new ArrayList<>(waarden.of(veld));
        mogelijk.add(null);
        return mogelijk.stream()
                .anyMatch(waarde -> zinnen.stream()
                        .allMatch(zin -> zin.holds(Beslissing.before(
                                ander -> ander == veld ? waarde : null, Map.of(), waarden.peildatum(), beleid))));
    }

    /** The one field that a condition looks at; {@code null} where it looks at others, or at what only the policy knows. */
    private @Nullable Veld onlyField(Voorwaarde voorwaarde) {
        List<Veld> velden = new ArrayList<>();
        for (Feit feit : voorwaarde.feiten()) {
            Veld veld = Proefwaarden.source(feit);
            if (veld == null || feit.isOfPartner()) {
                return null;
            }
            velden.add(veld);
        }
        return velden.stream().distinct().count() == 1
                        && waarden.of(velden.get(0)).size() > 1
                ? velden.get(0)
                : null;
    }
}
