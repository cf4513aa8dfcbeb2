package nl.routewijzer.scenarios;

import io.cucumber.core.backend.ObjectFactory;
import java.util.List;

/** Makes the step classes anew for each scenario, around one {@link Adviesaanvraag}. */
public final class ScenarioFactory implements ObjectFactory {
    private List<Object> stappen = List.of();

    @Override
    public void start() {
        Adviesaanvraag aanvraag = new Adviesaanvraag();
        stappen = List.of(new KandidaatSteps(aanvraag), new AdviesSteps(aanvraag), new Opnamen(aanvraag));
    }

    @Override
    public void stop() {
        stappen = List.of();
    }

    @Override
    public boolean addClass(Class<?> glue) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> glue) {
        return stappen.stream()
                .filter(glue::isInstance)
                .map(glue::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(glue.getName()));
    }
}
