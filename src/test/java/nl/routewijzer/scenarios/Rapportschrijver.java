package nl.routewijzer.scenarios;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EmbedEvent;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCase;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestRunFinished;
import io.cucumber.plugin.event.TestRunStarted;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import nl.routewijzer.Regelmap;
import nl.routewijzer.bestanden.Programma;
import nl.routewijzer.documentatie.Controlerapport;
import nl.routewijzer.documentatie.Controlerapport.Uitslag;
import nl.routewijzer.documentatie.Scenariobestand;
import nl.routewijzer.documentatie.Scenariocontrole;
import nl.routewijzer.scenarios.Bijdragen.Bijdrage;

/** Leaves the results of the scenarios among the classes, so that the pages of this build can show them. */
public final class Rapportschrijver implements ConcurrentEventListener {
    private final Path rapport;
    private final Map<UUID, Bijdrage> bijdragen = new ConcurrentHashMap<>();
    private final Queue<Uitslag> uitslagen = new ConcurrentLinkedQueue<>();

    public Rapportschrijver(File rapport) {
        this.rapport = rapport.toPath();
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestRunStarted.class, event -> remove());
        publisher.registerHandlerFor(EmbedEvent.class, event -> {
            if (event.getMediaType().equals(Bijdragen.MEDIA_TYPE)) {
                bijdragen.put(event.getTestCase().getId(), Bijdragen.JSON.readValue(event.getData(), Bijdrage.class));
            }
        });
        publisher.registerHandlerFor(TestCaseFinished.class, this::keep);
        publisher.registerHandlerFor(TestRunFinished.class, event -> write());
    }

    private void keep(TestCaseFinished event) {
        TestCase scenario = event.getTestCase();
        Bijdrage bijdrage = bijdragen.remove(scenario.getId());
        uitslagen.add(new Uitslag(
                Scenariobestanden.onderwerp(Path.of(scenario.getUri())),
                scenario.getLocation().getLine(),
                event.getResult().getStatus().isOk(),
                bijdrage.gemeente(),
                bijdrage.regels()));
    }

    private void remove() {
        try {
            Files.deleteIfExists(rapport);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void write() {
        try {
            Controlerapport inhoud = new Controlerapport(
                    Programma.fingerprint(),
                    Scenariobestanden.all().stream()
                            .collect(Collectors.toMap(Scenariobestand::onderwerp, Scenariobestand::vingerafdruk)),
                    new TreeMap<>(Scenariocontrole.fingerprints(Regelmap.register())),
                    new TreeMap<>(Regelmap.register().beleidsversies()),
                    uitslagen.stream().toList());
            Files.createDirectories(rapport.getParent());
            Bijdragen.JSON.writeValue(rapport, inhoud);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
