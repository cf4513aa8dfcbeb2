package nl.routewijzer.beleid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;

/** What signals are called, and what they were called before: who asks by one of the codes, asks for all of them. */
public final class Signaalnamen {
    /** The code that took the place of another. */
    private final Map<String, String> opvolgers = new HashMap<>();

    private final Map<String, List<String>> eerdere = new HashMap<>();

    private Signaalnamen(Collection<Regelbestand> bestanden) {
        bestanden.stream()
                .flatMap(bestand -> bestand.regels().stream())
                .flatMap(Signaalnamen::signals)
                .forEach(signaal -> signaal.eerder().forEach(code -> opvolgers.put(code, signaal.code())));
        opvolgers.keySet().stream()
                .sorted()
                .forEach(code -> eerdere.computeIfAbsent(current(code), nu -> new ArrayList<>())
                        .add(code));
    }

    /** As the rules of these files say, whenever they are in force. */
    static Signaalnamen of(Collection<Regelbestand> bestanden) {
        return new Signaalnamen(bestanden);
    }

    static Stream<Gevolg.Signaal> signals(Regel regel) {
        return regel.dan().stream().filter(Gevolg.Signaal.class::isInstance).map(Gevolg.Signaal.class::cast);
    }

    /** The code that the signal has now. */
    public String current(String code) {
        Set<String> gehad = new HashSet<>();
        String nu = code;
        while (opvolgers.containsKey(nu) && gehad.add(nu)) {
            nu = opvolgers.getOrDefault(nu, nu);
        }
        return nu;
    }

    /** All codes of the signal, that of now first. */
    public List<String> all(String code) {
        String nu = current(code);
        return Stream.concat(Stream.of(nu), eerdere.getOrDefault(nu, List.of()).stream())
                .toList();
    }
}
