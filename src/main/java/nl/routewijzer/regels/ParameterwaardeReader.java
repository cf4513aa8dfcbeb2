package nl.routewijzer.regels;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Echo;
import nl.routewijzer.profiel.Eenheid;
import nl.routewijzer.regels.Parameterwaarde.Code;
import nl.routewijzer.regels.Parameterwaarde.Datum;
import nl.routewijzer.regels.Parameterwaarde.Geen;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Parameterwaarde.JaNee;

/** Reads a value as a policy maker writes it: "4 weken", "67 jaar en 3 maanden", "ja", "A2", "2012-01-01", "geen". */
public final class ParameterwaardeReader {
    private static final Pattern HOEVEELHEID = Pattern.compile("(\\d{1,4}) (\\p{L}+)");
    private static final Pattern GETAL = Pattern.compile("\\d{1,4}");
    private static final Pattern LEEFTIJD = Pattern.compile("(\\d{1,3}) jaar en (\\d{1,2}) (?:maand|maanden)");
    private static final Pattern TE_LANG = Pattern.compile("^(?:\\d{5,}|\\d+[.,]\\d+)(?= )");
    private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

    private ParameterwaardeReader() {}

    public static Parameterwaarde read(String tekst) throws Leesfout {
        Matcher leeftijd = LEEFTIJD.matcher(tekst);
        if (leeftijd.matches()) {
            int jaren = Maat.count(new Hoeveelheid(Integer.parseInt(leeftijd.group(1)), Eenheid.JAREN, ""));
            return new Hoeveelheid(jaren + Integer.parseInt(leeftijd.group(2)), Eenheid.MAANDEN, tekst);
        }
        Matcher hoeveelheid = HOEVEELHEID.matcher(tekst);
        if (hoeveelheid.matches()) {
            Optional<Eenheid> eenheid = Arrays.stream(Eenheid.values())
                    .filter(kandidaat -> kandidaat.isNamed(hoeveelheid.group(2)))
                    .findFirst();
            if (eenheid.isPresent()
                    && eenheid.get() == Eenheid.PROCENT
                    && Integer.parseInt(hoeveelheid.group(1)) > 100) {
                throw new Leesfout(0, "Een percentage is hoogstens 100 procent; hier staat " + tekst + ".");
            } else if (eenheid.isPresent()) {
                return new Hoeveelheid(Integer.parseInt(hoeveelheid.group(1)), eenheid.get(), tekst);
            }
            throw new Leesfout(
                    hoeveelheid.start(2),
                    "De eenheid '" + hoeveelheid.group(2)
                            + "' ken ik niet; kies uit: dagen, weken, maanden, jaar, procent, uur.");
        }
        if (tekst.equals("ja") || tekst.equals("nee")) {
            return new JaNee(tekst.equals("ja"));
        } else if (tekst.equals("geen")) {
            return new Geen();
        } else if (DATUM.matcher(tekst).matches()) {
            return new Datum(date(tekst));
        } else if (CODE.matcher(tekst).matches()) {
            return new Code(tekst);
        }
        Matcher lang = TE_LANG.matcher(tekst);
        if (lang.find()) {
            throw new Leesfout(
                    lang.start(),
                    "Een getal heeft hoogstens vier cijfers, zonder punt of komma; hier staat "
                            + Echo.text(lang.group()) + ".");
        }
        if (GETAL.matcher(tekst).matches()) {
            throw new Leesfout(
                    0, "Achter " + tekst + " hoort een eenheid: dagen, weken, maanden, jaar, procent of uur.");
        }
        throw new Leesfout(
                0,
                "'" + tekst + "' is geen waarde. Schrijf bijvoorbeeld: 4 weken, 24 maanden, 67 jaar en 3 maanden,"
                        + " 30 procent, ja, nee, geen, A2 of 2026-01-01.");
    }

    public static LocalDate date(String tekst) throws Leesfout {
        try {
            if (!DATUM.matcher(tekst).matches()) {
                throw new DateTimeParseException("not four digits, two and two", tekst, 0);
            }
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException onleesbaar) {
            throw new Leesfout(
                    0, "'" + tekst + "' is geen bestaande datum. Schrijf jjjj-mm-dd, bijvoorbeeld 2026-01-01.");
        }
    }
}
