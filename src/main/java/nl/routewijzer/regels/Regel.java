package nl.routewijzer.regels;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One rule: under these conditions, this follows.
 *
 * @param nummer its number in the beslismodel, with a letter where one number has several cases: {@code U10a}
 * @param titel a sentence
 * @param gaatVoor number of the rule that it comes before, against the order of the numbers
 * @param geldtNaast numbers of the rules beside which it still counts when one of them already gave the result
 * @param vervangt number of the rule of a higher layer that it replaces
 * @param brontekst the lines of the rule as they stand in the file
 * @param zinnen which sentence or other form each of these lines is
 */
public record Regel(
        String nummer,
        String titel,
        Stap stap,
        List<Voorwaarde> als,
        List<Gevolg> dan,
        @Nullable String gaatVoor,
        List<String> geldtNaast,
        @Nullable String vervangt,
        Vermelding vermelding,
        String brontekst,
        List<Zinsplaats> zinnen) {

    /** The number in the beslismodel, without the letter: {@code U10}. */
    public String hoofdnummer() {
        char laatste = nummer.charAt(nummer.length() - 1);
        return Character.isDigit(laatste) ? nummer : nummer.substring(0, nummer.length() - 1);
    }

    /** Number and title: the rule's name in an advice. */
    public String naam() {
        return nummer + " " + titel;
    }

    /** Every limit that it names. */
    public List<Grens> grenzen() {
        return Stream.concat(
                        als.stream().flatMap(voorwaarde -> voorwaarde.grenzen().stream()),
                        dan.stream().flatMap(gevolg -> gevolg.grenzen().stream()))
                .toList();
    }

    /** The facts of which its conditions ask whether they are unknown. */
    public List<Feit> asked() {
        return als.stream()
                .flatMap(Voorwaarde::parts)
                .filter(Voorwaarde.Onbekend.class::isInstance)
                .flatMap(voorwaarde -> voorwaarde.feiten().stream())
                .toList();
    }

    /** A problem with a word of this rule, where it first stands; at its title when it does not. */
    public Probleem problem(String woord, String melding) {
        return vermelding.plaats().problem(brontekst, woord, melding);
    }

    /**
     * Its conditions as they stand in the file, in the order of {@link #als}: what one of several may be stands behind its
     * opening line.
     */
    public List<String> voorwaardeteksten() {
        List<String> teksten = new ArrayList<>();
        brontekst
                .lines()
                .map(String::strip)
                .dropWhile(line -> !line.equals(Vormen.ALS.sjabloon()))
                .skip(1)
                .takeWhile(line -> !line.equals(Vormen.DAN.sjabloon()))
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> addText(line, teksten));
        return teksten;
    }

    private static void addText(String line, List<String> teksten) {
        if (line.startsWith(RegelReader.STREEPJE)) {
            String opening = teksten.remove(teksten.size() - 1);
            String keuze = line.substring(RegelReader.STREEPJE.length());
            teksten.add(opening + (opening.endsWith(":") ? " " : "; ") + keuze);
        } else {
            teksten.add(line);
        }
    }

    /** Whether it only counts when no rule of its step counted before it. */
    public boolean isLastResort() {
        for (Voorwaarde voorwaarde : als) {
            if (voorwaarde instanceof Voorwaarde.Altijd) {
                return true;
            }
        }
        return false;
    }

    public boolean holds(Situatie situatie) {
        for (Voorwaarde voorwaarde : als) {
            if (!voorwaarde.holds(situatie)) {
                return false;
            }
        }
        return true;
    }
}
