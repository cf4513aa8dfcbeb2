package nl.routewijzer.web.pagina.beleid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import nl.routewijzer.web.pagina.beleid.Regelingblad.Controle;
import nl.routewijzer.web.pagina.beleid.Regelingblad.Deel;
import nl.routewijzer.web.pagina.beleid.Regelingblad.Scenarioblad;
import nl.routewijzer.web.pagina.beleid.Regelingblad.Scenarioblok;
import nl.routewijzer.web.pagina.beleid.Regelingblad.Soort;
import nl.routewijzer.web.pagina.deel.Invoerveld;
import nl.routewijzer.web.pagina.deel.Teksten;
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

    private Regelingbladen(Regelbestand bestand, Beleidsregister register, Scenarioboek boek, Teksten teksten) {
        this.bestand = bestand;
        this.controle = new Scenariocontrole(boek, register);
        this.scenarios = boek.about(Scenariocontrole.onderwerp(bestand.pad())).orElse(null);
        this.wijzer = new Beleidswijzer(register, teksten);
        this.toelichtingen = Toelichtingen.of(bestand);
        this.bijdragen = controle.contributions();
    }

    /**
     * @param onderwerp path of a rule file or feature file without extension
     * @throws NoSuchElementException when there is neither
     */
    static Regelingblad of(String onderwerp, Beleidsregister register, Scenarioboek boek, Teksten teksten) {
        Regelbestand bestand = register.bestanden().stream()
                .filter(kandidaat -> Scenariocontrole.onderwerp(kandidaat.pad()).equals(onderwerp))
                .findFirst()
                .orElseGet(() -> RegelbestandParser.parse(onderwerp + ".regels", ""));
        if (bestand.tekst().isEmpty() && boek.about(onderwerp).isEmpty()) {
            throw new NoSuchElementException("no rules and no scenarios " + onderwerp);
        }
        return new Regelingbladen(bestand, register, boek, teksten).make();
    }

    private Regelingblad make() {
        bestand.regels().forEach(regel -> add(Soort.REGEL, regel.nummer(), regel.vermelding(), regel));
        bestand.uitzonderingen()
                .forEach(uitzondering -> add(
                        Soort.UITZONDERING,
                        "uitzondering-" + uitzondering.regel(),
                        uitzondering.vermelding(),
                        uitzondering));
        bestand.begrippen()
                .forEach(begrip ->
                        add(Soort.BEGRIP, Invoerveld.id("begrip-" + begrip.naam()), begrip.vermelding(), begrip));
        bestand.waarborgen()
                .forEach(waarborg -> add(Soort.WAARBORG, waarborg.nummer(), waarborg.vermelding(), waarborg));
        bestand.voorzieningen()
                .forEach(voorziening ->
                        add(Soort.VOORZIENING, voorziening.code(), voorziening.vermelding(), voorziening));
        bestand.wijzigingen()
                .forEach(wijziging -> add(Soort.WIJZIGING, wijziging.code(), wijziging.vermelding(), wijziging));
        bestand.parameters()
                .forEach(parameter -> add(Soort.PARAMETER, parameter.naam(), parameter.vermelding(), parameter));
        bestand.zettingen().forEach(zetting -> add(Soort.ZETTING, zetting.naam(), zetting.vermelding(), zetting));
        bestand.tabellen()
                .forEach(tabel -> add(Soort.TABEL, "tabel-" + tabel.soort().naam(), tabel.vermelding(), tabel));
        @Nullable Scenariobestand zonderRegels = bestand.tekst().isEmpty() ? scenarios : null;
        return new Regelingblad(
                bestand,
                wijzer,
                zonderRegels == null ? wijzer.titel(bestand) : zonderRegels.titel(),
                wijzer.streek(bestand.laag(), bestand.gebied()),
                zonderRegels == null ? toelichtingen.inleiding() : zonderRegels.toelichting(),
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
                        inhoud instanceof Regel || inhoud instanceof Voorziening ? about(heading(inhoud)) : List.of(),
                        inhoud instanceof Regel eigen ? elsewhere(eigen) : Map.of()));
    }

    private static String heading(Object inhoud) {
        return inhoud instanceof Voorziening voorziening ? Scenariobestand.naam(voorziening) : ((Regel) inhoud).naam();
    }

    private List<Scenarioblok> about(String naam) {
        return scenarios == null
                ? List.of()
                : scenarios.about(naam).stream().map(this::block).toList();
    }

    private Scenarioblok block(Scenariobestand.Regelblok blok) {
        return new Scenarioblok(
                blok.naam(),
                blok.toelichting(),
                blok.scenarios().stream().map(this::sheet).toList());
    }

    private Map<Scenariobestand, List<Scenario>> elsewhere(Regel regel) {
        Map<Scenariobestand, List<Scenario>> elders = new LinkedHashMap<>();
        bijdragen.getOrDefault(Scenariocontrole.sleutel(regel), Map.of()).forEach((ander, gevonden) -> {
            List<Scenario> eigen = ander.equals(scenarios)
                    ? ander.about(regel.naam()).stream()
                            .flatMap(blok -> blok.scenarios().stream())
                            .toList()
                    : List.of();
            List<Scenario> over = gevonden.stream()
                    .filter(scenario -> !eigen.contains(scenario))
                    .toList();
            if (!over.isEmpty()) {
                elders.put(ander, over);
            }
        });
        return elders;
    }

    /** Those outside every rule, and those about something that the file does not have as it is now. */
    private List<Scenarioblok> others() {
        if (scenarios == null) {
            return List.of();
        }
        Set<String> namen = Stream.concat(bestand.regels().stream(), bestand.voorzieningen().stream())
                .map(Regelingbladen::heading)
                .collect(Collectors.toSet());
        List<Scenarioblok> blokken = new ArrayList<>();
        if (!scenarios.scenarios().isEmpty()) {
            blokken.add(new Scenarioblok(
                    "", "", scenarios.scenarios().stream().map(this::sheet).toList()));
        }
        scenarios.regels().stream()
                .filter(blok -> !namen.contains(blok.naam()))
                .map(this::block)
                .forEach(blokken::add);
        return blokken;
    }

    private Scenarioblad sheet(Scenario scenario) {
        Scenariobestand eigen = Objects.requireNonNull(scenarios);
        Map<Integer, Oordeel> perRegel = new LinkedHashMap<>();
        scenario.regels().forEach(regel -> perRegel.put(regel, controle.oordeel(eigen, regel)));
        return new Scenarioblad(
                scenario, controle.oordeel(eigen, scenario), perRegel, controle.contributed(eigen, scenario));
    }
}
