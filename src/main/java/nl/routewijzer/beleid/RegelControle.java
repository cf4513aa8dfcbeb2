package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;

/** Rules of all layers of one municipality fit together: what they name exists, and no number stands twice. */
final class RegelControle {
    private final List<Regel> regels;
    private final Map<String, Parameter> parameters;
    private final Set<String> instanties;
    private final Set<Probleem> problemen;

    private RegelControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.regels = beleid.regels().toList();
        this.parameters = beleid.parametersByName();
        this.problemen = problemen;
        this.instanties = beleid.instanties();
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        RegelControle controle = new RegelControle(beleid, problemen);
        controle.regels.forEach(regel -> {
            controle.unique(regel);
            controle.successor(regel);
            controle.limits(regel);
            controle.organisations(regel);
        });
        complete(beleid, problemen);
    }

    /** A step without rules on some day would leave its part of the advice open for everybody. */
    private static void complete(Gemeentebeleid beleid, Set<Probleem> problemen) {
        Set<Stap> gemeld = EnumSet.noneOf(Stap.class);
        for (LocalDate dag : beleid.firstDaysOfRules()) {
            Set<Stap> aanwezig = beleid.rules(dag).stream().map(Regel::stap).collect(Collectors.toSet());
            for (Stap stap : Stap.values()) {
                if (stap.resultaat() != null && !aanwezig.contains(stap) && gemeld.add(stap)) {
                    problemen.add(new Probleem(
                            "landelijk",
                            1,
                            1,
                            "De stap " + stap.naam() + " heeft" + (dag.equals(LocalDate.MIN) ? "" : " vanaf " + dag)
                                    + " geen enkele regel."));
                }
            }
        }
    }

    private void unique(Regel regel) {
        for (Regel ander : regels) {
            if (ander == regel) {
                return;
            }
            if (ander.nummer().equals(regel.nummer())
                    && !replaces(regel, ander)
                    && ander.vermelding()
                            .geldigheid()
                            .overlaps(regel.vermelding().geldigheid())) {
                report(
                        regel,
                        regel.nummer(),
                        "Regel " + regel.nummer() + " staat ook al in "
                                + ander.vermelding().plaats()
                                + ". Geef deze regel een eigen nummer, of laat hem de andere vervangen.");
            }
        }
    }

    /** Between two versions of a rule there is no day without one. */
    private void successor(Regel regel) {
        LocalDate einde = regel.vermelding().geldigheid().tot();
        List<LocalDate> begin = regels.stream()
                .filter(ander -> ander.nummer().equals(regel.nummer())
                        && ander.vermelding().isBeside(regel.vermelding()))
                .map(ander -> ander.vermelding().geldigheid().vanaf())
                .filter(vanaf -> !vanaf.isBefore(einde))
                .sorted()
                .toList();
        if (!begin.isEmpty() && begin.get(0).isAfter(einde)) {
            report(
                    regel,
                    "geldig",
                    "Regel " + regel.nummer() + " geldt niet van " + einde + " tot " + begin.get(0)
                            + ". Laat de perioden op elkaar aansluiten.");
        }
    }

    /** Whether it stands in the place of a rule of a higher layer. */
    private static boolean replaces(Regel regel, Regel ander) {
        return ander.nummer().equals(regel.vervangt()) && !ander.vermelding().isBeside(regel.vermelding());
    }

    private void limits(Regel regel) {
        Parameterverwijzingen.check(regel.grenzen(), parameters, (woord, melding) -> report(regel, woord, melding));
    }

    private void organisations(Regel regel) {
        for (Gevolg gevolg : regel.dan()) {
            if (gevolg instanceof Gevolg.Bepaal bepaal
                    && bepaal.feit().type() instanceof Feit.Type.Instantie
                    && !instanties.contains(bepaal.code())) {
                report(regel, bepaal.code(), Instantieraad.unknown(bepaal.code(), instanties));
            }
        }
    }

    private void report(Regel regel, String woord, String melding) {
        problemen.add(regel.problem(woord, melding));
    }
}
