package nl.routewijzer.regels;

/**
 * Where something stands in the rule files.
 *
 * @param gebied the region or municipality of the layer; empty for landelijk
 * @param bestand the file, below the rules folder
 * @param regel line, from 1
 */
public record Plaats(Laag laag, String gebied, String bestand, int regel) {

    /** A problem at this place. */
    public Probleem problem(int kolom, String melding) {
        return new Probleem(bestand, regel, kolom, melding);
    }

    @Override
    public String toString() {
        return bestand + ":" + regel;
    }
}
