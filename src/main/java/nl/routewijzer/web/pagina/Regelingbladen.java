package nl.routewijzer.web.pagina;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.documentatie.Controlerapport.Regelsleutel;
import nl.routewijzer.documentatie.Oordeel;
import nl.routewijzer.documentatie.Scenario;
import nl.routewijzer.documentatie.Scenariobestand;
import nl.routewijzer.documentatie.Scenarioboek;
import nl.routewijzer.documentatie.Scenariocontrole;
import nl.routewijzer.documentatie.Toelichtingen;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.web.pagina.Regelingblad.Controle;
import nl.routewijzer.web.pagina.Regelingblad.Deel;
import nl.routewijzer.web.pagina.Regelingblad.Scenarioblad;
import nl.routewijzer.web.pagina.Regelingblad.Soort;
import org.jspecify.annotations.Nullable;

/** Lays out a rule file with its scenarios. */
final class Regelingbladen {
    private final Regelbestand bestand;
    private final Scenariocontrole controle;
    private final @Nullable Scenariobestand scenarios;
    private final Beleidswijzer wijzer;
    private final Toelichtingen toelichtingen;
    private final Map<Regelsleutel, Map<Scenariobestand, List<Scenario>>> bijdragen;
    private final Set<String> ankers = new HashSet<>();
    private final Map<Integer, Deel> delen = new TreeMap<>();

    private Regelingbladen(Regelbestand bestand, Beleidsregister register, Scenarioboek boek) {
        this.bestand = bestand;
        this.controle = new Scenariocontrole(boek, register);
        this.scenarios = boek.about(Scenariocontrole.onderwerp(bestand.pad())).orElse(null);
        this.wijzer = new Beleidswijzer(register);
        this.toelichtingen = Toelichtingen.of(bestand);
        this.bijdragen = controle.contributions();
    }

    static Regelingblad of(Regelbestand bestand, Beleidsregister register, Scenarioboek boek) {
        return new Regelingbladen(bestand, register, boek).make();
    }

    private Regelingblad make() {
        bestand.regels().forEach(regel -> add(Soort.REGEL, regel.nummer(), regel.vermelding(), regel));
        bestand.voorzieningen()
                .forEach(voorziening ->
                        add(Soort.VOORZIENING, voorziening.code(), voorziening.vermelding(), voorziening));
        bestand.parameters()
                .forEach(parameter -> add(Soort.PARAMETER, parameter.naam(), parameter.vermelding(), parameter));
        bestand.zettingen().forEach(zetting -> add(Soort.ZETTING, zetting.naam(), zetting.vermelding(), zetting));
        bestand.tabellen()
                .forEach(tabel -> add(Soort.TABEL, "tabel-" + tabel.soort().naam(), tabel.vermelding(), tabel));
        return new Regelingblad(
                bestand,
                wijzer,
                wijzer.titel(bestand),
                wijzer.streek(bestand.laag(), bestand.gebied()),
                toelichtingen.inleiding(),
                new ArrayList<>(delen.values()),
                scenarios == null
                        ? null
                        : new Controle(scenarios, controle.stand(scenarios), controle.telling(List.of(scenarios))),
                others());
    }

    private void add(Soort soort, String naam, Vermelding vermelding, Object inhoud) {
        int regel = vermelding.plaats().regel();
        String anker = ankers.add(naam) ? naam : naam + "-" + regel;
        delen.put(
                regel,
                new Deel(
                        soort,
                        anker,
                        toelichtingen.above(regel),
                        inhoud,
                        inhoud instanceof Regel eigen ? about(eigen) : List.of(),
                        inhoud instanceof Regel eigen ? elsewhere(eigen) : Map.of()));
    }

    private List<Scenarioblad> about(Regel regel) {
        return scenarios == null
                ? List.of()
                : scenarios.about(regel.naam()).stream().map(this::sheet).toList();
    }

    private Map<Scenariobestand, List<Scenario>> elsewhere(Regel regel) {
        Map<Scenariobestand, List<Scenario>> elders = new LinkedHashMap<>();
        bijdragen.getOrDefault(Scenariocontrole.sleutel(regel), Map.of()).forEach((ander, gevonden) -> {
            List<Scenario> eigen = ander.equals(scenarios) ? ander.about(regel.naam()) : List.of();
            List<Scenario> over = gevonden.stream()
                    .filter(scenario -> !eigen.contains(scenario))
                    .toList();
            if (!over.isEmpty()) {
                elders.put(ander, over);
            }
        });
        return elders;
    }

    /** Those outside every rule, and those about a rule that the file does not have as it is now. */
    private List<Scenarioblad> others() {
        if (scenarios == null) {
            return List.of();
        }
        Set<String> namen = new HashSet<>();
        bestand.regels().forEach(regel -> namen.add(regel.naam()));
        return Stream.concat(
                        scenarios.scenarios().stream(),
                        scenarios.regels().stream()
                                .filter(blok -> !namen.contains(blok.naam()))
                                .flatMap(blok -> blok.scenarios().stream()))
                .map(this::sheet)
                .toList();
    }

    private Scenarioblad sheet(Scenario scenario) {
        Scenariobestand eigen = Objects.requireNonNull(scenarios);
        Map<Integer, Oordeel> perRegel = new LinkedHashMap<>();
        scenario.regels().forEach(regel -> perRegel.put(regel, controle.oordeel(eigen, regel)));
        return new Scenarioblad(
                scenario, controle.oordeel(eigen, scenario), perRegel, controle.contributed(eigen, scenario));
    }
}
