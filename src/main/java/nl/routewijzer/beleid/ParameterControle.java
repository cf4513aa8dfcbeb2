package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Parameter.Periode;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Zetting;

/** Parameters are declared once, landelijk, for every day; lower layers set them only where and how they may. */
final class ParameterControle {
    private final Map<String, Parameter> verklaard;
    private final Set<Probleem> problemen;

    private ParameterControle(Map<String, Parameter> verklaard, Set<Probleem> problemen) {
        this.verklaard = verklaard;
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        Map<String, Parameter> verklaard =
                beleid.parameters().collect(Collectors.toMap(Parameter::naam, p -> p, (eerste, tweede) -> eerste));
        ParameterControle controle = new ParameterControle(verklaard, problemen);
        beleid.parameters().forEach(controle::declaration);
        for (String naam : Vereist.ALLE) {
            if (!verklaard.containsKey(naam)) {
                problemen.add(new Probleem(
                        "landelijk",
                        1,
                        1,
                        "De parameter " + naam + " ontbreekt; die is nodig om een profiel te lezen."));
            }
        }
        List<Zetting> zettingen = beleid.zettingen().toList();
        zettingen.forEach(controle::setting);
        controle.overlaps(zettingen);
    }

    private void declaration(Parameter parameter) {
        Plaats plaats = parameter.vermelding().plaats();
        if (plaats.laag() != Laag.LANDELIJK) {
            problemen.add(plaats.problem(
                    1,
                    "Een parameter wordt landelijk verklaard. Wilt u een waarde wijzigen? Schrijf dan: zet "
                            + parameter.naam() + " = …"));
        }
        Parameter eerste = verklaard.get(parameter.naam());
        if (eerste != null && eerste != parameter) {
            problemen.add(plaats.problem(
                    1,
                    "De parameter " + parameter.naam() + " staat ook al in "
                            + eerste.vermelding().plaats() + "."));
        }
        List<Periode> perioden = new ArrayList<>(parameter.waarden());
        perioden.sort(Comparator.comparing(periode -> periode.geldigheid().vanaf()));
        LocalDate einde = LocalDate.MIN;
        for (Periode periode : perioden) {
            LocalDate vanaf = periode.geldigheid().vanaf();
            if (vanaf.isAfter(einde)) {
                problemen.add(plaats.problem(1, parameter.naam() + " heeft geen waarde " + gap(einde, vanaf) + "."));
            } else if (vanaf.isBefore(einde)) {
                problemen.add(plaats.problem(1, parameter.naam() + " heeft op " + vanaf + " twee waarden."));
            }
            einde = periode.geldigheid().tot();
        }
        if (einde.isBefore(LocalDate.MAX) && !perioden.isEmpty()) {
            problemen.add(
                    plaats.problem(1, parameter.naam() + " heeft geen waarde " + gap(einde, LocalDate.MAX) + "."));
        }
    }

    private static String gap(LocalDate van, LocalDate tot) {
        if (van.equals(LocalDate.MIN)) {
            return "voor " + tot;
        }
        return tot.equals(LocalDate.MAX) ? "vanaf " + van : "van " + van + " tot " + tot;
    }

    private void setting(Zetting zetting) {
        Plaats plaats = zetting.vermelding().plaats();
        Parameter parameter = verklaard.get(zetting.naam());
        if (parameter == null) {
            String raad = Similarity.didYouMean(zetting.naam(), verklaard.keySet());
            problemen.add(plaats.problem(1, "De parameter '" + zetting.naam() + "' bestaat niet." + raad));
        } else if (parameter.vermelding().vast()) {
            problemen.add(plaats.problem(
                    1,
                    zetting.naam() + " ligt vast in " + parameter.vermelding().bron()
                            + " en kan hier niet worden gewijzigd ("
                            + parameter.vermelding().plaats() + ")."));
        } else if (!sameKind(parameter.waarden().get(0).waarde(), zetting.waarde(), parameter)) {
            problemen.add(plaats.problem(
                    1,
                    "De waarde '" + zetting.waarde().tekst() + "' past niet bij " + zetting.naam()
                            + "; landelijk staat er "
                            + parameter.waarden().get(0).waarde().tekst() + " ("
                            + parameter.vermelding().plaats() + ")."));
        } else if (parameter.grenzen() != null && !parameter.grenzen().contains(zetting.waarde())) {
            problemen.add(plaats.problem(
                    1,
                    zetting.naam() + " mag " + parameter.grenzen() + " zijn; hier staat "
                            + zetting.waarde().tekst() + " ("
                            + parameter.vermelding().plaats() + ")."));
        }
    }

    private static boolean sameKind(Parameterwaarde landelijk, Parameterwaarde hier, Parameter parameter) {
        Parameterwaarde maatgevend =
                parameter.grenzen() == null ? landelijk : parameter.grenzen().hoogste();
        if (hier instanceof Parameterwaarde.Geen) {
            return parameter.grenzen() != null;
        } else if (maatgevend instanceof Hoeveelheid hoeveelheid && hier instanceof Hoeveelheid gezet) {
            return hoeveelheid.eenheid() == gezet.eenheid();
        }
        return maatgevend.getClass().equals(hier.getClass());
    }

    private void overlaps(List<Zetting> zettingen) {
        Map<String, List<Zetting>> eerder = new HashMap<>();
        for (Zetting zetting : zettingen) {
            String sleutel =
                    zetting.naam() + "/" + zetting.vermelding().plaats().laag();
            List<Zetting> zelfde = eerder.computeIfAbsent(sleutel, naam -> new ArrayList<>());
            for (Zetting ander : zelfde) {
                if (ander.vermelding()
                        .geldigheid()
                        .overlaps(zetting.vermelding().geldigheid())) {
                    problemen.add(zetting.vermelding()
                            .plaats()
                            .problem(
                                    1,
                                    zetting.naam() + " wordt ook gezet in "
                                            + ander.vermelding().plaats() + "."));
                }
            }
            zelfde.add(zetting);
        }
    }
}
