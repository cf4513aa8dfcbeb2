package nl.routewijzer.regels;

import java.time.Period;
import java.util.List;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eenheid;
import nl.routewijzer.regels.Parameterwaarde.Code;
import nl.routewijzer.regels.Parameterwaarde.Datum;
import nl.routewijzer.regels.Parameterwaarde.Geen;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Parameterwaarde.JaNee;
import nl.routewijzer.regels.Parameterwaarde.NaarGeboortedatum;

/** What is measured in one place of a sentence: decides which values fit there and makes them comparable. */
public enum Maat {
    MAANDEN(
            "een aantal maanden of jaren, bijvoorbeeld 27 jaar of 24 maanden",
            "6 maanden",
            Eenheid.MAANDEN,
            Eenheid.JAREN),
    DAGEN("een aantal weken of dagen, bijvoorbeeld 4 weken", "2 weken", Eenheid.DAGEN, Eenheid.WEKEN),
    PROCENT("een percentage, bijvoorbeeld 30 procent", "50 procent", Eenheid.PROCENT),
    UREN("een aantal uren, bijvoorbeeld 12 uur", "10 uur", Eenheid.UREN),
    TAALNIVEAU("een taalniveau: " + String.join(", ", Codelijst.TAALNIVEAU.codes()), "A2"),
    JA_NEE("ja of nee", "ja"),
    DATUM("een datum als jjjj-mm-dd, bijvoorbeeld 1965-01-01", "1965-01-01"),
    LEEFTIJD(
            "een leeftijd in jaren of maanden, bijvoorbeeld 30 jaar of 65 jaar en 3 maanden",
            "30 jaar",
            Eenheid.MAANDEN,
            Eenheid.JAREN),
    TERMIJN(
            "een aantal weken of maanden, bijvoorbeeld 8 weken of 6 maanden",
            "6 maanden",
            Eenheid.DAGEN,
            Eenheid.WEKEN,
            Eenheid.MAANDEN,
            Eenheid.JAREN);

    private static final int MAANDEN_IN_JAAR = 12;
    private static final int DAGEN_IN_WEEK = 7;

    private final String omschrijving;
    private final String voorbeeld;
    private final List<Eenheid> eenheden;

    Maat(String omschrijving, String voorbeeld, Eenheid... eenheden) {
        this.omschrijving = omschrijving;
        this.voorbeeld = voorbeeld;
        this.eenheden = List.of(eenheden);
    }

    /** In words, for an error message and the dictionary. */
    public String omschrijving() {
        return omschrijving;
    }

    /** A value that fits, as it is written. */
    public String voorbeeld() {
        return voorbeeld;
    }

    /** Whether a value can stand here; "geen" fits every quantity. */
    public boolean fits(Parameterwaarde waarde) {
        if (waarde instanceof Hoeveelheid hoeveelheid) {
            return eenheden.contains(hoeveelheid.eenheid());
        } else if (waarde instanceof Code code) {
            return this == TAALNIVEAU && Codelijst.TAALNIVEAU.codes().contains(code.tekst());
        } else if (waarde instanceof JaNee) {
            return this == JA_NEE;
        } else if (waarde instanceof Datum) {
            return this == DATUM;
        } else if (waarde instanceof NaarGeboortedatum) {
            return this == LEEFTIJD;
        }
        return waarde instanceof Geen && !eenheden.isEmpty();
    }

    /** A quantity in the smallest unit of its kind: months for years, days for weeks. */
    public static int count(Hoeveelheid hoeveelheid) {
        return switch (hoeveelheid.eenheid()) {
            case JAREN -> hoeveelheid.aantal() * MAANDEN_IN_JAAR;
            case WEKEN -> hoeveelheid.aantal() * DAGEN_IN_WEEK;
            default -> hoeveelheid.aantal();
        };
    }

    /** A duration as a period of days or of months. */
    public static Period period(Hoeveelheid duur) {
        return DAGEN.eenheden.contains(duur.eenheid()) ? Period.ofDays(count(duur)) : Period.ofMonths(count(duur));
    }

    /** Months as a person says an age: "26 jaar en 11 maanden". */
    public static String age(int maanden) {
        int rest = maanden % MAANDEN_IN_JAAR;
        String jaren = maanden / MAANDEN_IN_JAAR + " " + Eenheid.JAREN.bij(maanden / MAANDEN_IN_JAAR);
        return rest == 0 ? jaren : jaren + " en " + rest + " " + Eenheid.MAANDEN.bij(rest);
    }

    public static Maat of(Eenheid eenheid) {
        for (Maat maat : values()) {
            if (maat.eenheden.contains(eenheid)) {
                return maat;
            }
        }
        throw new IllegalArgumentException(eenheid.name());
    }
}
