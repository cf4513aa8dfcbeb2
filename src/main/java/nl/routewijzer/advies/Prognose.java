package nl.routewijzer.advies;

import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Hersteltermijn;
import nl.routewijzer.profiel.Codelijst;

/**
 * How long it takes, in months, before somebody can be mediated: belemmeringen are worked on side by side, and each one
 * after the first slows the whole (B1).
 */
record Prognose(List<Hersteltermijn> termijnen, int minimum, int maximum, int extra) {

    static Prognose of(List<Hersteltermijn> termijnen, int perExtra) {
        int extra = perExtra * Math.max(0, termijnen.size() - 1);
        return new Prognose(
                termijnen,
                termijnen.stream().mapToInt(Hersteltermijn::minimum).max().orElse(0),
                termijnen.stream().mapToInt(Hersteltermijn::maximum).max().orElse(0) + extra,
                extra);
    }

    String inWords() {
        if (termijnen.isEmpty()) {
            return "Er is geen belemmering die tijd kost.";
        }
        String delen = termijnen.stream()
                .map(termijn -> Codelijst.inWords(termijn.belemmering()) + " " + Codelijst.inWords(termijn.situatie())
                        + " " + termijn.minimum() + " tot " + termijn.maximum() + " maanden")
                .collect(Collectors.joining(", "));
        String slot = extra == 0 ? "" : ", en " + extra + " maanden extra omdat er meer tegelijk speelt";
        return "De prognose is " + minimum + " tot " + maximum + " maanden: " + delen + slot + ".";
    }
}
