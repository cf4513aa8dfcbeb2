package nl.routewijzer.dossier.jdbc;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every table, and by what its rows are kept apart. */
enum Tabel {
    ROUTEADVIES(Eigenaar.GEMEENTE),
    ROUTEADVIES_SIGNAAL(Eigenaar.GEMEENTE),
    BESLUIT(Eigenaar.GEMEENTE),
    BESLUIT_VOORZIENING(Eigenaar.GEMEENTE),
    NOTITIE(Eigenaar.GEMEENTE),
    BRIEFAANVULLING(Eigenaar.GEMEENTE),
    DOSSIERSTAND(Eigenaar.GEMEENTE),
    PERSOON(Eigenaar.GEMEENTE),
    INLEZING(Eigenaar.ACCOUNT),
    INLEESREGEL(Eigenaar.ACCOUNT),
    BELEIDSVERSIE(Eigenaar.IEDEREEN),
    BELEID_IN_WERKING(Eigenaar.IEDEREEN);

    private final Eigenaar eigenaar;

    Tabel(Eigenaar eigenaar) {
        this.eigenaar = eigenaar;
    }

    Eigenaar eigenaar() {
        return eigenaar;
    }

    /** As a statement writes it. */
    String naam() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tabel> of(String naam) {
        return Arrays.stream(values())
                .filter(tabel -> tabel.naam().equalsIgnoreCase(naam))
                .findFirst();
    }

    /** Whose a row is. */
    enum Eigenaar {
        /** A candidate's: the column {@code gemeente} says of which municipality. */
        GEMEENTE("gemeente"),
        /** Of who reads a file in, for of whom its lines are is not known yet: the column {@code account} says who. */
        ACCOUNT("account"),
        /** It is about no person. */
        IEDEREEN("");

        private final String kolom;

        Eigenaar(String kolom) {
            this.kolom = kolom;
        }

        String kolom() {
            return kolom;
        }
    }
}
