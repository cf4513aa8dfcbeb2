package nl.routewijzer.beleid;

import java.util.Collection;
import nl.routewijzer.profiel.Similarity;

/** What to say about an organisation that no file declares. */
final class Instantieraad {
    private Instantieraad() {}

    static String unknown(String code, Collection<String> instanties) {
        String raad = Similarity.didYouMean(code, instanties);
        return "De instantie '" + code + "' is hier niet bekend."
                + (raad.isEmpty() ? " Voeg toe: instantie " + code + " \"Naam\"." : raad);
    }
}
