package nl.routewijzer.documentatie;

import java.util.List;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Vermelding;

/**
 * A part of the policy of a municipality, beside what stands in its place in the layers above.
 *
 * @param sleutel what identifies it in the document
 * @param naam as a reader knows it
 * @param hoger what the layers above say in its place, the nearest first; empty when they leave it open
 */
public record Onderdeel<T>(String sleutel, String naam, T inhoud, Vermelding vermelding, List<Hoger<T>> hoger) {

    /** The same in a higher layer. */
    public record Hoger<T>(Laag laag, T inhoud) {}

    /** How it relates to the policy above its own layer. */
    public enum Verschil {
        /** It is national policy. */
        GEEN,
        /** Its layer says what the layers above left open. */
        TOEGEVOEGD,
        /** Its layer says something in the place of a layer above. */
        VERVANGEN
    }

    public Laag laag() {
        return vermelding.plaats().laag();
    }

    public Verschil verschil() {
        if (laag() == Laag.LANDELIJK) {
            return Verschil.GEEN;
        }
        return hoger.isEmpty() ? Verschil.TOEGEVOEGD : Verschil.VERVANGEN;
    }
}
