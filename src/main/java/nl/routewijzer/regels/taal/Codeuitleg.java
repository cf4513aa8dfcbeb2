package nl.routewijzer.regels.taal;

import java.util.Arrays;
import java.util.List;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;

/**
 * The codes that one or more facts can have.
 *
 * @param onderwerpen how sentences speak of these facts: "de motivatie"
 */
public record Codeuitleg(List<String> onderwerpen, List<Code> codes) {

    /** A code as a rule names it, and as an advice says it. */
    public record Code(String code, String woorden) {}

    /** Every list that a fact takes its codes from, in the order of the lists. */
    public static List<Codeuitleg> all() {
        return Arrays.stream(Codelijst.values())
                .map(Codeuitleg::of)
                .filter(uitleg -> !uitleg.onderwerpen().isEmpty())
                .toList();
    }

    private static Codeuitleg of(Codelijst lijst) {
        List<String> onderwerpen = Feiten.ALLE.stream()
                .filter(feit -> feit.type().equals(new Feit.Type.Code(lijst)))
                .map(Feit::onderwerp)
                .toList();
        return new Codeuitleg(
                onderwerpen,
                lijst.codes().stream()
                        .map(code -> new Code(code, Codelijst.inWords(code)))
                        .toList());
    }
}
