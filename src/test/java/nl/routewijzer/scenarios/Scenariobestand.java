package nl.routewijzer.scenarios;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A feature file, as far as the coverage of the rules needs it.
 *
 * @param pad below the features folder, without extension: {@code landelijk/zoekperiode}
 * @param scenarios those that stand outside every {@code Regel}
 */
record Scenariobestand(String pad, List<Regelblok> regels, List<Voorbeeld> scenarios) {
    private static final Path FEATURES = Path.of("features");
    private static final String EXTENSIE = ".feature";
    private static final String DRAAGT_NOOIT_BIJ = "@draagt-nooit-bij";

    /**
     * A {@code Regel} and its scenarios.
     *
     * @param toelichting what the file tells below the name
     * @param draagtNooitBij whether the file says that no candidate exists for whom the rule changes something
     */
    record Regelblok(String naam, String toelichting, boolean draagtNooitBij, List<Voorbeeld> scenarios) {
        /** Whether one of the steps is this one, or begins with it and goes on. */
        boolean says(String stap) {
            return scenarios.stream()
                    .flatMap(voorbeeld -> voorbeeld.stappen().stream())
                    .anyMatch(gezegd -> gezegd.equals(stap) || gezegd.startsWith(stap + " "));
        }
    }

    /** A scenario, or one row of an abstract scenario; {@code naam} is its title. */
    record Voorbeeld(String naam, List<String> stappen, boolean verwachtIets) {}

    /** All scenarios, inside and outside a {@code Regel}. */
    Stream<Voorbeeld> voorbeelden() {
        return Stream.concat(scenarios.stream(), regels.stream().flatMap(blok -> blok.scenarios().stream()));
    }

    static List<Scenariobestand> all() {
        try (Stream<Path> paden = Files.walk(FEATURES)) {
            return paden.filter(pad -> pad.toString().endsWith(EXTENSIE))
                    .sorted()
                    .map(Scenariobestand::read)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Scenariobestand parse(String pad, String tekst) {
        List<Envelope> berichten = GherkinParser.builder()
                .includeSource(false)
                .includePickles(false)
                .build()
                .parse(pad, tekst.getBytes(StandardCharsets.UTF_8))
                .toList();
        Feature feature = berichten.stream()
                .map(Envelope::getGherkinDocument)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(document -> document.getFeature())
                .orElseThrow(() -> new IllegalArgumentException(pad + " is geen leesbare feature: " + berichten));
        return new Scenariobestand(pad, regels(feature), scenarios(feature));
    }

    private static Scenariobestand read(Path pad) {
        String naam = FEATURES.relativize(pad).toString().replace('\\', '/');
        try {
            return parse(naam.substring(0, naam.length() - EXTENSIE.length()), Files.readString(pad));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Regelblok> regels(Feature feature) {
        return feature.getChildren().stream()
                .flatMap(kind -> kind.getRule().stream())
                .map(regel -> new Regelblok(
                        regel.getName(),
                        regel.getDescription().strip(),
                        regel.getTags().stream().anyMatch(tag -> tag.getName().equals(DRAAGT_NOOIT_BIJ)),
                        regel.getChildren().stream()
                                .map(RuleChild::getScenario)
                                .flatMap(Optional::stream)
                                .flatMap(Scenariobestand::examples)
                                .toList()))
                .toList();
    }

    private static List<Voorbeeld> scenarios(Feature feature) {
        return feature.getChildren().stream()
                .flatMap(kind -> kind.getScenario().stream())
                .flatMap(Scenariobestand::examples)
                .toList();
    }

    private static Stream<Voorbeeld> examples(Scenario scenario) {
        return scenario.getExamples().isEmpty()
                ? Stream.of(example(scenario, List.of(), List.of()))
                : scenario.getExamples().stream().flatMap(tabel -> rows(scenario, tabel));
    }

    private static Stream<Voorbeeld> rows(Scenario scenario, Examples tabel) {
        List<String> kop = tabel.getTableHeader().map(Scenariobestand::cells).orElse(List.of());
        return tabel.getTableBody().stream().map(rij -> example(scenario, kop, cells(rij)));
    }

    private static List<String> cells(TableRow rij) {
        return rij.getCells().stream().map(cel -> cel.getValue()).toList();
    }

    private static Voorbeeld example(Scenario scenario, List<String> kop, List<String> rij) {
        List<String> stappen = scenario.getSteps().stream()
                .map(stap -> fill(stap.getText(), kop, rij))
                .toList();
        return new Voorbeeld(
                scenario.getName(),
                stappen,
                scenario.getSteps().stream().map(Step::getKeyword).anyMatch("Dan "::equals));
    }

    private static String fill(String stap, List<String> kop, List<String> rij) {
        String gevuld = stap;
        for (int i = 0; i < kop.size(); i++) {
            gevuld = gevuld.replace("<" + kop.get(i) + ">", rij.get(i));
        }
        return gevuld;
    }
}
