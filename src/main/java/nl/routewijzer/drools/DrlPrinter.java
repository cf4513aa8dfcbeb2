package nl.routewijzer.drools;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;

/**
 * Prints the policy in force as one self-contained DRL file: the same rules for anybody who runs Drools without
 * Routewijzer. The comment at its top says how to run it, and what the caller fills in and reads out.
 */
public final class DrlPrinter {
    private static final List<String> LISTS = List.of(
            "eerdereVoorzieningen",
            "toegepast",
            "belemmeringen",
            "behoeften",
            "voorzieningen",
            "afgewezen",
            "ongedekt",
            "parallel",
            "signalen",
            "ontbrekend",
            "redenen");

    /** The salience from which on the choice of voorzieningen is made; those of the signals are below it. */
    private static final int AFTER_CHOICE = -10_000;

    private DrlPrinter() {}

    public static String print(Beleid beleid) {
        StringBuilder drl = new StringBuilder(DrlHead.print(beleid));
        declaration(drl);
        drl.append(DrlPart.read("typen.drl"))
                .append('\n')
                .append(DrlFunctions.print(beleid))
                .append(validity(beleid.geldigheid()))
                .append(DrlPart.read("profiel.drl"))
                .append(DrlChoice.print(beleid));
        List<Regel> regels = beleid.regelset().regels();
        for (int i = 0; i < regels.size(); i++) {
            boolean signaal = regels.get(i).stap() == Stap.SIGNALEN;
            rule(drl, beleid, regels.get(i), signaal ? AFTER_CHOICE - i : regels.size() - i);
        }
        return drl.append(DrlPart.read("keuze.drl")).toString();
    }

    private static void declaration(StringBuilder drl) {
        drl.append("\ndeclare Casus\n  peildatum : LocalDate\n");
        boolean given = true;
        for (Feit feit : Feiten.ALLE) {
            if (given && feit.veld() == null) {
                drl.append("  // The rules find what follows.\n");
                given = false;
            }
            drl.append("  ")
                    .append(DrlNames.field(feit))
                    .append(" : ")
                    .append(DrlNames.type(feit))
                    .append('\n');
        }
        drl.append("  rapportagegroep : Integer\n");
        Arrays.stream(Stap.values())
                .forEach(stap ->
                        drl.append("  ").append(DrlNames.decidedBy(stap)).append(" : String\n"));
        for (String list : LISTS) {
            drl.append("  ").append(list).append(" : List = new ArrayList()\n");
        }
        drl.append("  eigen : Map = new HashMap()\nend\n");
    }

    /** A day outside the period would get the wrong policy. */
    private static String validity(Geldigheid geldigheid) {
        return """

                rule "Dit beleid geldt op de peildatum"
                  salience 100004
                when
                  Casus(peildatum == null || geboortedatum == null%s%s)
                then
                  throw new IllegalArgumentException("Vul geboortedatum en peildatum in. Dit beleid geldt %s.");
                end
                """.formatted(
                geldigheid.vanaf().equals(LocalDate.MIN) ? "" : " || peildatum < " + DrlNames.date(geldigheid.vanaf()),
                geldigheid.tot().equals(LocalDate.MAX) ? "" : " || peildatum >= " + DrlNames.date(geldigheid.tot()),
                geldigheid);
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
                + regel.geldtNaast().stream()
                        .map(nummer -> " || " + DrlNames.decidedBy(stap) + " == " + DrlNames.quote(nummer))
                        .collect(Collectors.joining("", ",\n    (" + open, ")"));
    }
}
