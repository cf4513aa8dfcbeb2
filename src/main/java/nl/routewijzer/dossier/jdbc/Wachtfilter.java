package nl.routewijzer.dossier.jdbc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.Afhandeling.Stand;
import nl.routewijzer.dossier.Openstaand;

/** The condition that of an advice {@code r} with besluit {@code b} the terugmelding or the overdracht waits. */
final class Wachtfilter {
    private static final String LAATSTE =
            " n WHERE n.advies = r.id AND n.soort = ? AND NOT EXISTS (SELECT 1 FROM notitie later"
                    + " WHERE later.advies = n.advies AND later.soort = n.soort AND later.volgnummer > n.volgnummer)";
    private static final String IN_STAND = "EXISTS (SELECT 1 FROM notitie" + LAATSTE + " AND n.stand = ?";
    private static final String NIET_VERSTUURD = "NOT EXISTS (SELECT 1 FROM notitie" + LAATSTE + " AND n.stand <> ?)";

    private final List<Object> arguments = new ArrayList<>();
    private final String sql;

    Wachtfilter(Openstaand wacht) {
        String stap = step(wacht);
        arguments.add(wacht.soort().name());
        arguments.add(wacht.stand().name());
        sql = stap + (wacht.stand() == Stand.NIET_VERSTUURD ? NIET_VERSTUURD : IN_STAND + since(wacht) + ")");
    }

    String sql() {
        return sql;
    }

    List<Object> arguments() {
        return arguments;
    }

    private String step(Openstaand wacht) {
        if (wacht.soort() != Soort.TERUGMELDING) {
            return "";
        }
        arguments.add(Soort.TERUGMELDING.name());
        return (wacht.stand() == Stand.NIET_VERSTUURD ? "b.uitkomst" : "COALESCE(b.uitkomst, r.uitkomst)")
                + " = ? AND ";
    }

    private String since(Openstaand wacht) {
        List<Openstaand.Sinds> sinds = wacht.sinds();
        if (sinds == null) {
            return "";
        }
        return sinds.isEmpty()
                ? " AND 1 = 0"
                : sinds.stream().map(this::since).collect(Collectors.joining(" OR ", " AND (", ")"));
    }

    private String since(Openstaand.Sinds sinds) {
        arguments.add(sinds.dag());
        arguments.addAll(sinds.gemeenten());
        return "n.dag <= ? AND r.gemeente IN ("
                + String.join(", ", Collections.nCopies(sinds.gemeenten().size(), "?")) + ")";
    }
}
