package nl.routewijzer.beleid;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Tabelsoort;

/** A rule gives all that its result needs: a referral back has a reason, a referral a loket, and so on. */
final class ResultaatControle {
    private static final String NEE = "NEE";

    private final Regel regel;
    private final Gemeentebeleid beleid;
    private final Set<Probleem> problemen;

    private ResultaatControle(Regel regel, Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.regel = regel;
        this.beleid = beleid;
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        beleid.regels().forEach(regel -> new ResultaatControle(regel, beleid, problemen).check());
    }

    private void check() {
        Feit resultaat = regel.stap().resultaat();
        if (resultaat != null && !regel.dan().isEmpty() && !determines(resultaat)) {
            report("Deze regel zegt onder \"dan\" niet wat " + resultaat.onderwerp() + " is.");
        }
        twice().ifPresent(feit -> report("Deze regel zegt twee keer wat " + feit.onderwerp()
                + " is. Dan zou de laatste zin tellen. Kies er een, of maak er twee regels van."));
        if (gives(Feiten.UITKOMST, Vereisteuitkomst.TERUGMELDING.name()) && !determines(Feiten.AANLEIDING)) {
            report("Bij een terugmelding hoort: de terugmelding heeft aanleiding … en reden …");
        }
        if (gives(Feiten.UITKOMST, Tabelsoort.DOORVERWIJZING) && !determines(Feiten.LOKET)) {
            report("Bij een doorverwijzing hoort het loket, bijvoorbeeld: het loket is GEMEENTE");
        }
        if (gives(Feiten.DOELGROEP, NEE) && !determines(Feiten.VERWIJZING)) {
            report("Wie niet tot de doelgroep hoort, wordt verwezen. Voeg toe: de verwijzing is GEMEENTE");
        }
        if (resultaat != null) {
            regel.geldtNaast().forEach(nummer -> sameAsBeside(nummer, resultaat));
        }
    }

    private void sameAsBeside(String nummer, Feit resultaat) {
        boolean same = beleid.regels()
                .filter(ander -> ander.nummer().equals(nummer))
                .allMatch(ander -> result(ander, resultaat).equals(result(regel, resultaat)));
        if (!same) {
            report("Deze regel geldt naast " + nummer + " en moet dus hetzelfde bepalen: " + resultaat.onderwerp()
                    + ".");
        }
    }

    /** What more than one of its sentences determines. */
    private Optional<Feit> twice() {
        Set<Feit> eerder = new HashSet<>();
        return regel.dan().stream()
                .flatMap(gevolg -> gevolg.determines().stream())
                .filter(feit -> !eerder.add(feit))
                .findFirst();
    }

    private boolean gives(Feit feit, String code) {
        return result(regel, feit).filter(code::equals).isPresent();
    }

    private boolean determines(Feit feit) {
        return regel.dan().stream().anyMatch(gevolg -> gevolg.determines().contains(feit));
    }

    private static Optional<String> result(Regel regel, Feit feit) {
        return regel.dan().stream()
                .filter(gevolg ->
                        gevolg instanceof Gevolg.Bepaal bepaal && bepaal.feit().equals(feit))
                .map(gevolg -> ((Gevolg.Bepaal) gevolg).code())
                .findFirst();
    }

    private void report(String melding) {
        problemen.add(regel.problem("dan", melding));
    }
}
