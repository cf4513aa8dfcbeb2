package nl.routewijzer.documentatie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Vingerafdruk;
import nl.routewijzer.documentatie.Controlerapport.Regelsleutel;
import nl.routewijzer.documentatie.Controlerapport.Uitslag;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;

/**
 * Holds the results of the scenarios against the policy that is in force now. A result counts only as long as nothing
 * that it depends on has changed since: the software, the scenario, the rules that it guards, and all files that make up
 * the policy of the municipality in it.
 */
public final class Scenariocontrole {
    private final Scenarioboek boek;
    private final Map<String, String> beleidsversies;
    private final Map<String, String> vingerafdrukken;
    private final Map<Regelsleutel, Regel> regels = new HashMap<>();
    private final Map<Plek, Uitslag> uitslagen;

    public Scenariocontrole(Scenarioboek boek, Beleidsregister register) {
        this.boek = boek;
        this.beleidsversies = register.beleidsversies();
        this.vingerafdrukken = fingerprints(register);
        for (Regelbestand bestand : register.bestanden()) {
            bestand.regels().forEach(regel -> regels.put(sleutel(regel), regel));
        }
        this.uitslagen = boek.rapport() == null
                ? Map.of()
                : boek.rapport().uitslagen().stream()
                        .collect(Collectors.toMap(
                                uitslag -> new Plek(uitslag.onderwerp(), uitslag.regel()),
                                uitslag -> uitslag,
                                Scenariocontrole::worst));
    }

    /** The fingerprint of each rule file, by its path. */
    public static Map<String, String> fingerprints(Beleidsregister register) {
        return register.bestanden().stream()
                .collect(Collectors.toMap(Regelbestand::pad, bestand -> Vingerafdruk.of(bestand.tekst())));
    }

    /** The path of a rule file without extension, which it shares with the feature file that guards it. */
    public static String onderwerp(String regelbestand) {
        return regelbestand.replaceFirst("\\.regels$", "");
    }

    /** Whether the last check was of exactly the rules and the software that are in force now. */
    public boolean isUpToDate() {
        Controlerapport rapport = boek.rapport();
        return rapport != null
                && rapport.programma().equals(boek.programma())
                && rapport.regelbestanden().equals(vingerafdrukken);
    }

    public Stand stand(Scenariobestand bestand) {
        Stand stand = standOfFile(bestand);
        if (stand != Stand.GECONTROLEERD) {
            return stand;
        }
        List<Uitslag> eigen = lines(bestand)
                .map(regel -> uitslagen.get(new Plek(bestand.onderwerp(), regel)))
                .toList();
        if (eigen.stream().anyMatch(Objects::isNull)) {
            return Stand.NOOIT;
        }
        return eigen.stream().allMatch(this::isUpToDate) ? Stand.GECONTROLEERD : Stand.ANDER_BELEID_VERANDERD;
    }

    public Oordeel oordeel(Scenariobestand bestand, int regel) {
        Uitslag uitslag = uitslagen.get(new Plek(bestand.onderwerp(), regel));
        if (uitslag == null || standOfFile(bestand) != Stand.GECONTROLEERD || !isUpToDate(uitslag)) {
            return Oordeel.NIET_GECONTROLEERD;
        }
        return uitslag.geslaagd() ? Oordeel.GESLAAGD : Oordeel.MISLUKT;
    }

    /** Of all examples together. */
    public Oordeel oordeel(Scenariobestand bestand, Scenario scenario) {
        return Oordeel.of(
                scenario.regels().stream().map(regel -> oordeel(bestand, regel)).toList());
    }

    public Telling telling(List<Scenariobestand> bestanden) {
        return Telling.of(bestanden.stream()
                .flatMap(bestand -> lines(bestand).map(regel -> oordeel(bestand, regel)))
                .toList());
    }

    /** The rules that contributed in a scenario, in any of its examples; empty when that was not checked. */
    public List<Regel> contributed(Scenariobestand bestand, Scenario scenario) {
        Set<Regelsleutel> bijgedragen = new LinkedHashSet<>();
        for (int regel : scenario.regels()) {
            if (oordeel(bestand, regel) != Oordeel.NIET_GECONTROLEERD) {
                bijgedragen.addAll(Objects.requireNonNull(uitslagen.get(new Plek(bestand.onderwerp(), regel)))
                        .bijgedragen());
            }
        }
        return bijgedragen.stream()
                .flatMap(sleutel -> Stream.ofNullable(regels.get(sleutel)))
                .toList();
    }

    /** For every rule, the scenarios in which it contributed, by feature file. */
    public Map<Regelsleutel, Map<Scenariobestand, List<Scenario>>> contributions() {
        Map<Regelsleutel, Map<Scenariobestand, List<Scenario>>> bijdragen = new HashMap<>();
        for (Scenariobestand bestand : boek.bestanden()) {
            bestand.all()
                    .forEach(scenario -> contributed(bestand, scenario)
                            .forEach(regel -> bijdragen
                                    .computeIfAbsent(sleutel(regel), sleutel -> new LinkedHashMap<>())
                                    .computeIfAbsent(bestand, ander -> new ArrayList<>())
                                    .add(scenario)));
        }
        return bijdragen;
    }

    public static Regelsleutel sleutel(Regel regel) {
        return new Regelsleutel(regel.vermelding().plaats().bestand(), regel.nummer());
    }

    /** What the files alone tell, before any single result is looked at. */
    private Stand standOfFile(Scenariobestand bestand) {
        Controlerapport rapport = boek.rapport();
        if (rapport == null || !rapport.scenariobestanden().containsKey(bestand.onderwerp())) {
            return Stand.NOOIT;
        } else if (!rapport.programma().equals(boek.programma())) {
            return Stand.PROGRAMMA_VERANDERD;
        } else if (!bestand.vingerafdruk().equals(rapport.scenariobestanden().get(bestand.onderwerp()))) {
            return Stand.SCENARIOS_VERANDERD;
        }
        String regelbestand = bestand.onderwerp() + ".regels";
        return Objects.equals(
                        vingerafdrukken.get(regelbestand),
                        rapport.regelbestanden().get(regelbestand))
                ? Stand.GECONTROLEERD
                : Stand.REGELS_VERANDERD;
    }

    private boolean isUpToDate(Uitslag uitslag) {
        Controlerapport rapport = Objects.requireNonNull(boek.rapport());
        String gemeente = uitslag.gemeente();
        if (gemeente == null) {
            return rapport.regelbestanden().equals(vingerafdrukken);
        }
        String toen = rapport.beleidsversies().get(gemeente);
        return toen != null && toen.equals(beleidsversies.get(gemeente));
    }

    private static Stream<Integer> lines(Scenariobestand bestand) {
        return bestand.all().flatMap(scenario -> scenario.regels().stream());
    }

    private static Uitslag worst(Uitslag eerste, Uitslag tweede) {
        return eerste.geslaagd() ? tweede : eerste;
    }

    private record Plek(String onderwerp, int regel) {}
}
