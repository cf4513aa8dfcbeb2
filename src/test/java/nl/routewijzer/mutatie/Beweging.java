package nl.routewijzer.mutatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eenheid;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;

/**
 * One way in which a value of a rule file can move: down, up, or over for a choice between ja and nee.
 *
 * @param wordt how the value is written then, the smallest step first; a larger one counts where that is refused
 */
record Beweging(List<String> wordt) {
    static final String DATUM = "\\d{4}-\\d{2}-\\d{2}";
    private static final String EENHEDEN = String.join(
            "|",
            Arrays.stream(Eenheid.values())
                    .flatMap(eenheid -> Stream.of(eenheid.bij(1), eenheid.bij(2)))
                    .distinct()
                    .toList());
    static final String LEEFTIJD = "\\d+ jaar en \\d+ (?:maand|maanden)";
    static final String HOEVEELHEID = "\\d+(?: (?:" + EENHEDEN + "))?";

    private static final Pattern LEEFTIJD_DELEN = Pattern.compile("(\\d+) jaar en (\\d+) \\S+");
    private static final Pattern HOEVEELHEID_DELEN = Pattern.compile("(\\d+)(?: (\\S+))?");
    private static final int MAANDEN_IN_JAAR = 12;
    private static final int VERSTE = 5;

    /** Down and up, or over. */
    static List<Beweging> of(String waarde) {
        if (waarde.equals("ja") || waarde.equals("nee")) {
            return List.of(new Beweging(List.of(waarde.equals("ja") ? "nee" : "ja")));
        }
        return List.of(new Beweging(step(waarde, -1)), new Beweging(step(waarde, 1)));
    }

    private static List<String> step(String waarde, int stap) {
        if (waarde.matches(DATUM)) {
            return List.of(LocalDate.parse(waarde).plusDays(stap).toString());
        } else if (Codelijst.TAALNIVEAU.codes().contains(waarde)) {
            List<String> codes = Codelijst.TAALNIVEAU.codes();
            int plaats = codes.indexOf(waarde) + stap;
            return plaats < 0 || plaats >= codes.size() ? List.of() : List.of(codes.get(plaats));
        }
        Matcher leeftijd = LEEFTIJD_DELEN.matcher(waarde);
        if (leeftijd.matches()) {
            int maanden = Integer.parseInt(leeftijd.group(1)) * MAANDEN_IN_JAAR + Integer.parseInt(leeftijd.group(2));
            return List.of(Maat.age(maanden + stap));
        }
        return quantity(waarde, stap);
    }

    private static List<String> quantity(String waarde, int stap) {
        Matcher delen = HOEVEELHEID_DELEN.matcher(waarde);
        if (!delen.matches()) {
            throw new IllegalArgumentException(waarde);
        }
        int aantal = Integer.parseInt(delen.group(1));
        if (aantal + stap < 0) {
            return List.of();
        }
        return Arrays.stream(Eenheid.values())
                .filter(eenheid -> delen.group(2) != null && eenheid.isNamed(delen.group(2)))
                .findFirst()
                .map(eenheid -> quantity(aantal, eenheid, stap))
                .orElseGet(() -> further(aantal, stap));
    }

    private static List<String> quantity(int aantal, Eenheid eenheid, int stap) {
        List<String> wordt = new ArrayList<>(finer(aantal, eenheid, stap));
        wordt.add(aantal + stap + " " + eenheid.bij(aantal + stap));
        return wordt;
    }

    /** A weight may not be that of a neighbour: then the step is over it. */
    private static List<String> further(int aantal, int stap) {
        return IntStream.rangeClosed(1, VERSTE)
                .map(verder -> aantal + verder * stap)
                .filter(nieuw -> nieuw >= 0)
                .mapToObj(String::valueOf)
                .toList();
    }

    /** A step in months or days, where years or weeks are written. */
    private static List<String> finer(int aantal, Eenheid eenheid, int stap) {
        int kleinste = Maat.count(new Hoeveelheid(aantal, eenheid, "")) + stap;
        return switch (eenheid) {
            case JAREN -> List.of(Maat.age(kleinste));
            case WEKEN -> List.of(kleinste + " " + Eenheid.DAGEN.bij(kleinste));
            default -> List.of();
        };
    }
}
