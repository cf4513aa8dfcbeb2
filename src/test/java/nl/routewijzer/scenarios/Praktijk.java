package nl.routewijzer.scenarios;

import java.util.Map;
import java.util.function.Function;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.drools.DroolsRegelmotor;

/**
 * What a scenario is tried against.
 *
 * @param beleid the policy, given the rule files (text by path) in which the scenario's municipality chooses for itself
 */
public record Praktijk(Function<Map<String, String>, Beleidsregister> beleid, Adviseur adviseur) {
    /** The rule files of this repository, executed as the service does. */
    public static final Praktijk DROOLS =
            new Praktijk(Scenariobeleid::with, new RuleBasedAdviseur(new DroolsRegelmotor()));
}
