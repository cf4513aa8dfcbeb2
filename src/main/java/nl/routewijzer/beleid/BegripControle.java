package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Behalve;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Groep;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorwaarde;

/** Every begrip that a sentence names exists when it is needed, stands once, and does not lead to itself. */
final class BegripControle {
    private final List<Begrip> begrippen;
    private final Gemeentebeleid beleid;
    private final Set<Probleem> problemen;

    private BegripControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.begrippen = beleid.begrippen().toList();
        this.beleid = beleid;
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        BegripControle controle = new BegripControle(beleid, problemen);
        controle.begrippen.forEach(controle::check);
        Zinbron.of(beleid)
                .forEach(bron -> controle.references(bron.vermelding(), bron.voorwaarden(), bron.report(problemen)));
        beleid.rulesOfAnyDay().forEach(controle::steps);
    }

    private void check(Begrip begrip) {
        BiConsumer<String, String> report = (woord, melding) -> problemen.add(begrip.problem(woord, melding));
        begrippen.stream()
                .takeWhile(ander -> ander != begrip)
                .filter(ander -> isTheSame(ander, begrip))
                .forEach(ander -> report.accept(
                        begrip.naam(),
                        "Het begrip '" + begrip.naam() + "' staat ook al in "
                                + ander.vermelding().plaats() + ". Kies een andere naam."));
        Parameterverwijzingen.check(
                begrip.als().stream()
                        .flatMap(voorwaarde -> voorwaarde.grenzen().stream())
                        .toList(),
                beleid.parametersByName(),
                report);
        ring(begrip, List.of(begrip.naam()))
                .ifPresent(ring -> report.accept(
                        begrip.naam(),
                        "Het begrip '" + begrip.naam() + "' leidt naar zichzelf: " + String.join(", dan ", ring)
                                + "."));
    }

    /** A lower layer cannot give another meaning to a name that has one. */
    private static boolean isTheSame(Begrip eerder, Begrip later) {
        return eerder.naam().equals(later.naam())
                && (!eerder.vermelding().isBeside(later.vermelding())
                        || eerder.vermelding()
                                .geldigheid()
                                .overlaps(later.vermelding().geldigheid()));
    }

    /** The names from a begrip back to itself; what joins a ring further on is told there. */
    private Optional<List<String>> ring(Begrip begrip, List<String> weg) {
        return named(begrip.als())
                .map(naam -> {
                    List<String> verder = new ArrayList<>(weg);
                    verder.add(naam);
                    return verder;
                })
                .flatMap(verder -> {
                    String naam = verder.get(verder.size() - 1);
                    if (naam.equals(weg.get(0))) {
                        return Stream.of(verder);
                    }
                    return weg.contains(naam)
                            ? Stream.<List<String>>empty()
                            : begrippen.stream()
                                    .filter(ander -> ander.naam().equals(naam))
                                    .flatMap(ander -> ring(ander, verder).stream());
                })
                .findFirst();
    }

    private static Stream<String> named(List<Voorwaarde> zinnen) {
        return zinnen.stream()
                .flatMap(Voorwaarde::all)
                .filter(Groep.class::isInstance)
                .map(zin -> ((Groep) zin).begrip())
                .distinct();
    }

    /** What a layer says may rest on its own begrippen and on those of the layers above. */
    private void references(Vermelding van, List<Voorwaarde> zinnen, BiConsumer<String, String> report) {
        named(zinnen).forEach(naam -> {
            List<Begrip> zichtbaar = begrippen.stream()
                    .filter(begrip -> !begrip.vermelding().isBelow(van))
                    .toList();
            List<Begrip> bedoeld = zichtbaar.stream()
                    .filter(begrip -> begrip.naam().equals(naam))
                    .toList();
            if (bedoeld.isEmpty()) {
                Set<String> namen = zichtbaar.stream().map(Begrip::naam).collect(Collectors.toSet());
                report.accept(
                        "begrip " + naam,
                        "Het begrip '" + naam + "' bestaat hier niet." + Similarity.didYouMean(naam, namen));
            } else {
                beleid.firstDayWithout(
                                van,
                                dag -> bedoeld.stream()
                                        .anyMatch(begrip ->
                                                begrip.vermelding().geldigheid().contains(dag)))
                        .ifPresent(dag -> report.accept(
                                "begrip " + naam,
                                "Het begrip '" + naam + "' geldt niet op "
                                        + (dag.equals(LocalDate.MIN)
                                                ? "alle dagen waarop dit geldt"
                                                : dag + ", en dit wel")
                                        + " (" + bedoeld.get(0).vermelding().plaats() + ")."));
            }
        });
    }

    /** Only with what stands under its name a sentence tells what it looks at. */
    private void steps(Regel regel) {
        regel.als().stream()
                .filter(voorwaarde -> !(voorwaarde instanceof Behalve))
                .flatMap(Voorwaarde::all)
                .filter(Groep.class::isInstance)
                .map(Groep.class::cast)
                .filter(groep -> !regel.stap().mayAsk(groep))
                .findFirst()
                .ifPresent(groep -> problemen.add(regel.problem(
                        "begrip " + groep.begrip(),
                        "In de stap " + regel.stap().naam() + " is nog niet bepaald wat het begrip '" + groep.begrip()
                                + "' vraagt: " + tooEarly(regel, groep) + ".")));
    }

    private static String tooEarly(Regel regel, Groep groep) {
        return groep.feiten().stream()
                .filter(feit -> !regel.stap().mayUse(feit))
                .map(Feit::onderwerp)
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
