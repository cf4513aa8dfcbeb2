package nl.routewijzer.regels;

/** A piece of a line cannot be read; the column counts from 0 within that piece. */
final class Leesfout extends Exception {
    private static final long serialVersionUID = 1L;

    private final int kolom;

    Leesfout(int kolom, String melding) {
        super(melding, null, false, false);
        this.kolom = kolom;
    }

    int kolom() {
        return kolom;
    }

    String melding() {
        return String.valueOf(getMessage());
    }

    Leesfout shift(int naarRechts) {
        return new Leesfout(kolom + naarRechts, melding());
    }
}
