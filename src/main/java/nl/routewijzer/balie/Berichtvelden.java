package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Echo;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Isodatum;
import nl.routewijzer.profiel.Similarity;
import org.jspecify.annotations.Nullable;

/** The fields of a short message, as parsed JSON or as a posted form; collects everything that is wrong with them. */
final class Berichtvelden {
    private static final Pattern GETAL = Pattern.compile("\\d{1,9}");

    private final Map<String, ?> tree;
    private final List<Fout> fouten = new ArrayList<>();

    /** @param namen the fields that there are */
    Berichtvelden(Map<String, ?> tree, List<String> namen) {
        this.tree = tree;
        tree.keySet().stream()
                .filter(naam -> !namen.contains(naam))
                .forEach(naam -> fout(
                        naam,
                        null,
                        "Het veld '" + Echo.text(naam) + "' bestaat niet." + Similarity.didYouMean(naam, namen)));
    }

    /** One of these codes; nothing, and a problem, for anything else. */
    Optional<String> code(String naam, List<String> codes) {
        Object waarde = tree.get(naam);
        if (waarde instanceof String tekst && codes.contains(tekst)) {
            return Optional.of(tekst);
        }
        String keuzes = String.join(", ", codes) + ".";
        fout(
                naam,
                waarde,
                waarde == null
                        ? "Kies bij " + naam + " een van deze: " + keuzes
                        : "'" + Echo.text(waarde) + "' is geen waarde van " + naam + ". Kies uit: " + keuzes);
        return Optional.empty();
    }

    /** A day; nothing, and a problem, for anything else. */
    Optional<LocalDate> day(String naam) {
        Object waarde = tree.get(naam);
        if (waarde == null) {
            fout(naam, null, "Vul bij " + naam + " een datum in.");
            return Optional.empty();
        }
        return Isodatum.read(waarde, melding -> fout(naam, waarde, melding));
    }

    /** A whole number from 0; 0 when it is absent. */
    int number(String naam) {
        Object waarde = tree.get(naam);
        if (waarde == null) {
            return 0;
        } else if (GETAL.matcher(waarde.toString()).matches()) {
            return Integer.parseInt(waarde.toString());
        }
        fout(naam, waarde, "Geef bij " + naam + " een heel getal vanaf 0.");
        return 0;
    }

    /**
     * A line of text, with single spaces where it had line ends; empty when there is none.
     *
     * @param kortste the fewest characters where one is needed
     * @param waarom what it must tell; empty where it may be left out
     */
    String line(String naam, int kortste, Optional<String> waarom) {
        Object waarde = tree.get(naam);
        if (waarde != null && !(waarde instanceof String)) {
            fout(naam, waarde, "Geef bij " + naam + " een tekst.");
            return "";
        }
        String regel = Motivatie.clean(waarde == null ? "" : (String) waarde).replaceAll("\\s*\n\\s*", " ");
        Motivatie.lineProblem(naam, kortste, regel, waarom).ifPresent(melding -> fout(naam, null, melding));
        return regel;
    }

    void fout(String naam, @Nullable Object waarde, String melding) {
        fouten.add(new Fout(Echo.text(naam), waarde == null ? null : Echo.text(waarde), melding));
    }

    List<Fout> fouten() {
        return List.copyOf(fouten);
    }
}
