package nl.routewijzer.web.pagina.gesprek;

import java.util.Arrays;
import java.util.Map;
import nl.routewijzer.web.pagina.formulier.Invoer;

/**
 * What was posted: where the conversation stands, what was filled in, and which button was pressed.
 *
 * @param vraag where it stands
 * @param terug whether the question was asked from the overview, and leads back to it
 * @param wijzig the question that is wanted; empty for none
 * @param rijen how many rows of voorzieningen are wanted; 0 for no more than there are
 */
record Gespreksstap(Invoer invoer, Vraagnaam vraag, Weg weg, boolean terug, Knop knop, String wijzig, int rijen) {
    static final String VRAAG = "vraag";
    static final String TERUG = "terug";

    /** The buttons by the value that they post. */
    enum Knop {
        VOLGENDE,
        OVERSLAAN,
        VORIGE,
        OVERZICHT,
        /** From the overview: the next question that was not asked yet. */
        VERDER,
        /** Out of the form: with what stands there. */
        BEGIN,
        /** The same again, in another language or with more rows. */
        BLIJF;

        static Knop of(String tekst) {
            return Arrays.stream(values())
                    .filter(knop -> knop.name().equalsIgnoreCase(tekst))
                    .findFirst()
                    .orElse(VOLGENDE);
        }
    }

    static Gespreksstap posted(Map<String, String> parameters) {
        String rijen = parameters.getOrDefault("rijen", "");
        return new Gespreksstap(
                Invoer.posted(parameters),
                new Vraagnaam(parameters.getOrDefault(VRAAG, Vraagnaam.WIE.naam())),
                Weg.posted(parameters.getOrDefault(Weg.NAAM, "")),
                !parameters.getOrDefault(TERUG, "").isEmpty(),
                Knop.of(parameters.getOrDefault("knop", "")),
                parameters.getOrDefault("wijzig", ""),
                rijen.matches("\\d{1,2}") ? Integer.parseInt(rijen) : 0);
    }

    boolean isOnOverzicht() {
        return vraag.equals(Vraagnaam.OVERZICHT);
    }
}
