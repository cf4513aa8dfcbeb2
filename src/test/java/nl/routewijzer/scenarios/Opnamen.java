package nl.routewijzer.scenarios;

import io.cucumber.core.feature.FeatureWithLines;
import io.cucumber.core.feature.GluePath;
import io.cucumber.core.options.RuntimeOptionsBuilder;
import io.cucumber.core.runtime.Runtime;
import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.documentatie.Scenariobestand;

/** Keeps every scenario that holds while somebody listens. */
public final class Opnamen {
    private static final ThreadLocal<List<Opname>> BAND = new ThreadLocal<>();

    private final Adviesaanvraag aanvraag;

    Opnamen(Adviesaanvraag aanvraag) {
        this.aanvraag = aanvraag;
    }

    private static final class Alle {
        private static final List<Opname> OPNAMEN = record();
    }

    /** All scenarios of the repository, run once. */
    public static List<Opname> all() {
        return Alle.OPNAMEN;
    }

    /** The names of the rules of which a feature says, with the reason, that they never change anything. */
    public static List<String> neverContributing() {
        return Scenariobestanden.all().stream()
                .flatMap(bestand -> bestand.regels().stream())
                .filter(blok -> blok.labels().contains(Dekking.DRAAGT_NOOIT_BIJ))
                .map(Scenariobestand.Regelblok::naam)
                .toList();
    }

    @After
    public void keep(Scenario scenario) {
        List<Opname> band = BAND.get();
        if (band != null && !scenario.isFailed()) {
            String bestand = Path.of("")
                    .toAbsolutePath()
                    .relativize(Path.of(scenario.getUri()))
                    .toString();
            band.add(new Opname(bestand.replace('\\', '/'), scenario.getLine(), aanvraag));
        }
    }

    /** Runs in this thread, as Cucumber does when it is not told otherwise. */
    private static List<Opname> record() {
        List<Opname> band = new ArrayList<>();
        BAND.set(band);
        try {
            RuntimeOptionsBuilder options =
                    new RuntimeOptionsBuilder().addGlue(GluePath.parse("nl.routewijzer.scenarios"));
            Scenariobestanden.FOLDERS.forEach(folder -> options.addFeature(FeatureWithLines.parse(folder)));
            Runtime cucumber =
                    Runtime.builder().withRuntimeOptions(options.build()).build();
            cucumber.run();
            if (cucumber.exitStatus() != 0) {
                throw new IllegalStateException("niet elk scenario klopt; zie ScenariosTest");
            }
        } finally {
            BAND.remove();
        }
        return List.copyOf(band);
    }
}
