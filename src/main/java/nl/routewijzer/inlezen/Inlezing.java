package nl.routewijzer.inlezen;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * A file on its way in, as it was when somebody looked.
 *
 * @param naam as the user calls it
 * @param keuze how it is read; what is proposed as long as it has not begun
 * @param totaal how many lines it has
 * @param bewaard for how many of them an advice was kept
 * @param bekend how many of them were in the dossier already
 * @param geweigerd how many of them were refused
 */
public record Inlezing(
        UUID id,
        OffsetDateTime tijdstip,
        String naam,
        Caseloadbestand.Vorm vorm,
        char scheiding,
        List<String> kolommen,
        Inleeskeuze keuze,
        Stand stand,
        int totaal,
        int bewaard,
        int bekend,
        int geweigerd) {
    /** Where it stands. */
    public enum Stand {
        VOORSTEL,
        BEZIG,
        KLAAR,
        /** Somebody stopped it: it can go on. */
        GESTOPT,
        /** The dossier took no more: it can go on when that is mended. */
        VASTGELOPEN
    }

    Inlezing with(Stand anders) {
        return new Inlezing(
                id, tijdstip, naam, vorm, scheiding, kolommen, keuze, anders, totaal, bewaard, bekend, geweigerd);
    }

    /** Whether it was stopped, by somebody or something, before its end. */
    public boolean canGoOn() {
        return stand == Stand.GESTOPT || stand == Stand.VASTGELOPEN;
    }

    /** How many lines were looked at. */
    public int verwerkt() {
        return bewaard + bekend + geweigerd;
    }

    /** How many lines were not reached yet. */
    public int open() {
        return totaal - verwerkt();
    }
}
