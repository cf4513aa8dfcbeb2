package nl.routewijzer.beleid;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regelbestand;

/**
 * What a policy that was once accepted needs in order to be read again: its sentences, its region, and the parameters and
 * tables that the software asks for. Whether it would be accepted today is not asked, so that checks can become stricter.
 */
final class Leescontrole {
    private Leescontrole() {}

    /** @throws RulesRejected with everything that this version of the software no longer reads */
    static void check(List<Regelbestand> bestanden, Streken streken) {
        Set<Probleem> problemen = new LinkedHashSet<>();
        bestanden.stream()
                .map(Regelbestand::problemen)
                .flatMap(Collection::stream)
                .forEach(problemen::add);
        StreekControle.checkRegios(streken, problemen);
        for (Gemeentebeleid beleid : streken.inKnownRegio()) {
            ParameterControle.checkRequired(beleid, problemen);
            TabelControle.checkHersteltermijnen(beleid, problemen);
            references(beleid, problemen);
        }
        if (!problemen.isEmpty()) {
            throw new RulesRejected(List.copyOf(problemen));
        }
    }

    private static void references(Gemeentebeleid beleid, Set<Probleem> problemen) {
        Map<String, Parameter> parameters = beleid.parametersByName();
        beleid.regels()
                .forEach(regel -> references(
                        regel.grenzen(), parameters, regel.vermelding().plaats(), problemen));
        beleid.voorzieningen()
                .forEach(voorziening -> references(
                        voorziening.grenzen(),
                        parameters,
                        voorziening.vermelding().plaats(),
                        problemen));
    }

    private static void references(
            List<Grens> grenzen, Map<String, Parameter> parameters, Plaats plaats, Set<Probleem> problemen) {
        Parameterverwijzingen.check(grenzen, parameters, (woord, melding) -> problemen.add(plaats.problem(1, melding)));
    }
}
