package nl.routewijzer.web.pagina;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.documentatie.Controlerapport;
import nl.routewijzer.documentatie.Controlerapport.Regelsleutel;
import nl.routewijzer.documentatie.Controlerapport.Uitslag;
import nl.routewijzer.documentatie.Mutatiescore;
import nl.routewijzer.documentatie.Scenariobestand;
import nl.routewijzer.documentatie.Scenarioboek;
import nl.routewijzer.documentatie.Scenariocontrole;
import nl.routewijzer.scenarios.Scenariobestanden;

/** The scenarios of this repository with results of every kind: one failed, and one file never ran. */
public final class Proefboek {
    public static final String NOOIT = "landelijk/doelgroep";
    private static final String PROGRAMMA = "sha256:proef";
    private static final Regelsleutel A1B = new Regelsleutel("landelijk/afstand.regels", "A1b");

    private Proefboek() {}

    static Scenarioboek of(Beleidsregister register) {
        List<Scenariobestand> bestanden = Scenariobestanden.all();
        return new Scenarioboek(
                bestanden,
                List.of(),
                new Controlerapport(
                        PROGRAMMA,
                        bestanden.stream()
                                .collect(Collectors.toMap(Scenariobestand::onderwerp, Scenariobestand::vingerafdruk)),
                        Scenariocontrole.fingerprints(register),
                        register.beleidsversies(),
                        uitslagen(bestanden)),
                PROGRAMMA,
                new Mutatiescore(
                        41,
                        42,
                        List.of(new Mutatiescore.Uitzondering(
                                "landelijk/parameters.regels:9", "Niemand is ooit zo oud geworden."))));
    }

    private static List<Uitslag> uitslagen(List<Scenariobestand> bestanden) {
        List<Uitslag> uitslagen = new ArrayList<>();
        for (Scenariobestand bestand : bestanden) {
            boolean mislukt = bestand.onderwerp().equals("landelijk/afstand");
            for (int regel : bestand.all().flatMap(s -> s.regels().stream()).toList()) {
                if (!bestand.onderwerp().equals(NOOIT)) {
                    uitslagen.add(new Uitslag(bestand.onderwerp(), regel, !mislukt, "nijmegen", List.of(A1B)));
                }
                mislukt = false;
            }
        }
        return uitslagen;
    }
}
