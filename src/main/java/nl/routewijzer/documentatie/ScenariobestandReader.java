package nl.routewijzer.documentatie;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Background;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Rule;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import io.cucumber.messages.types.Tag;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Vingerafdruk;

/** Reads a feature file. */
public final class ScenariobestandReader {
    private ScenariobestandReader() {}

    /**
     * @param onderwerp as {@link Scenariobestand#onderwerp()}
     * @throws IllegalArgumentException naming every line that cannot be read
     */
    public static Scenariobestand read(String onderwerp, String tekst) {
        List<Envelope> berichten = GherkinParser.builder()
                .includeSource(false)
                .includePickles(false)
                .build()
                .parse(onderwerp, tekst.getBytes(StandardCharsets.UTF_8))
                .toList();
        Feature feature = berichten.stream()
                .flatMap(bericht -> bericht.getGherkinDocument().stream())
                .flatMap(document -> document.getFeature().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(problems(berichten)));
        return new Scenariobestand(
                onderwerp,
                Vingerafdruk.of(tekst),
                feature.getName(),
                paragraph(feature.getDescription()),
                feature.getChildren().stream()
                        .flatMap(kind -> kind.getBackground().stream())
                        .flatMap(ScenariobestandReader::steps)
                        .toList(),
                feature.getChildren().stream()
                        .flatMap(kind -> kind.getRule().stream())
                        .map(ScenariobestandReader::rule)
                        .toList(),
                feature.getChildren().stream()
                        .map(FeatureChild::getScenario)
                        .flatMap(Optional::stream)
                        .map(ScenariobestandReader::scenario)
                        .toList());
    }

    private static String problems(List<Envelope> berichten) {
        return berichten.stream()
                .flatMap(bericht -> bericht.getParseError().stream())
                .map(fout -> fout.getMessage())
                .collect(Collectors.joining("\n"));
    }

    private static Scenariobestand.Regelblok rule(Rule regel) {
        return new Scenariobestand.Regelblok(
                regel.getName(),
                paragraph(regel.getDescription()),
                regel.getTags().stream().map(Tag::getName).toList(),
                regel.getChildren().stream()
                        .flatMap(kind -> kind.getBackground().stream())
                        .flatMap(ScenariobestandReader::steps)
                        .toList(),
                regel.getChildren().stream()
                        .map(RuleChild::getScenario)
                        .flatMap(Optional::stream)
                        .map(ScenariobestandReader::scenario)
                        .toList());
    }

    private static Scenario scenario(io.cucumber.messages.types.Scenario scenario) {
        return new Scenario(
                scenario.getLocation().getLine().intValue(),
                scenario.getName(),
                paragraph(scenario.getDescription()),
                scenario.getSteps().stream().map(ScenariobestandReader::step).toList(),
                scenario.getExamples().stream()
                        .map(ScenariobestandReader::examples)
                        .toList());
    }

    private static Stream<Stapzin> steps(Background achtergrond) {
        return achtergrond.getSteps().stream().map(ScenariobestandReader::step);
    }

    private static Stapzin step(Step stap) {
        List<List<String>> tabel = stap.getDataTable()
                .map(gegevens -> gegevens.getRows().stream()
                        .map(ScenariobestandReader::cells)
                        .toList())
                .or(() -> stap.getDocString().map(tekst -> List.of(List.of(tekst.getContent()))))
                .orElse(List.of());
        return new Stapzin(stap.getKeyword().strip(), stap.getText(), tabel);
    }

    private static Scenario.Voorbeelden examples(Examples voorbeelden) {
        return new Scenario.Voorbeelden(
                voorbeelden.getName(),
                voorbeelden.getTableHeader().map(ScenariobestandReader::cells).orElse(List.of()),
                voorbeelden.getTableBody().stream()
                        .map(rij -> new Scenario.Rij(rij.getLocation().getLine().intValue(), cells(rij)))
                        .toList());
    }

    private static List<String> cells(TableRow rij) {
        return rij.getCells().stream().map(TableCell::getValue).toList();
    }

    /** A description as one paragraph: its line breaks are those of the file. */
    private static String paragraph(String beschrijving) {
        return beschrijving.strip().replaceAll("\\s+", " ");
    }
}
