package nl.routewijzer.beleid;

import java.util.List;
import java.util.Set;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Waarborg;

/** A waarborg stands once, and what it names exists. Whether it is kept is tried on candidates, not read from the files. */
final class WaarborgControle {
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
        }
    }
}
