package nl.routewijzer.regels;

import java.util.function.Supplier;

/** A piece of a line cannot be read; the column counts from 0 within that piece. */
public final class Leesfout extends Exception {
    private static final long serialVersionUID = 1L;

    private final int kolom;
    private final transient Supplier<String> melding;

    public Leesfout(int kolom, String melding) {
        this(kolom, () -> melding);
    }

    /** @param melding asked when the message is read: finding out what was meant takes long */
    public Leesfout(int kolom, Supplier<String> melding) {
        super(null, null, false, false);
        this.kolom = kolom;
        this.melding = melding;
    }

    public int kolom() {
        return kolom;
    }

    public String melding() {
        return melding.get();
    }

    public Leesfout shift(int naarRechts) {
        return new Leesfout(kolom + naarRechts, melding);
    }
}
