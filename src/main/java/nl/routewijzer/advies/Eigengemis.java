package nl.routewijzer.advies;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.regels.Behalve;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Voorwaarde;

/**
 * The unanswered questions of the municipality for which a rule waits: it was held against the facts, and only the answer keeps
 * it from applying. A rule need not ask for it, as it does for what the law lets every municipality know.
 */
final class Eigengemis {
    private final Casus casus;

    private Eigengemis(Casus casus) {
        this.casus = casus;
    }

    /** @param regels of the policy, in the order of the decision */
    static Stream<Routeadvies.Ontbrekend> of(Casus casus, List<Regel> regels) {
        Eigengemis gemis = new Eigengemis(casus);
        return regels.stream()
                .filter(regel -> regel.als().stream()
                        .anyMatch(zin -> gemis.unanswered(zin).findAny().isPresent()))
                .flatMap(regel -> casus.wasPassedOver(regel, regels)
                        ? gemis.of(regel)
                        : casus.wasApplied(regel) ? gemis.exceptions(regel) : Stream.empty());
    }

    /** A rule that applied because an answer is missing: with it an exception could hold. */
    private Stream<Routeadvies.Ontbrekend> exceptions(Regel regel) {
        return regel.als().stream()
                .filter(Behalve.class::isInstance)
                .filter(zin -> zin.parts().stream().noneMatch(deel -> deel.isDenied(casus)))
                .flatMap(this::unanswered)
                .distinct()
                .map(naam -> new Routeadvies.Ontbrekend(Eigenfeit.pad(naam), regel.hoofdnummer()));
    }

    private Stream<Routeadvies.Ontbrekend> of(Regel regel) {
        List<Voorwaarde> open =
                regel.als().stream().filter(zin -> !zin.holds(casus)).toList();
        return open.stream().allMatch(this::waits)
                ? open.stream()
                        .flatMap(this::unanswered)
                        .distinct()
                        .map(naam -> new Routeadvies.Ontbrekend(Eigenfeit.pad(naam), regel.hoofdnummer()))
                : Stream.empty();
    }

    private boolean waits(Voorwaarde zin) {
        return !zin.isDenied(casus) && unanswered(zin).findAny().isPresent();
    }

    private Stream<String> unanswered(Voorwaarde zin) {
        return zin.all()
                .flatMap(Voorwaarde::eigenFeiten)
                .filter(naam -> !casus.eigen().containsKey(naam));
    }
}
