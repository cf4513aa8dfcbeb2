package nl.routewijzer.beleid;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Parameter;

/** Parameters that a sentence names exist, and hold what fits there. */
final class Parameterverwijzingen {
    private Parameterverwijzingen() {}

    /** @param report takes the word that is wrong and what is wrong with it */
    static void check(List<Grens> grenzen, Map<String, Parameter> parameters, BiConsumer<String, String> report) {
        for (Grens grens : grenzen) {
            if (grens instanceof Grens.Parameter verwijzing) {
                check(verwijzing, parameters, report);
            } else if (grens instanceof Grens.Uiterste uiterste) {
                check(uiterste, parameters, report);
            }
        }
    }

    private static void check(
            Grens.Parameter verwijzing, Map<String, Parameter> parameters, BiConsumer<String, String> report) {
        Parameter parameter = parameters.get(verwijzing.naam());
        if (parameter == null) {
            String raad = Similarity.didYouMean(verwijzing.naam(), parameters.keySet());
            report.accept(verwijzing.naam(), "De parameter '" + verwijzing.naam() + "' bestaat niet." + raad);
        } else if (!parameter.waarden().stream()
                .allMatch(periode -> verwijzing.maat().fits(periode.waarde()))) {
            report.accept(
                    verwijzing.naam(),
                    "De parameter " + verwijzing.naam() + " past hier niet; verwacht wordt "
                            + verwijzing.maat().omschrijving() + ".");
        }
    }

    private static void check(
            Grens.Uiterste uiterste, Map<String, Parameter> parameters, BiConsumer<String, String> report) {
        check(new Grens.Parameter(uiterste.naam(), uiterste.maat()), parameters, report);
        Parameter parameter = parameters.get(uiterste.naam());
        if (parameter != null && parameter.grenzen() == null) {
            report.accept(
                    uiterste.naam(),
                    "De parameter " + uiterste.naam() + " heeft geen grenzen; zet er \"tussen … en …\" onder ("
                            + parameter.vermelding().plaats() + ").");
        }
    }
}
