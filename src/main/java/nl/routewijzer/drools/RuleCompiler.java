package nl.routewijzer.drools;

import static org.drools.model.PatternDSL.declarationOf;
import static org.drools.model.PatternDSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import nl.routewijzer.advies.Casus;
import nl.routewijzer.beleid.Regelset;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Voorwaarde;
import org.drools.model.PatternDSL.PatternDef;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Turns checked rules into Drools' executable model: predicates and consequences, no generated or compiled code. */
final class RuleCompiler {
    private static final String PACKAGE = "nl.routewijzer";

    private RuleCompiler() {}

    static KieBase compile(Regelset regelset) {
        ModelImpl model = new ModelImpl();
        List<Regel> regels = regelset.regels();
        for (int i = 0; i < regels.size(); i++) {
            model.addRule(compile(regels.get(i), regels.size() - i));
        }
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    /** The id of an expression decides which nodes are shared, so it is made from the whole condition. */
    private static Rule compile(Regel regel, int salience) {
        Variable<Casus> variable = declarationOf(Casus.class, "casus");
        PatternDef<Casus> pattern = pattern(variable).expr("open " + regel.nummer(), casus -> casus.isOpen(regel));
        for (Voorwaarde voorwaarde : regel.als()) {
            pattern = pattern.expr(voorwaarde.toString(), voorwaarde::holds);
        }
        return rule(PACKAGE, regel.naam())
                .attribute(Rule.Attribute.SALIENCE, salience)
                .build(pattern, on(variable).execute((drools, casus) -> {
                    casus.apply(regel);
                    drools.update(casus);
                }));
    }
}
