package nl.routewijzer.regels.taal;

import nl.routewijzer.regels.Leesfout;

/**
 * A place in a sentence that takes a value of one kind.
 *
 * @param invulling what it takes, for the dictionary
 */
public record Slot<T>(Invulling invulling, Lezer<T> lezer) {
    /** Turns what was written into the value. */
    interface Lezer<T> {
        T read(String tekst) throws Leesfout;
    }

    public T read(String tekst) throws Leesfout {
        return lezer.read(tekst);
    }

    /** The same, with other words for it in the dictionary. */
    Slot<T> as(String omschrijving, String voorbeeld) {
        return new Slot<>(Invulling.of(omschrijving, voorbeeld), lezer);
    }
}
