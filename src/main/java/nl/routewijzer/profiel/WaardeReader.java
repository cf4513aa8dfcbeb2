package nl.routewijzer.profiel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one value by its type and notes what is wrong with it. */
final class WaardeReader {
    private static final Pattern DATUM = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private final List<Fout> fouten;

    WaardeReader(List<Fout> fouten) {
        this.fouten = fouten;
    }

    void fout(String pad, @Nullable Object waarde, String melding) {
        fouten.add(new Fout(Echo.text(pad), waarde == null ? null : Echo.value(waarde), melding));
    }

    /** The value in its Java type, or {@code null} after noting why it cannot be read. */
    @Nullable
    Object read(String pad, Veldtype type, Object waarde) {
        if (type instanceof Veldtype.Code code) {
            return code(pad, code.lijst().codes(), waarde);
        } else if (type instanceof Veldtype.JaNee) {
            return janee(pad, waarde);
        } else if (type instanceof Veldtype.Getal getal) {
            return getal(pad, getal, waarde);
        } else if (type instanceof Veldtype.Datum datum) {
            return datum(pad, datum.ookNooit(), waarde);
        }
        return sleutel(pad, waarde);
    }

    @Nullable
    String code(String pad, Collection<String> codes, Object waarde) {
        if (waarde instanceof String tekst && codes.contains(tekst)) {
            return tekst;
        }
        fout(
                pad,
                waarde,
                "'" + Echo.text(waarde) + "' is geen waarde van " + pad + ". Kies uit: " + String.join(", ", codes)
                        + ".");
        return null;
    }

    @Nullable
    LocalDate datum(String pad, boolean ookNooit, Object waarde) {
        if (ookNooit && Kandidaatprofiel.NOOIT_CODE.equals(waarde)) {
            return Kandidaatprofiel.NOOIT;
        }
        Matcher match = DATUM.matcher(waarde instanceof String tekst ? tekst : "");
        if (!match.matches()) {
            String nooit = ookNooit ? ", of het woord NOOIT" : "";
            fout(
                    pad,
                    waarde,
                    "'" + Echo.text(waarde)
                            + "' is geen datum. Schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2026-02-28" + nooit
                            + ".");
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)));
        } catch (DateTimeException nonexistent) {
            fout(pad, waarde, "De datum " + waarde + " bestaat niet." + incomplete(match));
            return null;
        }
    }

    /** A registration writes zeros where nobody knows the month or the day. */
    private static String incomplete(Matcher datum) {
        return datum.group(2).equals("00") || datum.group(3).equals("00")
                ? " Met 00 is de maand of de dag onbekend. Vraag de hele datum na, of gebruik de datum waarmee de gemeente"
                        + " verder rekent."
                : "";
    }

    @Nullable
    Boolean janee(String pad, Object waarde) {
        if (waarde instanceof Boolean ja) {
            return ja;
        }
        fout(
                pad,
                waarde,
                "'" + Echo.text(waarde) + "' is geen waarde van " + pad
                        + ". Kies ja (true) of nee (false), of laat het veld weg als het onbekend is.");
        return null;
    }

    private @Nullable Integer getal(String pad, Veldtype.Getal grenzen, Object waarde) {
        if (waarde instanceof Number getal && Double.isFinite(getal.doubleValue())) {
            BigDecimal precies = new BigDecimal(getal.toString());
            boolean past = precies.compareTo(BigDecimal.valueOf(grenzen.minimum())) >= 0
                    && precies.compareTo(BigDecimal.valueOf(grenzen.maximum())) <= 0;
            if (past && precies.stripTrailingZeros().scale() <= 0) {
                return precies.intValueExact();
            }
        }
        fout(
                pad,
                waarde,
                "Geef bij " + pad + " een heel getal van " + grenzen.minimum() + " tot en met " + grenzen.maximum()
                        + "; hier staat '" + Echo.text(waarde) + "'.");
        return null;
    }

    private @Nullable String sleutel(String pad, Object waarde) {
        if (waarde instanceof String tekst) {
            return tekst;
        }
        fout(pad, waarde, "Geef bij " + pad + " een tekst tussen aanhalingstekens.");
        return null;
    }
}
