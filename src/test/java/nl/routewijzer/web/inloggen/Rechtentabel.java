package nl.routewijzer.web.inloggen;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.TableCell;
import io.cucumber.messages.types.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import org.springframework.http.HttpMethod;

/** Who may do what, as an auditor reads it. */
final class Rechtentabel {
    private static final Path BESTAND = Path.of("features", "toegang", "rechten.feature");
    private static final String RECHTEN = "Rechten per rol";
    private static final String RECHT = "recht";
    private static final String SCRIPT = " (script)";

    private final Map<String, List<Map<String, String>>> tabellen;

    private Rechtentabel(Map<String, List<Map<String, String>>> tabellen) {
        this.tabellen = tabellen;
    }

    /** What a table is about. */
    enum Soort {
        KANDIDAAT("Een kandidaat"),
        INLEZING("Een inlezing"),
        LIJST("Lijsten en cijfers"),
        ZOEKEN("Zoeken"),
        ADVIES("Advies vragen"),
        BELEID("Beleid"),
        LOGBOEK("Het logboek"),
        OPENBAAR("Voor iedereen");

        private final String scenario;

        Soort(String scenario) {
            this.scenario = scenario;
        }
    }

    /**
     * A page or an operation.
     *
     * @param pad with the names of things between braces
     * @param script whether it is the script of a page that asks
     * @param recht empty for what is for anybody
     */
    record Verzoek(
            Soort soort,
            String wat,
            HttpMethod methode,
            String pad,
            boolean script,
            Optional<Recht> recht,
            Set<Rol> rollen) {
        boolean isApi() {
            return pad.startsWith("/v1/");
        }

        boolean isOverIets() {
            return soort == Soort.KANDIDAAT || soort == Soort.INLEZING;
        }

        @Override
        public String toString() {
            return methode + " " + pad;
        }
    }

    static Rechtentabel read() {
        try {
            Map<String, List<Map<String, String>>> tabellen = scenarios(Files.readString(BESTAND))
                    .collect(Collectors.toMap(
                            Scenario::getName, Rechtentabel::table, (een, ander) -> ander, LinkedHashMap::new));
            return new Rechtentabel(tabellen);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Scenario> scenarios(String tekst) {
        return GherkinParser.builder()
                .includePickles(false)
                .build()
                .parse(BESTAND.toString(), tekst.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .map(Envelope::getGherkinDocument)
                .flatMap(Optional::stream)
                .flatMap(document -> document.getFeature().orElseThrow().getChildren().stream())
                .map(FeatureChild::getRule)
                .flatMap(Optional::stream)
                .flatMap(regel -> regel.getChildren().stream())
                .map(RuleChild::getScenario)
                .flatMap(Optional::stream);
    }

    private static List<Map<String, String>> table(Scenario scenario) {
        List<List<String>> rijen = scenario.getSteps().get(0).getDataTable().stream()
                .flatMap(tabel -> tabel.getRows().stream())
                .map(Rechtentabel::cells)
                .toList();
        return rijen.stream()
                .skip(1)
                .map(rij -> {
                    Map<String, String> perKolom = new LinkedHashMap<>();
                    for (int i = 0; i < rij.size(); i++) {
                        perKolom.put(rijen.get(0).get(i), rij.get(i));
                    }
                    return perKolom;
                })
                .toList();
    }

    private static List<String> cells(TableRow rij) {
        return rij.getCells().stream().map(TableCell::getValue).toList();
    }

    /** Which roles have a right. */
    Map<Recht, Set<Rol>> rechten() {
        Map<Recht, Set<Rol>> rechten = new EnumMap<>(Recht.class);
        rows(RECHTEN).forEach(rij -> rechten.put(recht(rij.get(RECHT)), rollen(rij)));
        return rechten;
    }

    List<Verzoek> verzoeken() {
        return Arrays.stream(Soort.values())
                .flatMap(soort -> rows(soort.scenario).stream().map(rij -> verzoek(soort, rij)))
                .toList();
    }

    private List<Map<String, String>> rows(String scenario) {
        List<Map<String, String>> rijen = tabellen.getOrDefault(scenario, List.of());
        if (rijen.isEmpty()) {
            throw new IllegalStateException("no table in scenario '" + scenario + "' of " + BESTAND);
        }
        return rijen;
    }

    private static Verzoek verzoek(Soort soort, Map<String, String> rij) {
        String[] verzoek = rij.get("verzoek").replace(SCRIPT, "").split(" ", 2);
        return new Verzoek(
                soort,
                rij.get("wat"),
                HttpMethod.valueOf(verzoek[0]),
                verzoek[1],
                rij.get("verzoek").endsWith(SCRIPT),
                Optional.ofNullable(rij.get(RECHT)).map(Rechtentabel::recht),
                rollen(rij));
    }

    private static Recht recht(String woorden) {
        return Recht.valueOf(woorden.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }

    private static Set<Rol> rollen(Map<String, String> rij) {
        return Arrays.stream(Rol.values())
                .filter(rol -> switch (rij.getOrDefault(rol.code(), "nee")) {
                    case "ja" -> true;
                    case "nee" -> false;
                    default -> throw new IllegalStateException("neither ja nor nee: " + rij);
                })
                .collect(Collectors.toSet());
    }
}
