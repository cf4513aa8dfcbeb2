package nl.routewijzer.beleid;

import java.util.List;
import java.util.Set;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;

/** A code that a signal had before belongs to that signal alone: figures and searches of all municipalities count by it. */
final class SignaalControle {
    private final List<Regel> regels;
    private final Signaalnamen namen;
    private final Set<Probleem> problemen;

    private SignaalControle(List<Regelbestand> bestanden, Set<Probleem> problemen) {
        this.regels =
                bestanden.stream().flatMap(bestand -> bestand.regels().stream()).toList();
        this.namen = Signaalnamen.of(bestanden);
        this.problemen = problemen;
    }

    static void check(List<Regelbestand> bestanden, Set<Probleem> problemen) {
        SignaalControle controle = new SignaalControle(bestanden, problemen);
        for (Regel regel : controle.regels) {
            Signaalnamen.signals(regel)
                    .forEach(signaal -> signaal.eerder().forEach(code -> controle.check(regel, signaal, code)));
        }
    }

    private void check(Regel regel, Gevolg.Signaal signaal, String eerder) {
        if (namen.current(eerder).equals(eerder) || !namen.current(eerder).equals(namen.current(signaal.code()))) {
            report(
                    regel,
                    eerder,
                    "De code " + eerder + " is niet alleen eerder van " + signaal.code()
                            + ". Laat elke eerdere code naar één signaal van nu wijzen.");
        }
        regels.stream()
                .filter(ander -> gives(ander, eerder))
                .filter(ander -> ander.vermelding()
                        .geldigheid()
                        .overlaps(regel.vermelding().geldigheid()))
                .findFirst()
                .ifPresent(ander -> report(
                        regel,
                        eerder,
                        "Regel " + ander.nummer() + " geeft het signaal " + eerder + " nog ("
                                + ander.vermelding().plaats()
                                + "). Geef die regel ook de nieuwe code, of laat hem eerder eindigen."));
    }

    private static boolean gives(Regel regel, String code) {
        return Signaalnamen.signals(regel).anyMatch(signaal -> signaal.code().equals(code));
    }

    private void report(Regel regel, String woord, String melding) {
        problemen.add(regel.problem(woord, melding));
    }
}
