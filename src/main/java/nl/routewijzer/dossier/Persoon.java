package nl.routewijzer.dossier;

import nl.routewijzer.profiel.Kenmerk;

/**
 * Who a dossier is about. Within a region a kenmerk is one person, however its letters are written; in another region it is
 * somebody else.
 *
 * @param gebied the region, or the municipality that is in none
 * @param sleutel what all ways to write the kenmerk have in common
 */
public record Persoon(String gebied, String sleutel) {

    public static Persoon of(String gebied, String kenmerk) {
        return new Persoon(gebied, Kenmerk.sleutel(kenmerk));
    }
}
