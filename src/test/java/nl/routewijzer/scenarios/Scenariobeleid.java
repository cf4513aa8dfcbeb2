package nl.routewijzer.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.lezen.RegelbestandParser;

/** The policy that scenarios run against: the rule files, where a scenario says so with another term. */
final class Scenariobeleid {
    private static final Map<Map<String, String>, Beleidsregister> MET_LOKAAL_BELEID = new ConcurrentHashMap<>();
    private static final List<Regelbestand> BESTANDEN = Regelmap.files().entrySet().stream()
            .map(bestand -> RegelbestandParser.parse(bestand.getKey(), bestand.getValue()))
            .toList();

    /** What a municipality can choose, as a scenario calls it, with the parameter that it is. */
    private static final Map<String, String> KEUZES = Map.of(
            "de termijn voor bemiddeling", "prognosegrensMaanden",
            "de termijn van de dienstverlening", "dienstverleningstermijnMaanden",
            "de langste duur van een proefplaatsing", "proefplaatsingMaanden",
            "de langste duur van intake en diagnose", "intakeHoogstens",
            "de extra tijd voor elke volgende belemmering", "stapelMaanden",
            "de loonwaarde voor zeer intensieve begeleiding", "loonwaardeIntensief",
            "de langste duur van een proefplaatsing met de verlenging", "proefplaatsingVerlengdMaanden",
            "de wachttijd op een bevestiging van ontvangst", "wachtenOpOntvangst",
            "de wachttijd op een antwoord", "wachtenOpAntwoord");

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

    /** The lines by which a municipality chooses a value itself. */
    static String setting(String onderwerp, String waarde) {
        String parameter = Optional.ofNullable(KEUZES.get(onderwerp))
                .orElseThrow(() -> new IllegalArgumentException("Een gemeente kiest \"" + onderwerp + "\" niet zelf."));
        return "zet " + parameter + " = " + waarde + "\n  bron: aanname\n";
    }

    /** The policy as it would be with these rule files, text by path, beside those of the repository. */
    static Beleidsregister with(Map<String, String> lokaal) {
        return lokaal.isEmpty()
                ? Regelmap.register()
                : MET_LOKAAL_BELEID.computeIfAbsent(lokaal, eigen -> {
                    Map<String, String> bestanden = Regelmap.files();
                    bestanden.putAll(eigen);
                    return Beleidsregister.of(bestanden);
                });
    }
}
