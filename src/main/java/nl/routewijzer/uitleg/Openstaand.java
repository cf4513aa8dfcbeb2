package nl.routewijzer.uitleg;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldvoorwaarde;

/**
 * The unknown facts on which an advice still hangs, by their path in the profile and in the order of the form. What is in neither
 * list can change no part of it as long as nothing else becomes known: nothing looked at it.
 *
 * @param handeling something looked at them on the way to the step that is taken now
 * @param overig they can only matter to the rest: afstand and prognosis, reasons, signals, and what is said to be missing
 */
public record Openstaand(List<String> handeling, List<String> overig) {

    static Openstaand of(Proef proef) {
        List<String> handeling = paths(proef, Afhankelijkheid.ofHandeling(proef.nu()), List.of());
        Collection<Veld> gemist = proef.nu().advies().ontbrekend().stream()
                .map(Routeadvies.Ontbrekend::veld)
                .flatMap(pad -> Veld.atPath(pad).stream())
                .filter(Antwoorden::isQuestion)
                .toList();
        return new Openstaand(
                handeling,
                Stream.concat(
                                paths(proef, Afhankelijkheid.ofWhole(proef.nu()), gemist).stream(),
                                proef.beleid().eigenFeiten().stream()
                                        .filter(feit -> !proef.profiel().eigen().containsKey(feit.naam()))
                                        .map(Eigenfeit::pad))
                        .filter(pad -> !handeling.contains(pad))
                        .toList());
    }

    private static List<String> paths(Proef proef, Afhankelijkheid afhankelijkheid, Collection<Veld> ook) {
        Kandidaatprofiel profiel = proef.profiel();
        Stream<String> velden = Stream.concat(afhankelijkheid.unknown().stream(), ook.stream())
                .flatMap(veld -> askable(veld, profiel).stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(Veld::pad);
        boolean eerdere = afhankelijkheid.isOnEerdereVoorzieningen()
                && profiel.eerdereVoorzieningen().isEmpty();
        return Stream.concat(velden, eerdere ? Stream.of(Kandidaatprofiel.EERDERE_VOORZIENINGEN) : Stream.empty())
                .toList();
    }

    /** A field that needs another answer is asked after that; not at all where the other answer rules it out. */
    private static Optional<Veld> askable(Veld veld, Kandidaatprofiel profiel) {
        Optional<Veldvoorwaarde> nodig = Veldvoorwaarde.of(veld)
                .filter(voorwaarde -> voorwaarde.melding() != null)
                .filter(voorwaarde -> !voorwaarde.holds(profiel.value(voorwaarde.bij())));
        return nodig.isEmpty()
                ? Optional.of(veld)
                : nodig.map(Veldvoorwaarde::bij).filter(bij -> profiel.value(bij) == null);
    }
}
