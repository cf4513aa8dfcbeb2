package nl.routewijzer.scenarios;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.RegelbestandParser;
import nl.routewijzer.regels.Voorziening;

/** The policy that scenarios run against: the rule files, where a scenario says so with another term. */
final class Scenariobeleid {
    private static final Map<String, Beleidsregister> MET_LOKAAL_BELEID = new ConcurrentHashMap<>();
    private static final List<Regelbestand> BESTANDEN = Regelmap.files().entrySet().stream()
            .map(bestand -> RegelbestandParser.parse(bestand.getKey(), bestand.getValue()))
            .toList();

    private Scenariobeleid() {}

    static List<Regelbestand> bestanden() {
        return BESTANDEN;
    }

    static List<Regel> regels() {
        return BESTANDEN.stream().flatMap(bestand -> bestand.regels().stream()).toList();
    }

    static List<Voorziening> voorzieningen() {
        return BESTANDEN.stream()
                .flatMap(bestand -> bestand.voorzieningen().stream())
                .toList();
    }

    /** The key of a municipality that a scenario calls by its name. */
    static String gemeente(String naam) {
        return Regelmap.register().gemeenten().stream()
                .filter(gemeente -> gemeente.naam().equals(naam))
                .map(Gemeente::sleutel)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("De gemeente \"" + naam + "\" is onbekend."));
    }

    /** The policy as it would be if this municipality set another term for mediation. */
    static Beleidsregister withPrognosegrens(String gemeente, int maanden) {
        return with(gemeente, "zet prognosegrensMaanden = " + maanden + " maanden\n  bron: aanname\n");
    }

    /** The policy as it would be if this municipality had one rule file more. */
    static Beleidsregister with(String gemeente, String regels) {
        String pad = "gemeente/" + gemeente + "/scenario.regels";
        return MET_LOKAAL_BELEID.computeIfAbsent(pad + regels, sleutel -> {
            Map<String, String> bestanden = Regelmap.files();
            bestanden.put(pad, regels + "\n");
            return Beleidsregister.of(bestanden);
        });
    }
}
