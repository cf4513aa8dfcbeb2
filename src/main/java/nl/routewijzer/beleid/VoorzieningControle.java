package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Looptijd;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorziening;

/** The catalogue of one municipality: each voorziening stands once a day, and what it names exists. */
final class VoorzieningControle {
    /** A day in a month of 31 days, to hold durations in days and in months against each other. */
    private static final LocalDate VOORBEELD = LocalDate.of(2024, 1, 1);

    private final Gemeentebeleid beleid;
    private final List<Voorziening> voorzieningen;
    private final Set<String> codes;
    private final Map<String, Parameter> parameters;
    private final Set<Probleem> problemen;

    private VoorzieningControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.beleid = beleid;
        this.voorzieningen = beleid.voorzieningen().toList();
        this.codes = voorzieningen.stream().map(Voorziening::code).collect(Collectors.toSet());
        this.parameters = beleid.parametersByName();
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        VoorzieningControle controle = new VoorzieningControle(beleid, problemen);
        controle.voorzieningen.forEach(controle::check);
        beleid.begrippen()
                .forEach(begrip -> controle.mentions(
                        begrip.als(), (woord, melding) -> problemen.add(begrip.problem(woord, melding))));
        beleid.uitzonderingen()
                .forEach(uitzondering -> controle.mentions(
                        uitzondering.behalveAls(),
                        (woord, melding) -> problemen.add(uitzondering.problem(woord, melding))));
        beleid.wijzigingen()
                .forEach(wijziging -> controle.mentions(
                        wijziging.voorwaarden(), (woord, melding) -> problemen.add(wijziging.problem(woord, melding))));
        Set<String> gemeld = new HashSet<>();
        beleid.omslagen().forEach(dag -> controle.bezwaren(dag, gemeld));
        beleid.regels()
                .forEach(regel -> controle.mentions(
                        regel.als(), (woord, melding) -> problemen.add(regel.problem(woord, melding))));
    }

    /** Looks at what is offered on each day, so that everything else must be in order. */
    static void checkRivals(Gemeentebeleid beleid, Set<Probleem> problemen) {
        VoorzieningControle controle = new VoorzieningControle(beleid, problemen);
        beleid.omslagen().forEach(controle::rivals);
        Set<Voorziening> gemeld = new HashSet<>();
        beleid.omslagen().forEach(dag -> controle.extensions(dag, gemeld));
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
        mentions(voorziening.voorwaarden(), report);
        Parameterverwijzingen.check(voorziening.grenzen(), parameters, report);
    }

    /**
     * An extension that is shorter than the term itself says nothing.
     *
     * @param gemeld of which this is told: once each, however many days it is so
     */
    private void extensions(LocalDate dag, Set<Voorziening> gemeld) {
        for (Voorziening voorziening : beleid.offered(dag)) {
            Looptijd looptijd = voorziening.looptijd(beleid.parameters(dag));
            LocalDate einde = looptijd.end(VOORBEELD);
            LocalDate verlengd = looptijd.extendedEnd(VOORBEELD);
            if (einde != null && verlengd != null && verlengd.isBefore(einde) && gemeld.add(voorziening)) {
                problemen.add(voorziening.problem(
                        "te verlengen",
                        voorziening.code() + " duurt hoogstens " + looptijd.tekst()
                                + ": een verlenging is niet korter dan de termijn zelf."));
            }
        }
    }

    /** Of two that are as heavy and help with the same, nobody can say which is the lighter. */
    private void rivals(LocalDate dag) {
        List<Voorziening> aanbod = beleid.offered(dag);
        for (int i = 1; i < aanbod.size(); i++) {
            Voorziening ander = aanbod.get(i - 1);
            Voorziening voorziening = aanbod.get(i);
            if (voorziening.zwaarte() == ander.zwaarte() && coverTheSame(voorziening, ander)) {
                Voorziening laagste = voorziening.besluit().isBelow(ander.besluit()) ? voorziening : ander;
                Voorziening eerste = laagste == ander ? voorziening : ander;
                problemen.add(
                        laagste.problem(
                                "zwaarte",
                                laagste.code() + " is even zwaar als " + eerste.code() + " ("
                                        + eerste.besluit().plaats()
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

    /**
     * What a voorziening calls a bezwaar is given by some rule, on every day on which it is asked.
     *
     * @param gemeld what is told of a day before: once each, with the first day
     */
    private void bezwaren(LocalDate dag, Set<String> gemeld) {
        Set<String> gegeven = beleid.rules(dag).stream()
                .flatMap(regel -> regel.dan().stream())
                .filter(Gevolg.Bezwaar.class::isInstance)
                .map(gevolg -> ((Gevolg.Bezwaar) gevolg).code())
                .collect(Collectors.toSet());
        for (Voorziening voorziening : beleid.voorzieningen(dag)) {
            voorziening.bezwaren(dag).stream()
                    .filter(code -> !gegeven.contains(code))
                    .filter(code -> gemeld.add(voorziening.vermelding().plaats() + " " + code))
                    .forEach(code -> problemen.add(voorziening.problem(
                            code,
                            "Geen regel geeft het bezwaar " + code
                                    + (dag.equals(LocalDate.MIN) ? "." : " vanaf " + dag + ".")
                                    + Similarity.didYouMean(code, gegeven))));
        }
    }

    private void mentions(List<Voorwaarde> zinnen, BiConsumer<String, String> report) {
        zinnen.stream()
                .flatMap(Voorwaarde::all)
                .flatMap(Voorwaarde::voorzieningen)
                .filter(code -> !codes.contains(code))
                .forEach(code -> report.accept(
                        code, "De voorziening '" + code + "' bestaat niet." + Similarity.didYouMean(code, codes)));
    }
}
