package nl.routewijzer.drools;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.AantalLeefgebieden;
import nl.routewijzer.regels.Behalve;
import nl.routewijzer.regels.Binnenkort;
import nl.routewijzer.regels.Datumgrens;
import nl.routewijzer.regels.EenVan;
import nl.routewijzer.regels.EerderDan;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Geleden;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Groep;
import nl.routewijzer.regels.Loopt;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Nadert;
import nl.routewijzer.regels.Niet;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Code;
import nl.routewijzer.regels.Parameterwaarde.Datum;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Parameterwaarde.NaarGeboortedatum;
import nl.routewijzer.regels.Vergelijking;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorwaarde.Altijd;
import nl.routewijzer.regels.Voorwaarde.Bekend;
import nl.routewijzer.regels.Voorwaarde.Geldt;
import nl.routewijzer.regels.Voorwaarde.Is;
import nl.routewijzer.regels.Voorwaarde.Ja;
import nl.routewijzer.regels.Voorwaarde.Onbekend;

/** Prints a condition as one DRL expression over the fields of the declared Casus. */
final class DrlConditions implements Voorwaarde.Visitor<String> {
    private static final String NEVER = "(1 == 2)";

    private final Beleid beleid;

    DrlConditions(Beleid beleid) {
        this.beleid = beleid;
    }

    @Override
    public String is(Is is) {
        String field = DrlNames.field(is.feit());
        if (is.niet()) {
            return is.codes().stream()
                    .map(code -> field + " != " + DrlNames.quote(code))
                    .collect(Collectors.joining(" && ", "(" + field + " != null && ", ")"));
        }
        return is.codes().stream()
                .map(code -> field + " == " + DrlNames.quote(code))
                .collect(Collectors.joining(" || ", "(", ")"));
    }

    @Override
    public String janee(Ja ja) {
        return "(" + DrlNames.field(ja.feit()) + " == " + ja.verwacht() + ")";
    }

    @Override
    public String vergelijking(Vergelijking vergelijking) {
        String field = DrlNames.field(vergelijking.feit());
        Parameterwaarde limit = vergelijking.grens().value(beleid::parameter);
        if (limit instanceof NaarGeboortedatum tabel && vergelijking.feit().type() instanceof Feit.Type.Leeftijd type) {
            return byBirth(vergelijking, DrlNames.field(type.geboortedatum()), tabel);
        } else if (limit instanceof Hoeveelheid hoeveelheid) {
            return "(" + field + " != null && " + field + " "
                    + vergelijking.operator().teken() + " " + Maat.count(hoeveelheid) + comment(vergelijking.grens())
                    + ")";
        } else if (limit instanceof Code code && vergelijking.feit().type() instanceof Feit.Type.Code type) {
            List<String> lower = type.lijst().codes().subList(0, vergelijking.rank(code.tekst()));
            return lower.isEmpty() ? NEVER : is(new Is(vergelijking.feit(), lower, false));
        }
        return NEVER;
    }

    private static String byBirth(Vergelijking vergelijking, String born, NaarGeboortedatum tabel) {
        String field = DrlNames.field(vergelijking.feit());
        return tabel.rijen().stream()
                .map(rij -> "(" + field + " " + vergelijking.operator().teken() + " " + Maat.count(rij.waarde())
                        + (rij.vanaf().equals(LocalDate.MIN) ? "" : " && " + born + " >= " + DrlNames.date(rij.vanaf()))
                        + (rij.totEnMet().equals(LocalDate.MAX)
                                ? ""
                                : " && " + born + " <= " + DrlNames.date(rij.totEnMet()))
                        + ")")
                .collect(Collectors.joining(
                        "\n      || ", "(" + field + " != null && (", "))" + comment(vergelijking.grens())));
    }

    @Override
    public String eerderDan(EerderDan eerder) {
        String field = DrlNames.field(eerder.feit());
        String later = DrlNames.field(eerder.dan());
        return eerder.grens().value(beleid::parameter) instanceof Hoeveelheid duur
                ? "(" + field + " != null && " + later + " != null && !" + field + ".isBefore(" + later + ".minus("
                        + DrlNames.period(duur) + ")))"
                : NEVER;
    }

    @Override
    public String binnenkort(Binnenkort binnenkort) {
        String field = DrlNames.field(binnenkort.feit());
        return binnenkort.grens().value(beleid::parameter) instanceof Hoeveelheid duur
                ? "(" + field + " != null && !peildatum.isBefore(" + field + ".minus(" + DrlNames.period(duur) + ")))"
                : NEVER;
    }

    @Override
    public String datumgrens(Datumgrens grens) {
        String field = DrlNames.field(grens.feit());
        return grens.grens().value(beleid::parameter) instanceof Datum datum
                ? "(" + field + " != null && " + field + (grens.eerder() ? " < " : " >= ") + DrlNames.date(datum.dag())
                        + ")"
                : NEVER;
    }

    @Override
    public String geleden(Geleden geleden) {
        String field = DrlNames.field(geleden.feit());
        return geleden.grens().value(beleid::parameter) instanceof Hoeveelheid duur
                ? "(" + field + " != null && !" + field + ".isBefore(peildatum.minusMonths(" + Maat.count(duur) + ")))"
                : NEVER;
    }

    @Override
    public String onbekend(Onbekend onbekend) {
        return onbekend.feiten().stream().map(DrlConditions::unknown).collect(Collectors.joining(" || ", "(", ")"));
    }

    @Override
    public String bekend(Bekend bekend) {
        return "(" + DrlNames.field(bekend.feit()) + " != null)";
    }

    @Override
    public String geldt(Geldt geldt) {
        boolean ja = geldt.parameter().value(beleid::parameter) instanceof Parameterwaarde.JaNee janee && janee.ja();
        return (ja == geldt.niet() ? NEVER : "(1 == 1)") + comment(geldt.parameter());
    }

    @Override
    public String eenVan(EenVan eenVan) {
        return eenVan.voorwaarden().stream()
                .map(voorwaarde -> voorwaarde.accept(this))
                .collect(Collectors.joining("\n      || ", "(", ")"));
    }

    @Override
    public String groep(Groep groep) {
        return groep.voorwaarden().stream()
                .map(voorwaarde -> voorwaarde.accept(this))
                .collect(Collectors.joining("\n      && ", "(", ")"));
    }

    @Override
    public String niet(Niet niet) {
        return new DrlDenials(this).deny(niet.groep());
    }

    @Override
    public String behalve(Behalve behalve) {
        return behalve.parts().stream()
                .map(voorwaarde -> voorwaarde.accept(this))
                .collect(Collectors.joining("\n      && ", "(!(", "))"));
    }

    @Override
    public String aantalLeefgebieden(AantalLeefgebieden aantal) {
        return "(countLeefgebieden("
                + aantal.feiten().stream()
                        .map(DrlNames::field)
                        .collect(Collectors.joining(", ", "Arrays.asList(", "), "))
                + DrlNames.list(aantal.situaties()) + ") >= " + aantal.minstens() + ")";
    }

    @Override
    public String loopt(Loopt loopt) {
        return loopt.grens().value(beleid::parameter) instanceof Hoeveelheid duur
                ? "(isRunningFor(eerdereVoorzieningen, peildatum, " + DrlNames.quote(loopt.voorziening()) + ", "
                        + DrlNames.period(duur) + "))"
                : NEVER;
    }

    @Override
    public String nadert(Nadert nadert) {
        String field = DrlNames.field(nadert.feit());
        return nadert.over().value(beleid::parameter) instanceof Hoeveelheid marge
                        && nadert.termijn().value(beleid::parameter) instanceof Hoeveelheid einde
                ? "(" + field + " != null && " + field + " >= " + (Maat.count(einde) - Maat.count(marge)) + " && "
                        + field + " < " + Maat.count(einde) + ")"
                : NEVER;
    }

    @Override
    public String altijd(Altijd altijd) {
        return "(1 == 1)";
    }

    private static String unknown(Feit feit) {
        String unknown = DrlNames.field(feit) + " == null";
        return feit.isOfPartner()
                ? "(" + DrlNames.field(Feiten.of(Veld.HUISHOUDEN)) + " == \"GEHUWD\" && " + unknown + ")"
                : unknown;
    }

    private static String comment(Grens grens) {
        return grens instanceof Grens.Parameter parameter ? " /* " + parameter.naam() + " */" : "";
    }
}
