package nl.routewijzer.drools;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Stap;
import org.jspecify.annotations.Nullable;

/** How facts and texts are written in DRL. */
final class DrlNames {
    private DrlNames() {}

    /** {@code partner.geboortedatum} is {@code partnerGeboortedatum}, {@code leefgebieden.SCHULDEN} {@code leefgebiedenSchulden}. */
    static String field(Feit feit) {
        String[] parts = feit.naam().split("\\.", -1);
        return parts.length == 1 ? parts[0] : parts[0] + camel(parts[1]);
    }

    static String getter(Feit feit) {
        return "$casus.get" + capital(field(feit)) + "()";
    }

    static String setter(Feit feit) {
        return "$casus.set" + capital(field(feit));
    }

    /** The field that holds the number of the rule that gave the result of a step. */
    static String decidedBy(Stap stap) {
        return "bepaaldDoor" + camel(stap.name());
    }

    static String type(Feit feit) {
        if (feit.type() instanceof Feit.Type.JaNee) {
            return "Boolean";
        } else if (feit.type() instanceof Feit.Type.Datum) {
            return "LocalDate";
        } else if (feit.type() instanceof Feit.Type.Getal || feit.type() instanceof Feit.Type.Tijdsduur) {
            return "Integer";
        }
        return "String";
    }

    /** A duration as Java writes it. */
    static String period(Hoeveelheid duur) {
        return period(Maat.period(duur));
    }

    static String period(Period duur) {
        return "Period.parse(" + quote(duur.toString()) + ")";
    }

    /** A day as Java writes it. */
    static String date(LocalDate dag) {
        return "LocalDate.parse(" + quote(dag.toString()) + ")";
    }

    /** A duration as Java writes it; {@code null} for none. */
    static String periodOrNull(@Nullable Hoeveelheid duur) {
        return duur == null ? "null" : period(duur);
    }

    /** A list of codes as Java writes it. */
    static String list(List<String> codes) {
        return codes.stream().map(DrlNames::quote).collect(Collectors.joining(", ", "Arrays.asList(", ")"));
    }

    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    static String quoteOrNull(@Nullable String text) {
        return text == null ? "null" : quote(text);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String camel(String text) {
        if (!text.equals(text.toUpperCase(Locale.ROOT))) {
            return capital(text);
        }
        StringBuilder camel = new StringBuilder();
        for (String part : text.toLowerCase(Locale.ROOT).split("_", -1)) {
            camel.append(capital(part));
        }
        return camel.toString();
    }
}
