package nl.routewijzer.regels;

import java.time.LocalDate;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import org.jspecify.annotations.Nullable;

/**
 * How long a voorziening may run.
 *
 * @param termijn at most, when it begins; {@code null} for no limit
 * @param verlengd at most in all, when its term is extended; {@code null} where that cannot be
 */
public record Looptijd(
        @Nullable Hoeveelheid termijn, @Nullable Hoeveelheid verlengd) {
    /** Without any limit. */
    public static final Looptijd ONBEPERKT = new Looptijd(null, null);

    private static final String GEEN = "geen";
    private static final String VERLENGING = ", te verlengen tot ";

    /** How a voorziening that runs stands to its term. */
    public enum Stand {
        BINNEN_TERMIJN,
        IN_VERLENGING,
        OVER_TERMIJN
    }

    /** "6 maanden", "24 maanden, te verlengen tot 48 maanden", or "geen". */
    public String tekst() {
        if (termijn == null) {
            return GEEN;
        }
        return termijn.tekst() + (verlengd == null ? "" : VERLENGING + verlengd.tekst());
    }

    /** What {@link #tekst()} says. */
    public static Looptijd parse(String tekst) {
        if (tekst.equals(GEEN)) {
            return ONBEPERKT;
        }
        String[] delen = tekst.split(VERLENGING, -1);
        return new Looptijd(quantity(delen[0]), delen.length == 1 ? null : quantity(delen[1]));
    }

    private static Hoeveelheid quantity(String tekst) {
        try {
            return (Hoeveelheid) ParameterwaardeReader.read(tekst);
        } catch (Leesfout fout) {
            throw new IllegalArgumentException(fout.melding(), fout);
        }
    }

    /** The last day, at most, of what begins on a day; {@code null} for no limit. */
    public @Nullable LocalDate end(LocalDate start) {
        return after(start, termijn);
    }

    /** The last day of the extension of what began on a day; its last day where there is none. */
    public @Nullable LocalDate extendedEnd(LocalDate start) {
        return verlengd == null ? end(start) : after(start, verlengd);
    }

    /** The last day, seen from a day: that of the term or, once past that, that of the extension. */
    public @Nullable LocalDate end(LocalDate start, LocalDate dag) {
        return on(start, dag) == Stand.BINNEN_TERMIJN ? end(start) : extendedEnd(start);
    }

    /** How what began on one day stands to its term on another. */
    public Stand on(LocalDate start, LocalDate dag) {
        if (!isPast(end(start), dag)) {
            return Stand.BINNEN_TERMIJN;
        }
        return isPast(extendedEnd(start), dag) ? Stand.OVER_TERMIJN : Stand.IN_VERLENGING;
    }

    private static @Nullable LocalDate after(LocalDate start, @Nullable Hoeveelheid duur) {
        return duur == null ? null : start.plus(Maat.period(duur));
    }

    private static boolean isPast(@Nullable LocalDate einde, LocalDate dag) {
        return einde != null && dag.isAfter(einde);
    }
}
