package nl.routewijzer.scenarios;

import io.cucumber.core.backend.ObjectFactory;

/** Makes the step classes anew for each scenario, around one {@link Adviesaanvraag}. */
public final class ScenarioFactory implements ObjectFactory {
    private KandidaatSteps gegeven;
    private AdviesSteps dan;

    @Override
    public void start() {
        Adviesaanvraag aanvraag = new Adviesaanvraag();
        gegeven = new KandidaatSteps(aanvraag);
        dan = new AdviesSteps(aanvraag);
    }

    @Override
    public void stop() {
        gegeven = null;
        dan = null;
    }

    @Override
    public boolean addClass(Class<?> glue) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> glue) {
        return glue.cast(glue == KandidaatSteps.class ? gegeven : dan);
    }
}
