package nl.routewijzer.scenarios;

import io.cucumber.core.backend.ObjectFactory;
import java.util.Map;

/** Makes the step classes anew for each scenario, around one {@link Adviesaanvraag}. */
public final class ScenarioFactory implements ObjectFactory {
    private Map<Class<?>, Object> steps = Map.of();

    @Override
    public void start() {
        Adviesaanvraag aanvraag = new Adviesaanvraag();
        steps = Map.of(
                KandidaatSteps.class, new KandidaatSteps(aanvraag),
                AdviesSteps.class, new AdviesSteps(aanvraag),
                VoorzieningSteps.class, new VoorzieningSteps(aanvraag),
                Opnamen.class, new Opnamen(aanvraag),
                Bijdragen.class, new Bijdragen(aanvraag));
    }

    @Override
    public void stop() {
        steps = Map.of();
    }

    @Override
    public boolean addClass(Class<?> glue) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> glue) {
        return glue.cast(steps.get(glue));
    }
}
