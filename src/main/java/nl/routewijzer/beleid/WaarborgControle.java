package nl.routewijzer.beleid;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.regels.Brontekst;
import nl.routewijzer.regels.Groep;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Waarborg;

/**
 * A waarborg stands once, what it names exists, and it speaks of what is tried. Whether it is kept is tried on candidates, not read
 * from the files.
 */
final class WaarborgControle {
    /** A rule of this step can ask what the trial knows: the decision, and not the help that follows from it. */
    private static final Stap NA_DE_BESLISSING = Stap.BEHOEFTEN;

    private WaarborgControle() {}

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        List<Waarborg> waarborgen = beleid.waarborgen().toList();
        for (Waarborg waarborg : waarborgen) {
            Parameterverwijzingen.check(
                    waarborg.grenzen(),
                    beleid.parametersByName(),
                    (woord, melding) -> problemen.add(waarborg.problem(woord, melding)));
            waarborgen.subList(0, waarborgen.indexOf(waarborg)).stream()
                    .filter(ander -> ander.nummer().equals(waarborg.nummer())
                            && ander.vermelding()
                                    .geldigheid()
                                    .overlaps(waarborg.vermelding().geldigheid()))
                    .forEach(ander -> problemen.add(waarborg.problem(
                            waarborg.nummer(),
                            "Waarborg " + waarborg.nummer() + " staat ook al in "
                                    + ander.vermelding().plaats() + ". Geef deze een eigen nummer.")));
            filled(waarborg, beleid).forEach(ingevuld -> {
                checkTried(waarborg, ingevuld.als(), waarborg.brontekst().als(), problemen);
                checkTried(waarborg, ingevuld.nooit(), waarborg.brontekst().dan(), problemen);
            });
        }
    }

    /** With what stands under the names of begrippen on each of its days; where it names none that is as it stands. */
    private static Stream<Waarborg> filled(Waarborg waarborg, Gemeentebeleid beleid) {
        return waarborg.voorwaarden().stream().flatMap(Voorwaarde::all).noneMatch(Groep.class::isInstance)
                ? Stream.of(waarborg)
                : beleid.omslagen().stream()
                        .filter(waarborg.vermelding().geldigheid()::contains)
                        .map(dag -> waarborg.fill(new Begrippen(beleid.day(dag).begrippen())));
    }

    /** A sentence about what is not tried would hold for nobody: the waarborg would seem to be kept. */
    private static void checkTried(
            Waarborg waarborg, List<Voorwaarde> voorwaarden, List<Brontekst.Zin> zinnen, Set<Probleem> problemen) {
        for (int i = 0; i < voorwaarden.size(); i++) {
            if (!NA_DE_BESLISSING.mayAsk(voorwaarden.get(i))) {
                problemen.add(waarborg.problem(
                        zinnen.get(i).tekst(),
                        "Een waarborg gaat over de beslissing, tot en met het loket: die probeert de dienst uit. Over behoeften,"
                                + " voorzieningen en signalen kan een waarborg niets zeggen. Haal deze zin weg."));
            }
        }
    }
}
