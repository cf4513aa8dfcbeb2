package nl.routewijzer.documentatie;

import java.util.List;

/**
 * How many small changes of a number in the policy turn a scenario red.
 *
 * @param geraakt the changes that did
 * @param mogelijk the changes that can
 * @param uitgezonderd the numbers that cannot, with the reason
 */
public record Mutatiescore(int geraakt, int mogelijk, List<Uitzondering> uitgezonderd) {

    /** @param plaats file and line: {@code landelijk/parameters.regels:12} */
    public record Uitzondering(String plaats, String reden) {}
}
