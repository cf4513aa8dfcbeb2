package nl.routewijzer.drools;

import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.AantalLeefgebieden;
import nl.routewijzer.regels.Behalve;
import nl.routewijzer.regels.BehoefteAan;
import nl.routewijzer.regels.Binnenkort;
import nl.routewijzer.regels.Datumgrens;
import nl.routewijzer.regels.EenVan;
import nl.routewijzer.regels.EerderDan;
import nl.routewijzer.regels.EigenBekend;
import nl.routewijzer.regels.EigenIs;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feit.Type.Tijdsduur;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Geadviseerd;
import nl.routewijzer.regels.Gebruikt;
import nl.routewijzer.regels.Geleden;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Groep;
import nl.routewijzer.regels.Loopt;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Nadert;
import nl.routewijzer.regels.Niet;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Code;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Tussen;
import nl.routewijzer.regels.Vergelijking;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorwaarde.Altijd;
import nl.routewijzer.regels.Voorwaarde.Bekend;
import nl.routewijzer.regels.Voorwaarde.Geldt;
import nl.routewijzer.regels.Voorwaarde.Is;
import nl.routewijzer.regels.Voorwaarde.Ja;
import nl.routewijzer.regels.Voorwaarde.Nooit;
import nl.routewijzer.regels.Voorwaarde.Onbekend;

/** Prints a condition as one DRL expression over the fields of the declared Casus. */
final class DrlConditions implements Voorwaarde.Visitor<String> {
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
        if (vergelijking.feit().type() instanceof Tijdsduur) {
            return new DrlDates(beleid).lasts(vergelijking, limit) + comment(vergelijking.grens());
        } else if (limit instanceof Hoeveelheid hoeveelheid) {
            return "(" + field + " != null && " + field + " "
                    + vergelijking.operator().teken() + " " + Maat.count(hoeveelheid) + comment(vergelijking.grens())
                    + ")";
        } else if (limit instanceof Code code && vergelijking.feit().type() instanceof Feit.Type.Code type) {
            List<String> fitting = type.lijst().codes().stream()
                    .filter(kandidaat -> vergelijking
                            .operator()
                            .holds(vergelijking.rank(kandidaat), vergelijking.rank(code.tekst())))
                    .toList();
            return fitting.isEmpty() ? DrlDates.NEVER : is(new Is(vergelijking.feit(), fitting, false));
        }
        return DrlDates.NEVER;
    }

    @Override
    public String tussen(Tussen tussen) {
        return "(" + tussen.vanaf().accept(this) + " && " + tussen.tot().accept(this) + ")";
    }

    @Override
    public String eerderDan(EerderDan eerder) {
        return new DrlDates(beleid).earlier(eerder);
    }

    @Override
    public String binnenkort(Binnenkort binnenkort) {
        return new DrlDates(beleid).soon(binnenkort);
    }

    @Override
    public String datumgrens(Datumgrens grens) {
        return new DrlDates(beleid).day(grens);
    }

    @Override
    public String geleden(Geleden geleden) {
        return new DrlDates(beleid).ago(geleden);
    }

    @Override
    public String nadert(Nadert nadert) {
        return new DrlDates(beleid).near(nadert);
    }

    @Override
    public String nooit(Nooit nooit) {
        return "(" + DrlNames.field(nooit.feit()) + " == " + DrlDates.NOOIT + ")";
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
        return (ja == geldt.niet() ? DrlDates.NEVER : "(1 == 1)") + comment(geldt.parameter());
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
        String leefgebieden =
                aantal.feiten().stream().map(DrlNames::field).collect(Collectors.joining(", ", "Arrays.asList(", ")"));
        return "(countLeefgebieden(" + leefgebieden + ", " + DrlNames.list(aantal.situaties()) + ", "
                + aantal.hoogstens() + ")" + (aantal.hoogstens() ? " <= " : " >= ") + aantal.aantal() + ")";
    }

    @Override
    public String loopt(Loopt loopt) {
        return loopt.grens().value(beleid::parameter) instanceof Hoeveelheid duur
                ? "(isRunningFor(eerdereVoorzieningen, peildatum, " + DrlNames.quote(loopt.voorziening()) + ", "
                        + DrlNames.quote(loopt.operator().teken()) + ", " + DrlNames.period(duur) + "))"
                : DrlDates.NEVER;
    }

    @Override
    public String behoefteAan(BehoefteAan behoefte) {
        return behoefte.behoeften().stream()
                .map(code -> "behoeften " + (behoefte.geen() ? "not contains " : "contains ") + DrlNames.quote(code))
                .collect(Collectors.joining(behoefte.geen() ? " && " : " || ", "(", ")"));
    }

    @Override
    public String gebruikt(Gebruikt gebruikt) {
        return "(" + (gebruikt.niet() ? "!" : "") + "isUsed(eerdereVoorzieningen, "
                + DrlNames.quoteOrNull(gebruikt.voorziening()) + ", " + DrlNames.list(gebruikt.resultaten()) + "))";
    }

    @Override
    public String eigenIs(EigenIs eigen) {
        String waarden = eigen.waarden().stream()
                .map(waarde -> waarde instanceof String code ? DrlNames.quote(code) : waarde.toString())
                .collect(Collectors.joining(", ", "Arrays.asList(", ")"));
        return "(isAnswered(eigen, " + DrlNames.quote(eigen.feit()) + ", " + waarden + ", " + eigen.niet() + "))";
    }

    @Override
    public String eigenBekend(EigenBekend eigen) {
        return "(" + (eigen.niet() ? "!" : "") + "isKnown(eigen, " + DrlNames.quote(eigen.feit()) + "))";
    }

    @Override
    public String geadviseerd(Geadviseerd geadviseerd) {
        return "(" + (geadviseerd.niet() ? "!" : "") + "isAdvised(voorzieningen, "
                + DrlNames.quote(geadviseerd.voorziening()) + "))";
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
