package nl.routewijzer.web.pagina.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.beleid.Weigering;
import nl.routewijzer.documentatie.Scenariobestand;
import nl.routewijzer.documentatie.Scenarioboek;
import nl.routewijzer.documentatie.Scenariocontrole;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.web.pagina.beleid.Beleidsoverzicht.Ingang;
import nl.routewijzer.web.pagina.beleid.Beleidsoverzicht.Streek;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;

/** Lists all rule files with the state of their scenarios. */
final class Beleidsoverzichten {
    private final Beleidsregister register;
    private final Scenarioboek boek;
    private final Scenariocontrole controle;
    private final Beleidswijzer wijzer;

    private Beleidsoverzichten(Beleidsregister register, Scenarioboek boek, Teksten teksten) {
        this.register = register;
        this.boek = boek;
        this.controle = new Scenariocontrole(boek, register);
        this.wijzer = new Beleidswijzer(register, teksten);
    }

    static Beleidsoverzicht of(
            Beleidsregister register,
            Scenarioboek boek,
            List<Weigering> weigeringen,
            LocalDate vandaag,
            Teksten teksten) {
        return new Beleidsoverzichten(register, boek, teksten).make(weigeringen, register.opmerkingen(vandaag));
    }

    private Beleidsoverzicht make(List<Weigering> weigeringen, List<Probleem> opmerkingen) {
        return new Beleidsoverzicht(
                ingangen(Laag.LANDELIJK, ""),
                streken(),
                controle.telling(boek.bestanden()),
                boek.rapport() != null,
                controle.isUpToDate(),
                boek.mutatiescore(),
                orphans(),
                boek.onleesbaar(),
                weigeringen,
                opmerkingen);
    }

    private List<Streek> streken() {
        Map<String, List<Gemeente>> perRegio = new TreeMap<>();
        register.gemeenten()
                .forEach(gemeente -> perRegio.computeIfAbsent(gemeente.regio(), regio -> new ArrayList<>())
                        .add(gemeente));
        return perRegio.entrySet().stream()
                .map(regio -> new Streek(
                        regio.getValue().get(0).regionaam(),
                        ingangen(Laag.REGIO, regio.getKey()),
                        regio.getValue().stream()
                                .map(gemeente -> new Beleidsoverzicht.Gemeente(
                                        gemeente.sleutel(),
                                        gemeente.naam(),
                                        ingangen(Laag.GEMEENTE, gemeente.sleutel())))
                                .toList()))
                .toList();
    }

    private List<Ingang> ingangen(Laag laag, String gebied) {
        return register.bestanden().stream()
                .filter(bestand -> bestand.laag() == laag && bestand.gebied().equals(gebied))
                .map(this::ingang)
                .toList();
    }

    private Ingang ingang(Regelbestand bestand) {
        String onderwerp = Scenariocontrole.onderwerp(bestand.pad());
        @Nullable Scenariobestand scenarios = boek.about(onderwerp).orElse(null);
        return new Ingang(
                onderwerp,
                wijzer.titel(bestand),
                scenarios == null ? null : controle.stand(scenarios),
                controle.telling(scenarios == null ? List.of() : List.of(scenarios)));
    }

    private List<Ingang> orphans() {
        List<String> bekend = register.bestanden().stream()
                .map(bestand -> Scenariocontrole.onderwerp(bestand.pad()))
                .toList();
        return boek.bestanden().stream()
                .filter(bestand -> !bekend.contains(bestand.onderwerp()))
                .map(bestand -> new Ingang(
                        bestand.onderwerp(),
                        bestand.titel(),
                        controle.stand(bestand),
                        controle.telling(List.of(bestand))))
                .toList();
    }
}
