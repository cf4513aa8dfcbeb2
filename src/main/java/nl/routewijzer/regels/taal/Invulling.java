package nl.routewijzer.regels.taal;

import java.util.List;

/**
 * What can stand in one place of a line.
 *
 * @param omschrijving in words, without a capital or a full stop
 * @param waarden the codes to choose from; empty where there is no list of them
 * @param voorbeeld something that fits
 */
record Invulling(String omschrijving, List<String> waarden, String voorbeeld) {

    /** Something that no list can hold. */
    static Invulling of(String omschrijving, String voorbeeld) {
        return new Invulling(omschrijving, List.of(), voorbeeld);
    }

    /** Exactly one of these. */
    static Invulling one(List<String> waarden) {
        return new Invulling("een van deze waarden", waarden, waarden.get(0));
    }
}
