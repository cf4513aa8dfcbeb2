package nl.routewijzer.dossier.jdbc;

import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import nl.routewijzer.dossier.BuitenBereik;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Toegang;

/** The rows that may be read and written: those of some municipalities, and of the files that are read in one's own. */
record Zicht(Toegang toegang) {

    /** @throws IllegalStateException where nobody said who it is */
    static Zicht nu() {
        return new Zicht(Toegang.nu());
    }

    /** What a row of a table, by the name that a statement gives it, must fulfil. */
    Voorwaarde on(Tabel tabel, String naam) {
        return switch (tabel.eigenaar()) {
            case GEMEENTE -> gemeenten(naam + ".gemeente", toegang.bereik());
            case ACCOUNT ->
                isDienst()
                        ? new Voorwaarde("TRUE", List.of())
                        : new Voorwaarde(naam + ".account = ?", List.of(account()));
            case IEDEREEN -> throw new IllegalArgumentException(tabel + " is about nobody");
        };
    }

    /** That a column names one of the municipalities. */
    static Voorwaarde gemeenten(String kolom, Bereik bereik) {
        if (bereik.alles()) {
            return new Voorwaarde("TRUE", List.of());
        } else if (bereik.gemeenten().isEmpty()) {
            return new Voorwaarde("FALSE", List.of());
        }
        List<String> gemeenten = List.copyOf(new TreeSet<>(bereik.gemeenten()));
        return new Voorwaarde(
                kolom + " IN (" + String.join(", ", Collections.nCopies(gemeenten.size(), "?")) + ")", gemeenten);
    }

    /**
     * The municipality, where something may be written about its candidates.
     *
     * @throws BuitenBereik where it may not
     */
    String allow(String gemeente) {
        if (!toegang.bereik().bevat(gemeente)) {
            throw new BuitenBereik();
        }
        return gemeente;
    }

    /** Whether it is one municipality. */
    boolean isOne() {
        return !toegang.bereik().alles() && toegang.bereik().gemeenten().size() == 1;
    }

    String account() {
        return toegang.gebruiker().account();
    }

    /** The service goes on with what others began. */
    boolean isDienst() {
        return toegang.gebruiker().equals(Gebruiker.DIENST);
    }

    /** @param arguments of its question marks */
    record Voorwaarde(String sql, List<String> arguments) {}
}
