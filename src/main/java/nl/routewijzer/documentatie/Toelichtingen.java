package nl.routewijzer.documentatie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.regels.Regelbestand;

/**
 * What the policy maker wrote for readers in the comments of a rule file.
 *
 * @param inleiding the comment with which the file begins; empty when there is none
 * @param perRegel the comment above a line, by the number of that line
 */
public record Toelichtingen(String inleiding, Map<Integer, String> perRegel) {
    private static final String TEKEN = "#";

    public static Toelichtingen of(Regelbestand bestand) {
        String[] regels = bestand.tekst().split("\\R");
        int begin = 0;
        List<String> inleiding = new ArrayList<>();
        while (begin < regels.length && regels[begin].startsWith(TEKEN)) {
            inleiding.add(comment(regels[begin]));
            begin++;
        }
        Map<Integer, String> perRegel = new HashMap<>();
        List<String> erboven = new ArrayList<>();
        for (int i = begin; i < regels.length; i++) {
            String tekst = regels[i];
            if (tekst.startsWith(TEKEN)) {
                erboven.add(comment(tekst));
            } else if (!tekst.isBlank() && !tekst.startsWith("stap ") && !Character.isWhitespace(tekst.charAt(0))) {
                perRegel.put(i + 1, String.join(" ", erboven));
                erboven.clear();
            }
        }
        return new Toelichtingen(String.join(" ", inleiding), perRegel);
    }

    /** The comment above a line; empty when there is none. */
    public String above(int regel) {
        return perRegel.getOrDefault(regel, "");
    }

    private static String comment(String regel) {
        return regel.substring(TEKEN.length()).strip();
    }
}
