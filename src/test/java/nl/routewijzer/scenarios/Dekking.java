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
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Voorziening;

/** Compares rule files with feature files and tells, in Dutch, what one has and the other lacks. */
final class Dekking {
    /** How the engine chooses between voorzieningen (V2 to V5): no rule file says it. */
    private static final String VAN_DE_MOTOR = "landelijk/keuze";

    private static final Set<Tabelsoort> ZONDER_INVLOED =
            Set.of(Tabelsoort.VERANDERINGEN, Tabelsoort.BESCHERMD, Tabelsoort.BRONNEN);
    /** With this a feature says that no candidate exists for whom a rule changes something, and below it why. */
    static final String DRAAGT_NOOIT_BIJ = "@draagt-nooit-bij";

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
            String bijdrage = "draagt regel " + regel.nummer();
            spiegel.forEach(scenario ->
                    findMissing(regel.naam(), List.of(bijdrage + " bij", bijdrage + " niet bij"), scenario));
        }
        for (Voorziening voorziening : bestand.voorzieningen()) {
            String advies = "wordt " + voorziening.code();
            spiegel.forEach(scenario -> findMissing(
                    Scenariobestand.naam(voorziening),
                    List.of(advies + " geadviseerd voor", advies + " niet geadviseerd"),
                    scenario));
        }
    }

    /** @param stappen what a scenario says where it counts, then where it does not */
    private void findMissing(String naam, List<String> stappen, Scenariobestand scenario) {
        List<Regelblok> blokken = scenario.regels().stream()
                .filter(blok -> blok.naam().equals(naam))
                .toList();
        String plaats = "features/" + scenario.onderwerp() + ".feature: ";
        if (blokken.size() != 1) {
            gaten.add(plaats + "'Regel: " + naam + "' staat er " + blokken.size() + " keer, niet precies 1 keer.");
        }
        for (Regelblok blok : blokken) {
            if (blok.labels().contains(DRAAGT_NOOIT_BIJ) && blok.toelichting().isEmpty()) {
                gaten.add(plaats + "bij '" + naam + "' staat niet waarom dat nooit gebeurt.");
            }
            stappen.stream()
                    .skip(blok.labels().contains(DRAAGT_NOOIT_BIJ) ? 1 : 0)
                    .filter(stap -> !says(blok, stap))
                    .forEach(stap -> gaten.add(plaats + "bij '" + naam + "' zegt geen scenario \"Dan " + stap + "\"."));
        }
    }

    private void findSuperfluous(Scenariobestand scenario) {
        String plaats = "features/" + scenario.onderwerp() + ".feature";
        List<Regelbestand> spiegel = regelbestanden.stream()
                .filter(bestand -> mirror(bestand).equals(scenario.onderwerp()))
                .toList();
        if (spiegel.isEmpty() && !scenario.onderwerp().equals(VAN_DE_MOTOR)) {
            gaten.add(plaats + " heeft geen regelbestand: rules/" + scenario.onderwerp() + ".regels bestaat niet.");
        }
        Set<String> namen = spiegel.stream()
                .flatMap(bestand -> Stream.concat(
                        bestand.regels().stream().map(Regel::naam),
                        bestand.voorzieningen().stream().map(Scenariobestand::naam)))
                .collect(Collectors.toSet());
        scenario.regels().stream()
                .filter(blok -> !scenario.onderwerp().equals(VAN_DE_MOTOR))
                .filter(blok -> !namen.contains(blok.naam()))
                .forEach(
                        blok -> gaten.add(plaats + ": de regel '" + blok.naam() + "' staat niet in dat regelbestand."));
        scenario.all()
                .filter(voorbeeld -> voorbeeld.stappen().stream()
                        .noneMatch(stap -> stap.trefwoord().equals("Dan")))
                .forEach(voorbeeld -> gaten.add(plaats + ": '" + voorbeeld.naam() + "' verwacht niets (geen Dan)."));
    }

    /** Whether one of its steps is this one, or begins with it and goes on. */
    private static boolean says(Regelblok blok, String stap) {
        return blok.scenarios().stream()
                .flatMap(Scenario::filledIn)
                .flatMap(List::stream)
                .anyMatch(gezegd -> gezegd.equals(stap) || gezegd.startsWith(stap + " "));
    }

    /** Whether a file holds something that changes an advice. */
    private static boolean decides(Regelbestand bestand) {
        return !bestand.regels().isEmpty()
                || !bestand.parameters().isEmpty()
                || !bestand.zettingen().isEmpty()
                || !bestand.voorzieningen().isEmpty()
                || bestand.tabellen().stream().anyMatch(tabel -> !ZONDER_INVLOED.contains(tabel.soort()));
    }

    private static String mirror(Regelbestand bestand) {
        return Scenariocontrole.onderwerp(bestand.pad());
    }
}
