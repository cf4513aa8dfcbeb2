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
        return feit.begin() + " " + code(feit, waarde.toString());
    }

    /** A code of a fact, as it stands behind "is". */
    static String code(Feit feit, String code) {
        String woorden = Codelijst.inWords(code);
        return isQuoted(feit, code) ? "‘" + woorden + "’" : woorden;
    }

    /** What happens on the day on which an age or the time in service reaches a length: "de kandidaat wordt 27 jaar". */
    static String reaches(Feit feit, String lengte) {
        return feit.type() instanceof Feit.Type.Leeftijd
                ? feit.onderwerp() + " wordt " + lengte
                : "de dienstverlening duurt " + lengte;
    }

    /** What happens on the day after it. */
    static String exceeds(Feit feit, String lengte) {
        return feit.type() instanceof Feit.Type.Leeftijd
                ? feit.onderwerp() + " is ouder dan " + lengte
                : "de dienstverlening duurt langer dan " + lengte;
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
