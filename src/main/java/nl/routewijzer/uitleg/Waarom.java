package nl.routewijzer.uitleg;

import java.util.List;

/** The chain from facts to uitkomst, in the order of the decision. */
public record Waarom(List<Schakel> keten) {
    /**
     * One step of the decision.
     *
     * @param stap as a rule file names it
     * @param tekst what held for this candidate, in words
     * @param vanuit the facts that the rule looked at; of a last resort those that the rules before it looked at
     * @param gevolg what it determined
     */
    public record Schakel(
            String stap, Regelverwijzing regel, String tekst, List<Feitwaarde> vanuit, List<Feitwaarde> gevolg) {}
}
