package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Loopt;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorziening;

/** The catalogue of one municipality: each voorziening stands once a day, and what it names exists. */
final class VoorzieningControle {
    private final Gemeentebeleid beleid;
    private final List<Voorziening> voorzieningen;
    private final Map<String, Parameter> parameters;
    private final Set<Probleem> problemen;

    private VoorzieningControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.beleid = beleid;
        this.voorzieningen = beleid.voorzieningen().toList();
        this.parameters = beleid.parametersByName();
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        VoorzieningControle controle = new VoorzieningControle(beleid, problemen);
        controle.voorzieningen.forEach(controle::check);
        beleid.omslagen().forEach(controle::bezwaren);
        beleid.regels()
                .forEach(regel -> controle.mentions(
                        regel.als(), (woord, melding) -> problemen.add(regel.problem(woord, melding))));
    }

    /** Looks at what is offered on each day, so that everything else must be in order. */
    static void checkRivals(Gemeentebeleid beleid, Set<Probleem> problemen) {
        beleid.omslagen().forEach(new VoorzieningControle(beleid, problemen)::rivals);
    }

    private void check(Voorziening voorziening) {
        BiConsumer<String, String> report = (woord, melding) -> problemen.add(voorziening.problem(woord, melding));
        voorzieningen.subList(0, voorzieningen.indexOf(voorziening)).stream()
                .filter(ander -> ander.code().equals(voorziening.code()))
                .filter(ander -> ander.vermelding()
                        .geldigheid()
                        .overlaps(voorziening.vermelding().geldigheid()))
                .forEach(ander -> report.accept(
                        voorziening.code(),
                        "De voorziening " + voorziening.code() + " staat ook al in "
                                + ander.vermelding().plaats() + ". Kies een andere code of een andere periode."));
        List<Voorwaarde> zinnen = sentences(voorziening);
        mentions(zinnen, report);
        Parameterverwijzingen.check(limits(voorziening, zinnen), parameters, report);
    }

    /** The conditions that it names. */
    private static List<Voorwaarde> sentences(Voorziening voorziening) {
        return Stream.concat(
                        Stream.ofNullable(voorziening.waar()),
                        voorziening.dekkingen().stream().flatMap(dekking -> Stream.ofNullable(dekking.als())))
                .toList();
    }

    private static List<Grens> limits(Voorziening voorziening, List<Voorwaarde> zinnen) {
        return Stream.concat(
                        Stream.ofNullable(voorziening.duur()), zinnen.stream().flatMap(zin -> zin.grenzen().stream()))
                .toList();
    }

    /** Of two that are as heavy and help with the same, nobody can say which is the lighter. */
    private void rivals(LocalDate dag) {
        List<Voorziening> aanbod = beleid.on(dag).voorzieningen();
        for (int i = 1; i < aanbod.size(); i++) {
            Voorziening ander = aanbod.get(i - 1);
            Voorziening voorziening = aanbod.get(i);
            if (voorziening.zwaarte() == ander.zwaarte() && coverTheSame(voorziening, ander)) {
                Voorziening laagste = voorziening.vermelding().isBelow(ander.vermelding()) ? voorziening : ander;
                Voorziening eerste = laagste == ander ? voorziening : ander;
                problemen.add(
                        laagste.problem(
                                "zwaarte",
                                laagste.code() + " is even zwaar als " + eerste.code() + " ("
                                        + eerste.vermelding().plaats()
                                        + ") en helpt bij hetzelfde. Geef ze een andere zwaarte: dan is duidelijk welke lichter is."));
            }
        }
    }

    private static boolean coverTheSame(Voorziening voorziening, Voorziening ander) {
        return voorziening.dekkingen().stream()
                .map(Voorziening.Dekking::behoefte)
                .anyMatch(behoefte -> ander.dekkingen().stream()
                        .anyMatch(dekking -> dekking.behoefte().equals(behoefte)));
    }

    /** What a voorziening calls a bezwaar is given by some rule, on every day on which it is asked. */
    private void bezwaren(LocalDate dag) {
        Set<String> gegeven = beleid.rules(dag).stream()
                .flatMap(regel -> regel.dan().stream())
                .filter(Gevolg.Bezwaar.class::isInstance)
                .map(gevolg -> ((Gevolg.Bezwaar) gevolg).code())
                .collect(Collectors.toSet());
        for (Voorziening voorziening : beleid.voorzieningen(dag)) {
            voorziening.bezwaren(dag).stream()
                    .filter(code -> !gegeven.contains(code))
                    .forEach(code -> problemen.add(voorziening.problem(
                            code,
                            "Geen regel geeft het bezwaar " + code
                                    + (dag.equals(LocalDate.MIN) ? "." : " op " + dag + ".")
                                    + Similarity.didYouMean(code, gegeven))));
        }
    }

    private void mentions(List<Voorwaarde> zinnen, BiConsumer<String, String> report) {
        Set<String> codes = voorzieningen.stream().map(Voorziening::code).collect(Collectors.toSet());
        zinnen.stream()
                .flatMap(Voorwaarde::alternatives)
                .filter(Loopt.class::isInstance)
                .map(zin -> ((Loopt) zin).voorziening())
                .filter(code -> !codes.contains(code))
                .forEach(code -> report.accept(
                        code, "De voorziening '" + code + "' bestaat niet." + Similarity.didYouMean(code, codes)));
    }
}
