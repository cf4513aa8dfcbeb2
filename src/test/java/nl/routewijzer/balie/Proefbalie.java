package nl.routewijzer.balie;

import java.time.Clock;
import nl.routewijzer.Regelmap;
import nl.routewijzer.Wisselbron;
import nl.routewijzer.advies.OrderedRegelmotor;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.dossier.Adviesdossier;
import tools.jackson.databind.json.JsonMapper;

/** A desk under the policy of this repository, without a service around it. */
public final class Proefbalie {
    private Proefbalie() {}

    public static Balie of(Adviesdossier dossier, Clock clock) {
        return new Balie(
                new Wisselbron(Regelmap.register()),
                new RuleBasedAdviseur(new OrderedRegelmotor()),
                dossier,
                JsonMapper.builder().build(),
                clock,
                new Engineversie("proef"));
    }
}
