package nl.routewijzer.web.pagina.formulier;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a candidate before a new advice, as the form shows it.
 *
 * @param invoer the form as it begins
 * @param sinds by the name of the fact: since when it is known, as a sentence
 * @param besloten the help that was decided and that the form therefore tells of, as a sentence; {@code null} for none
 */
record Voorkennisblad(
        Invoer invoer, Map<String, String> sinds, @Nullable String besloten) {
    static final Voorkennisblad NIETS = new Voorkennisblad(Invoer.empty(), Map.of(), null);

    /** The sentences with the answers that still stand in the form as they were known. */
    Map<String, String> known(Invoer nu) {
        Map<String, String> gelijk = new HashMap<>(sinds);
        gelijk.keySet().removeIf(naam -> !nu.waarde(naam).equals(invoer.waarde(naam)));
        return gelijk;
    }
}
