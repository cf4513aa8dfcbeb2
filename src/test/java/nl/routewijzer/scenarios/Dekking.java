package nl.routewijzer.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.documentatie.Scenario;
import nl.routewijzer.documentatie.Scenariobestand;
import nl.routewijzer.documentatie.Scenariobestand.Regelblok;
import nl.routewijzer.documentatie.Scenariocontrole;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;

/** Compares rule files with feature files and tells, in Dutch, what one has and the other lacks. */
final class Dekking {
    private final List<Regelbestand> regelbestanden;
    private final List<Scenariobestand> scenariobestanden;
    private final List<String> gaten = new ArrayList<>();

    private Dekking(List<Regelbestand> regelbestanden, List<Scenariobestand> scenariobestanden) {
        this.regelbestanden = regelbestanden;
        this.scenariobestanden = scenariobestanden;
    }

    static List<String> gaps(List<Regelbestand> regelbestanden, List<Scenariobestand> scenariobestanden) {
        Dekking dekking = new Dekking(regelbestanden, scenariobestanden);
        regelbestanden.forEach(dekking::findMissing);
        scenariobestanden.forEach(dekking::findSuperfluous);
        return dekking.gaten;
    }

    private void findMissing(Regelbestand bestand) {
        List<Scenariobestand> spiegel = scenariobestanden.stream()
                .filter(scenario -> scenario.onderwerp().equals(mirror(bestand)))
                .toList();
        if (spiegel.isEmpty() && decides(bestand)) {
            gaten.add(
                    "features/" + mirror(bestand) + ".feature ontbreekt: rules/" + bestand.pad() + " is niet gedekt.");
        }
        for (Regel regel : bestand.regels()) {
            spiegel.forEach(scenario -> findMissing(regel, scenario));
        }
    }

    private void findMissing(Regel regel, Scenariobestand scenario) {
        List<Regelblok> blokken = scenario.regels().stream()
                .filter(blok -> blok.naam().equals(regel.naam()))
                .toList();
        String plaats = "features/" + scenario.onderwerp() + ".feature: ";
        if (blokken.size() != 1) {
            gaten.add(plaats + "'Regel: " + regel.naam() + "' staat er " + blokken.size()
                    + " keer, niet precies 1 keer.");
        }
        for (Regelblok blok : blokken) {
            Stream.of("draagt regel " + regel.nummer() + " bij", "draagt regel " + regel.nummer() + " niet bij")
                    .filter(stap -> !says(blok, stap))
                    .forEach(stap ->
                            gaten.add(plaats + "bij '" + regel.naam() + "' zegt geen scenario \"Dan " + stap + "\"."));
        }
    }

    private void findSuperfluous(Scenariobestand scenario) {
        String plaats = "features/" + scenario.onderwerp() + ".feature";
        List<Regelbestand> spiegel = regelbestanden.stream()
                .filter(bestand -> mirror(bestand).equals(scenario.onderwerp()))
                .toList();
        if (spiegel.isEmpty()) {
            gaten.add(plaats + " heeft geen regelbestand: rules/" + scenario.onderwerp() + ".regels bestaat niet.");
        }
        Set<String> namen = spiegel.stream()
                .flatMap(bestand -> bestand.regels().stream())
                .map(Regel::naam)
                .collect(Collectors.toSet());
        scenario.regels().stream()
                .filter(blok -> !namen.contains(blok.naam()))
                .forEach(
                        blok -> gaten.add(plaats + ": de regel '" + blok.naam() + "' staat niet in dat regelbestand."));
        scenario.all()
                .filter(voorbeeld -> voorbeeld.stappen().stream()
                        .noneMatch(stap -> stap.trefwoord().equals("Dan")))
                .forEach(voorbeeld -> gaten.add(plaats + ": '" + voorbeeld.naam() + "' verwacht niets (geen Dan)."));
    }

    private static boolean says(Regelblok blok, String stap) {
        return blok.scenarios().stream().flatMap(Scenario::filledIn).anyMatch(stappen -> stappen.contains(stap));
    }

    /** Whether a file holds something that changes an advice. */
    private static boolean decides(Regelbestand bestand) {
        return !bestand.regels().isEmpty()
                || !bestand.parameters().isEmpty()
                || !bestand.zettingen().isEmpty()
                || !bestand.voorzieningen().isEmpty()
                || !bestand.tabellen().isEmpty();
    }

    private static String mirror(Regelbestand bestand) {
        return Scenariocontrole.onderwerp(bestand.pad());
    }
}
