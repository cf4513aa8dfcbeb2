package nl.routewijzer.drools;

import java.time.LocalDate;
import java.time.Period;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.regels.Binnenkort;
import nl.routewijzer.regels.Datumgrens;
import nl.routewijzer.regels.EerderDan;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feit.Type.Tijdsduur;
import nl.routewijzer.regels.Geboorterij;
import nl.routewijzer.regels.Geleden;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Nadert;
import nl.routewijzer.regels.Operator;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Datum;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Parameterwaarde.NaarGeboortedatum;
import nl.routewijzer.regels.Vergelijking;

/** Prints the conditions on dates. One that names a parameter without a value never holds. */
final class DrlDates {
    static final String NEVER = "(1 == 2)";
    static final String NOOIT = "LocalDate.MIN";

    private static final String PEILDATUM = "peildatum";

    private final Beleid beleid;

    DrlDates(Beleid beleid) {
        this.beleid = beleid;
    }

    /** An age or the time in service, against a limit that may follow from the date of birth. */
    String lasts(Vergelijking vergelijking, Parameterwaarde limit) {
        Tijdsduur duur = (Tijdsduur) vergelijking.feit().type();
        if (limit instanceof NaarGeboortedatum tabel) {
            return tabel.rijen().stream()
                    .map(rij -> reached(duur, vergelijking.operator(), Maat.period(rij.waarde()), born(duur, rij)))
                    .collect(Collectors.joining("\n      || ", "(", ")"));
        }
        return limit instanceof Hoeveelheid lengte
                ? reached(duur, vergelijking.operator(), Maat.period(lengte), "")
                : NEVER;
    }

    String near(Nadert nadert) {
        Parameterwaarde limit = nadert.termijn().value(beleid::parameter);
        if (!(nadert.over().value(beleid::parameter) instanceof Hoeveelheid marge)) {
            return NEVER;
        } else if (limit instanceof NaarGeboortedatum tabel) {
            return tabel.rijen().stream()
                    .map(rij -> near(nadert.duur(), rij.waarde(), marge, born(nadert.duur(), rij)))
                    .collect(Collectors.joining("\n      || ", "(", ")"));
        }
        return limit instanceof Hoeveelheid einde ? near(nadert.duur(), einde, marge, "") : NEVER;
    }

    private static String near(Tijdsduur duur, Hoeveelheid einde, Hoeveelheid marge, String born) {
        return "(" + reached(duur, Operator.MINSTENS, Nadert.until(einde, marge), born) + " && "
                + reached(duur, Operator.LAGER_DAN, Maat.period(einde), born) + ")";
    }

    /** How the peildatum stands to the day on which it lasts so long. */
    private static String reached(Tijdsduur duur, Operator operator, Period lengte, String born) {
        String begin = DrlNames.field(duur.begin());
        String days = lengte.getDays() == 0 ? "" : ".plusDays(" + lengte.getDays() + ")";
        String dag = duur instanceof Feit.Type.Leeftijd
                ? "birthday(" + begin + ", " + lengte.toTotalMonths() + ")" + days
                : begin + ".plus(" + DrlNames.period(lengte) + ")";
        return "(" + begin + " != null" + born + " && " + compare(PEILDATUM, operator, dag) + ")";
    }

    private static String born(Tijdsduur duur, Geboorterij rij) {
        String born = DrlNames.field(duur.begin());
        return (rij.vanaf().equals(LocalDate.MIN) ? "" : " && " + born + " >= " + DrlNames.date(rij.vanaf()))
                + (rij.totEnMet().equals(LocalDate.MAX) ? "" : " && " + born + " <= " + DrlNames.date(rij.totEnMet()));
    }

    String ago(Geleden geleden) {
        return value(geleden.grens()) instanceof Hoeveelheid duur
                ? known(
                        geleden.feit(),
                        compare(minus(PEILDATUM, duur), geleden.operator(), DrlNames.field(geleden.feit())))
                : NEVER;
    }

    String earlier(EerderDan eerder) {
        return value(eerder.grens()) instanceof Hoeveelheid duur
                ? known(
                        eerder.feit(),
                        known(
                                eerder.dan(),
                                compare(
                                        DrlNames.field(eerder.feit()),
                                        eerder.meer() ? Operator.LAGER_DAN : Operator.MINSTENS,
                                        minus(DrlNames.field(eerder.dan()), duur))))
                : NEVER;
    }

    String soon(Binnenkort binnenkort) {
        return value(binnenkort.grens()) instanceof Hoeveelheid duur
                ? known(
                        binnenkort.feit(),
                        compare(
                                PEILDATUM,
                                binnenkort.later() ? Operator.LAGER_DAN : Operator.MINSTENS,
                                minus(DrlNames.field(binnenkort.feit()), duur)))
                : NEVER;
    }

    String day(Datumgrens grens) {
        return value(grens.grens()) instanceof Datum datum
                ? known(
                        grens.feit(),
                        compare(DrlNames.field(grens.feit()), grens.operator(), DrlNames.date(datum.dag())))
                : NEVER;
    }

    private Parameterwaarde value(Grens grens) {
        return grens.value(beleid::parameter);
    }

    private static String minus(String dag, Hoeveelheid duur) {
        return dag + ".minus(" + DrlNames.period(Maat.period(duur)) + ")";
    }

    private static String compare(String links, Operator operator, String rechts) {
        return links + ".compareTo(" + rechts + ") " + operator.teken() + " 0";
    }

    /** What never was, is no day. */
    private static String known(Feit feit, String condition) {
        String field = DrlNames.field(feit);
        return "(" + field + " != null && " + field + " != " + NOOIT + " && " + condition + ")";
    }
}
