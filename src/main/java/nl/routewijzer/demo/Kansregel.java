package nl.routewijzer.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one fact can become where the conditions hold: {@code fase; duur=JAAR; INTAKE 10, BEMIDDELING 75, PLAATSING 15}.
 *
 * @param regel line in the file, from 1
 */
record Kansregel(long regel, String feit, Voorwaarden bij, List<Optie> opties) {
    private static final Pattern OPTIE = Pattern.compile("(.+?)(?: (\\d+))?");

    /** A value and how often it comes up among the sum of all weights. */
    record Optie(Kanswaarde waarde, int gewicht) {

        private static Optie of(String tekst) {
            Matcher match = OPTIE.matcher(tekst);
            if (!match.matches()) {
                throw new IllegalArgumentException("'" + tekst + "' is no value with a weight");
            }
            String gewicht = match.group(2);
            return new Optie(Kanswaarde.of(match.group(1)), gewicht == null ? 1 : Integer.parseInt(gewicht));
        }
    }

    static Kansregel of(long regel, String feit, String bij, String verdeling) {
        List<Optie> opties = new ArrayList<>();
        for (String optie : verdeling.split(",", -1)) {
            opties.add(Optie.of(optie.strip()));
        }
        return new Kansregel(regel, feit, Voorwaarden.of(bij), List.copyOf(opties));
    }

    /** All values, each as often as its weight. */
    List<Kanswaarde> lots() {
        List<Kanswaarde> loten = new ArrayList<>();
        opties.forEach(optie -> {
            for (int i = 0; i < optie.gewicht; i++) {
                loten.add(optie.waarde);
            }
        });
        return loten;
    }
}
