package nl.routewijzer.drools;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.routewijzer.advies.Casus;
import nl.routewijzer.advies.Regelmotor;
import nl.routewijzer.beleid.Regelset;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** Runs rules with Drools: one KieBase for each distinct rule set, made when it is first asked for. */
public final class DroolsRegelmotor implements Regelmotor {
    private static final int MOST_KIE_BASES = 64;

    private final Map<String, KieBase> kieBases = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, KieBase> eldest) {
            return size() > MOST_KIE_BASES;
        }
    };

    @Override
    public void run(Regelset regelset, Casus casus) {
        KieSession session = kieBase(regelset).newKieSession();
        try {
            session.insert(casus);
            session.fireAllRules(regelset.regels().size() + 1);
        } finally {
            session.dispose();
        }
    }

    private KieBase kieBase(Regelset regelset) {
        synchronized (kieBases) {
            return kieBases.computeIfAbsent(regelset.sleutel(), sleutel -> RuleCompiler.compile(regelset));
        }
    }
}
