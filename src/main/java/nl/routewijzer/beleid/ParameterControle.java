package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Parameter.Periode;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Zetting;
import org.jspecify.annotations.Nullable;

/** Parameters are declared once, for every day; lower layers set them only where and how they may. */
final class ParameterControle {
    private final Map<String, Parameter> verklaard;
    private final Set<Probleem> problemen;

    private ParameterControle(Map<String, Parameter> verklaard, Set<Probleem> problemen) {
        this.verklaard = verklaard;
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        Map<String, Parameter> verklaard = beleid.parametersByName();
        ParameterControle controle = new ParameterControle(verklaard, problemen);
        beleid.parameters().forEach(controle::declaration);
        checkRequired(beleid, problemen);
        List<Zetting> zettingen = beleid.zettingen().toList();
        zettingen.forEach(controle::setting);
        controle.closed(zettingen);
        controle.overlaps(zettingen);
    }

    /** What the software itself asks for is there and fits. */
    static void checkRequired(Gemeentebeleid beleid, Set<Probleem> problemen) {
        Map<String, Parameter> verklaard = beleid.parametersByName();
        Vereist.ALLE.forEach((naam, past) -> required(verklaard.get(naam), naam, past, problemen));
        Vereist.MOGELIJK.forEach(
                (naam, past) -> fitting(Optional.ofNullable(verklaard.get(naam)), naam, past, problemen));
    }

    private static void required(
            @Nullable Parameter parameter, String naam, Predicate<Parameterwaarde> past, Set<Probleem> problemen) {
        if (parameter == null) {
            problemen.add(new Probleem(
                    "landelijk", 1, 1, "De parameter " + naam + " ontbreekt; zonder die kan er geen advies komen."));
        }
        fitting(Optional.ofNullable(parameter), naam, past, problemen);
    }

    private static void fitting(
            Optional<Parameter> parameter, String naam, Predicate<Parameterwaarde> past, Set<Probleem> problemen) {
        parameter
                .filter(een -> !een.waarden().stream().map(Periode::waarde).allMatch(past))
                .map(een -> een.vermelding()
                        .plaats()
                        .problem(1, "De waarde van " + naam + " past niet. " + Vereist.uitleg(naam)))
                .ifPresent(problemen::add);
    }

    private void declaration(Parameter parameter) {
        Plaats plaats = parameter.vermelding().plaats();
        Parameter eerste = verklaard.get(parameter.naam());
        if (eerste != null && eerste != parameter) {
            problemen.add(plaats.problem(
                    1,
                    "De parameter " + parameter.naam() + " staat ook al in "
                            + eerste.vermelding().plaats() + ". Wilt u de waarde wijzigen? Schrijf dan: zet "
                            + parameter.naam() + " = …"));
        }
        ownBounds(parameter);
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

    private void ownBounds(Parameter parameter) {
        Parameter.Bereik grenzen = parameter.grenzen();
        if (grenzen == null) {
            return;
        }
        Plaats plaats = parameter.vermelding().plaats();
        if (Maat.count(grenzen.laagste()) > Maat.count(grenzen.hoogste())) {
            problemen.add(plaats.problem(1, "De laagste grens van " + parameter.naam() + " is hoger dan de hoogste."));
        }
        for (Periode periode : parameter.waarden()) {
            if (!sameKind(periode.waarde(), grenzen.hoogste(), parameter)
                            && !periode.waarde().tekst().equals("geen")
                    || !grenzen.contains(periode.waarde())) {
                problemen.add(plaats.problem(
                        1,
                        parameter.naam() + " mag " + grenzen + " zijn; hier staat "
                                + periode.waarde().tekst() + "."));
            }
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
        } else if (parameter.waarden().isEmpty()) {
            return;
        } else if (!sameKind(parameter.waarden().get(0).waarde(), zetting.waarde(), parameter)) {
            problemen.add(plaats.problem(
                    1,
                    "De waarde '" + zetting.waarde().tekst() + "' past niet bij " + zetting.naam()
                            + "; daar staat "
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
        return maatgevend.getClass().equals(hier.getClass())
                && Maat.TAALNIVEAU.fits(maatgevend) == Maat.TAALNIVEAU.fits(hier);
    }

    private void closed(List<Zetting> zettingen) {
        for (Zetting vast : zettingen) {
            zettingen.stream()
                    .filter(zetting ->
                            vast.vermelding().vast() && zetting.naam().equals(vast.naam()))
                    .filter(zetting -> zetting.vermelding().isBelow(vast.vermelding()))
                    .forEach(zetting -> problemen.add(zetting.vermelding()
                            .plaats()
                            .problem(
                                    1,
                                    zetting.naam() + " ligt vast in "
                                            + vast.vermelding().bron() + " en kan hier niet worden gewijzigd ("
                                            + vast.vermelding().plaats() + ").")));
        }
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
