package nl.routewijzer.drools;

import java.util.List;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.regels.Looptijd;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Voorziening.Dekking;

/** Prints what the municipality offers, as facts; the rules that choose between them are the same everywhere. */
final class DrlChoice {
    private final Beleid beleid;
    private final StringBuilder offered = new StringBuilder();
    private final StringBuilder conditional = new StringBuilder();

    private DrlChoice(Beleid beleid) {
        this.beleid = beleid;
        for (Voorziening voorziening : beleid.voorzieningen()) {
            offer(voorziening);
            for (Dekking dekking : voorziening.dekkingen()) {
                Voorwaarde als = dekking.als();
                if (als != null) {
                    coverIf(voorziening, dekking.behoefte(), als);
                }
            }
            voorziening.bezwaren().stream()
                    .filter(bezwaar ->
                            bezwaar.geldigheid().contains(beleid.geldigheid().vanaf()))
                    .forEach(bezwaar -> objectUnless(voorziening, bezwaar));
        }
        beleid.looptijden().forEach(this::run);
    }

    static String print(Beleid beleid) {
        DrlChoice choice = new DrlChoice(beleid);
        return """

                rule "V1 Wat de gemeente biedt, van licht naar zwaar"
                  salience 100002
                when
                  not Aanbod()
                then
                %send
                %s""".formatted(choice.offered, choice.conditional);
    }

    private void offer(Voorziening voorziening) {
        offered.append("  insert(new Aanbod(")
                .append(String.join(
                        ", ",
                        DrlNames.quote(voorziening.code()),
                        String.valueOf(beleid.voorzieningen().indexOf(voorziening)),
                        String.valueOf(beleid.keuzevolgorde().beurten().indexOf(voorziening.code())),
                        String.valueOf(beleid.keuzevolgorde().afval().indexOf(voorziening.code())),
                        String.valueOf(voorziening.zwaarte()),
                        DrlNames.list(voorziening.alwaysCovered()),
                        DrlNames.list(always(voorziening)),
                        DrlNames.list(beleid.keuzevolgorde().excluded(voorziening.code())),
                        DrlNames.list(voorziening.samenloop().samenMet())))
                .append("));\n");
    }

    /** The bezwaren that count for everybody who has them. */
    private List<String> always(Voorziening voorziening) {
        return voorziening.bezwaren().stream()
                .filter(bezwaar -> bezwaar.tenzij() == null
                        && bezwaar.geldigheid().contains(beleid.geldigheid().vanaf()))
                .map(Voorziening.Bezwaar::code)
                .toList();
    }

    private void run(String voorziening, Looptijd looptijd) {
        offered.append("  insert(new Looptijd(")
                .append(String.join(
                        ", ",
                        DrlNames.quote(voorziening),
                        DrlNames.periodOrNull(looptijd.termijn()),
                        DrlNames.periodOrNull(looptijd.verlengd())))
                .append("));\n");
    }

    /** A behoefte that it covers for some candidates only; the place in the text makes the name of the rule unique. */
    private void coverIf(Voorziening voorziening, String behoefte, Voorwaarde als) {
        conditional.append("""

                rule "V1 %1$s dekt %2$s niet voor iedereen (%4$d)"
                  salience -1010
                when
                  Behoefte(code == "%2$s")
                  Casus(%3$s)
                  not Dekking(voorziening == "%1$s", behoefte == "%2$s")
                then
                  insert(new Dekking("%1$s", "%2$s"));
                end
                """.formatted(
                        voorziening.code(), behoefte, als.accept(new DrlConditions(beleid)), conditional.length()));
    }

    /** A bezwaar that does not count for some candidates. */
    private void objectUnless(Voorziening voorziening, Voorziening.Bezwaar bezwaar) {
        Voorwaarde tenzij = bezwaar.tenzij();
        if (tenzij == null) {
            return;
        }
        conditional.append("""

                rule "V1 %1$s heeft bezwaar %2$s niet voor iedereen (%4$d)"
                  salience -1010
                when
                  Bezwaar(code == "%2$s", $volgorde : volgorde)
                  not Casus(%3$s)
                  not Beletsel(voorziening == "%1$s", bezwaar == "%2$s")
                then
                  insert(new Beletsel("%1$s", "%2$s", $volgorde));
                end
                """.formatted(
                voorziening.code(), bezwaar.code(), tenzij.accept(new DrlConditions(beleid)), conditional.length()));
    }
}
