package nl.routewijzer.uitleg;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is worth asking next.
 *
 * @param staatVast whether no answer to whatever is unknown, nor any number of answers together, changes the advice
 * @param vragen the unknown facts whose answer can change the advice, best first
 * @param later fields whose answer can matter only together with, or after, another answer
 */
public record Vragen(boolean staatVast, List<Vraag> vragen, List<String> later) {
    /**
     * An unknown fact.
     *
     * @param veld path in the profile
     * @param onderwerp how a sentence speaks of it: "de regeling"
     * @param nodigVoor the number of the rule that asks for it; {@code null} when none does yet
     */
    public record Vraag(
            String veld, String onderwerp, @Nullable String nodigVoor, List<Antwoord> antwoorden) {}

    /**
     * An answer and the advice that it leads to when nothing else becomes known.
     *
     * @param waarde a value that stands for the answer, as the profile writes it
     * @param tekst in words
     * @param verandert whether the consultant would do something else than with the advice as it is
     * @param voorzieningen codes, from light to heavy
     */
    public record Antwoord(
            String waarde,
            String tekst,
            boolean verandert,
            String uitkomst,
            @Nullable String afstand,
            @Nullable String binnenTermijn,
            List<String> voorzieningen) {}
}
