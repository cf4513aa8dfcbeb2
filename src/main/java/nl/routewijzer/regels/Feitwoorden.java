package nl.routewijzer.regels;

import java.time.LocalDate;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.jspecify.annotations.Nullable;

/** Says what a fact is: "de regeling is WW", "de gezondheid is onbekend". */
public final class Feitwoorden {
    private Feitwoorden() {}

    /** A clause without capital or full stop. */
    public static String of(Feit feit, Situatie situatie) {
        return of(feit, situatie.value(feit));
    }

    /** @param waarde a value that the fact can have; {@code null} for unknown */
    public static String of(Feit feit, @Nullable Object waarde) {
        if (waarde == null) {
            return feit.begin() + " onbekend";
        } else if (waarde instanceof Boolean ja && feit.type() instanceof Feit.Type.JaNee janee) {
            return ja ? janee.ja() : janee.nee();
        } else if (waarde instanceof LocalDate datum) {
            return feit.begin() + " " + (datum.equals(Kandidaatprofiel.NOOIT) ? "nooit" : Datumtekst.of(datum));
        } else if (waarde instanceof Integer getal) {
            return number(feit, getal);
        }
        String code = waarde.toString();
        return feit.begin() + " "
                + (isQuoted(feit, code) ? "‘" + Codelijst.inWords(code) + "’" : Codelijst.inWords(code));
    }

    private static boolean isQuoted(Feit feit, String waarde) {
        return feit.type() instanceof Feit.Type.Code code && !code.lijst().readsAfterIs(waarde);
    }

    private static String number(Feit feit, int getal) {
        if (feit.type() instanceof Feit.Type.Leeftijd) {
            return feit.onderwerp() + " is " + Maat.age(getal);
        } else if (feit.type() instanceof Feit.Type.Dienstduur) {
            return "de kandidaat is " + getal + (getal == 1 ? " maand" : " maanden") + " in dienstverlening";
        } else if (feit.type() instanceof Feit.Type.Getal maat) {
            return feit.onderwerp() + " is " + getal + " " + maat.eenheid().bij(getal);
        }
        return feit.begin() + " " + getal;
    }
}
