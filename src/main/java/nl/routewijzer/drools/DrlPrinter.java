package nl.routewijzer.drools;

import java.util.Arrays;
import java.util.List;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;

/**
 * Prints the policy in force as one self-contained DRL file: the same rules for anybody who runs Drools without
 * Routewijzer. The caller fills a Casus (ages and service in full months) and reads the advice from it.
 */
public final class DrlPrinter {
    private DrlPrinter() {}

    public static String print(Beleid beleid) {
        StringBuilder drl = new StringBuilder();
        drl.append("// Beleidsversie ").append(beleid.beleidsversie()).append('\n');
        drl.append("package nl.routewijzer.beleid\n\nimport java.time.LocalDate\n\n");
        declaration(drl);
        drl.append('\n').append(DrlFunctions.print(beleid));
        List<Regel> regels = beleid.regelset().regels();
        for (int i = 0; i < regels.size(); i++) {
            rule(drl, beleid, regels.get(i), regels.size() - i);
        }
        return drl.toString();
    }

    private static void declaration(StringBuilder drl) {
        drl.append("declare Casus\n  peildatum : LocalDate\n");
        for (Feit feit : Feiten.ALLE) {
            drl.append("  ")
                    .append(DrlNames.field(feit))
                    .append(" : ")
                    .append(DrlNames.type(feit))
                    .append('\n');
        }
        Arrays.stream(Stap.values())
                .forEach(stap ->
                        drl.append("  ").append(DrlNames.decidedBy(stap)).append(" : String\n"));
        for (String list : List.of("toegepast", "ontbrekend", "parallel", "signalen")) {
            drl.append("  ").append(list).append(" : java.util.List = new java.util.ArrayList()\n");
        }
        drl.append("end\n");
    }

    private static void rule(StringBuilder drl, Beleid beleid, Regel regel, int salience) {
        DrlConditions conditions = new DrlConditions(beleid);
        drl.append("\n// ")
                .append(regel.vermelding().plaats())
                .append(" - ")
                .append(regel.vermelding().bron().replace("\\", "/"))
                .append("\nrule ")
                .append(DrlNames.quote(regel.naam()))
                .append("\n  salience ")
                .append(salience)
                .append("\nwhen\n  $casus : Casus(\n    toegepast not contains ")
                .append(DrlNames.quote(regel.nummer()))
                .append(open(regel));
        for (Voorwaarde voorwaarde : regel.als()) {
            drl.append(",\n    ").append(voorwaarde.accept(conditions));
        }
        String decidedBy = DrlNames.capital(DrlNames.decidedBy(regel.stap()));
        drl.append(")\nthen\n  $casus.getToegepast().add(")
                .append(DrlNames.quote(regel.nummer()))
                .append(");\n  if ($casus.get" + decidedBy + "() == null) { $casus.set" + decidedBy + "(")
                .append(DrlNames.quote(regel.nummer()))
                .append("); }\n")
                .append(DrlConsequences.print(beleid, regel))
                .append("  update($casus);\nend\n");
    }

    /** When the rule may still apply: the same as {@link nl.routewijzer.advies.Casus#isOpen}. */
    private static String open(Regel regel) {
        Stap stap = regel.stap();
        Feit resultaat = stap.resultaat();
        String assessed =
                stap.isForJobSeekers() ? ",\n    " + DrlNames.decidedBy(Stap.SOCIALE_WERKVOORZIENING) + " == null" : "";
        if (resultaat == null) {
            return assessed + (regel.isLastResort() ? ",\n    " + DrlNames.decidedBy(stap) + " == null" : "");
        }
        String open = DrlNames.field(resultaat) + " == null";
        return assessed
                + (regel.geldtNaast() == null
                        ? ",\n    " + open
                        : ",\n    (" + open + " || " + DrlNames.decidedBy(stap) + " == "
                                + DrlNames.quote(regel.geldtNaast()) + ")");
    }
}
