package nl.routewijzer.drools;

import java.util.stream.Collectors;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.AantalLeefgebieden;
import nl.routewijzer.regels.EenVan;
import nl.routewijzer.regels.EigenBekend;
import nl.routewijzer.regels.EigenIs;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Groep;
import nl.routewijzer.regels.Niet;
import nl.routewijzer.regels.Voorwaarde;

/** Prints that a condition certainly does not hold: the same as {@link Voorwaarde#isDenied}. */
final class DrlDenials {
    private final Voorwaarde.Visitor<String> conditions;

    /** @param conditions prints that a condition holds */
    DrlDenials(Voorwaarde.Visitor<String> conditions) {
        this.conditions = conditions;
    }

    String deny(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Groep) {
            return join(voorwaarde, " || ");
        } else if (voorwaarde instanceof EenVan) {
            return join(voorwaarde, " && ");
        } else if (voorwaarde instanceof Niet niet) {
            return niet.groep().accept(conditions);
        } else if (voorwaarde instanceof AantalLeefgebieden aantal) {
            return few(aantal);
        } else if (voorwaarde instanceof Voorwaarde.Onbekend || voorwaarde instanceof Voorwaarde.Bekend) {
            return "(!" + voorwaarde.accept(conditions) + ")";
        } else if (voorwaarde instanceof EigenIs eigen) {
            return "(!" + eigen.accept(conditions) + " && " + new EigenBekend(eigen.feit(), false).accept(conditions)
                    + ")";
        }
        return voorwaarde.feiten().stream()
                .map(DrlDenials::known)
                .distinct()
                .collect(Collectors.joining("", "(!" + voorwaarde.accept(conditions), ")"));
    }

    private String join(Voorwaarde voorwaarde, String joint) {
        return voorwaarde.parts().stream().map(this::deny).collect(Collectors.joining("\n      " + joint, "(", ")"));
    }

    /** Also with those that are unknown there are not enough; or there are too many of those that are known. */
    private static String few(AantalLeefgebieden aantal) {
        String leefgebieden =
                aantal.feiten().stream().map(DrlNames::field).collect(Collectors.joining(", ", "Arrays.asList(", ")"));
        return "(countLeefgebieden(" + leefgebieden + ", " + DrlNames.list(aantal.situaties()) + ", "
                + !aantal.hoogstens() + ") " + (aantal.hoogstens() ? ">" : "<") + " " + aantal.aantal() + ")";
    }

    private static String known(Feit feit) {
        String known = DrlNames.field(feit) + " != null";
        String huishouden = DrlNames.field(Feiten.of(Veld.HUISHOUDEN));
        return " && "
                + (feit.isAboutPartner()
                        ? "(" + known + " || " + huishouden + " != null && " + huishouden + " != \"GEHUWD\")"
                        : known);
    }
}
