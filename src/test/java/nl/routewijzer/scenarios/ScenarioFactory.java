package nl.routewijzer.scenarios;

import io.cucumber.core.backend.ObjectFactory;
import java.util.stream.Stream;

/** Makes the step classes anew for each scenario, around one {@link Adviesaanvraag}. */
public final class ScenarioFactory implements ObjectFactory {
    private KandidaatSteps gegeven;
    private AdviesSteps dan;
    private Bijdragen bijdragen;

    @Override
    public void start() {
        Adviesaanvraag aanvraag = new Adviesaanvraag();
        gegeven = new KandidaatSteps(aanvraag);
        dan = new AdviesSteps(aanvraag);
        bijdragen = new Bijdragen(aanvraag);
    }

    @Override
    public void stop() {
        gegeven = null;
        dan = null;
        bijdragen = null;
    }

    @Override
    public boolean addClass(Class<?> glue) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> glue) {
        return Stream.of(gegeven, dan, bijdragen)
                .filter(glue::isInstance)
                .map(glue::cast)
                .findFirst()
                .orElseThrow();
    }
}
