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

    /** A problem with a word of the text that begins here, where it first stands; at its begin when it does not. */
    public Probleem problem(String tekst, String woord, String melding) {
        String[] lines = tekst.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            int kolom = lines[i].indexOf(woord);
            if (kolom >= 0) {
                return new Probleem(bestand, regel + i, kolom + 1, melding);
            }
        }
        return problem(1, melding);
    }

    @Override
    public String toString() {
        return bestand + ":" + regel;
    }
}
