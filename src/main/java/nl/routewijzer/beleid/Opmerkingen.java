package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Groep;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Voorziening;

/** What is in order in the files of all layers together, but may not be what was meant. */
final class Opmerkingen {
    private final List<Regelbestand> bestanden;
    private final List<Probleem> opmerkingen = new ArrayList<>();

    private Opmerkingen(List<Regelbestand> bestanden) {
        this.bestanden = bestanden;
    }

    /** @param vandaag the day on which somebody looks */
    static List<Probleem> of(List<Regelbestand> bestanden, LocalDate vandaag) {
        Opmerkingen opmerkingen = new Opmerkingen(bestanden);
        opmerkingen.parameters();
        opmerkingen.begrippen();
        opmerkingen.eigenFeiten();
        opmerkingen.bezwaren();
        opmerkingen.signals();
        opmerkingen.unknowns();
        opmerkingen.opmerkingen.addAll(Keuzekaarten.opmerkingen(bestanden, vandaag));
        HerindelingControle.opmerkingen(opmerkingen.declarations(Verklaring.Gemeente.class), vandaag)
                .forEach(opmerkingen.opmerkingen::add);
        return opmerkingen.opmerkingen.stream()
                .sorted(Comparator.comparing(Probleem::bestand).thenComparingInt(Probleem::regel))
                .toList();
    }

    private void parameters() {
        Set<String> gebruikt = Stream.of(
                        all(Regelbestand::regels).flatMap(regel -> regel.grenzen().stream()),
                        all(Regelbestand::voorzieningen).flatMap(voorziening -> voorziening.grenzen().stream()),
                        all(Regelbestand::wijzigingen).flatMap(wijziging -> wijziging.grenzen().stream()),
                        conditions().flatMap(voorwaarde -> voorwaarde.grenzen().stream()))
                .flatMap(grenzen -> grenzen)
                .flatMap(grens -> grens instanceof Grens.Parameter parameter
                        ? Stream.of(parameter.naam())
                        : grens instanceof Grens.Uiterste uiterste ? Stream.of(uiterste.naam()) : Stream.empty())
                .collect(Collectors.toSet());
        all(Regelbestand::parameters)
                .filter(parameter -> !gebruikt.contains(parameter.naam()) && !Vereist.isAskedFor(parameter.naam()))
                .forEach(parameter -> opmerkingen.add(parameter
                        .vermelding()
                        .plaats()
                        .problem(1, "De parameter " + parameter.naam() + " wordt door geen enkele zin gebruikt.")));
    }

    private void begrippen() {
        Set<String> gebruikt = conditions()
                .filter(Groep.class::isInstance)
                .map(groep -> ((Groep) groep).begrip())
                .collect(Collectors.toSet());
        all(Regelbestand::begrippen)
                .filter(begrip -> !gebruikt.contains(begrip.naam()))
                .forEach(begrip -> opmerkingen.add(begrip.problem(
                        begrip.naam(), "Het begrip '" + begrip.naam() + "' wordt door geen enkele zin gebruikt.")));
    }

    /** What nothing asks for need not be known of anybody. */
    private void eigenFeiten() {
        Set<String> gebruikt = conditions().flatMap(Voorwaarde::eigenFeiten).collect(Collectors.toSet());
        declarations(Verklaring.EigenFeit.class)
                .filter(feit -> !gebruikt.contains(feit.feit().naam()))
                .forEach(feit -> opmerkingen.add(feit.problem(
                        feit.feit().naam(),
                        "Het feit " + feit.feit().naam()
                                + " wordt door geen enkele zin gebruikt. Vraag niet wat niet nodig" + " is.")));
    }

    private void bezwaren() {
        Set<String> genoemd = Stream.concat(
                        all(Regelbestand::voorzieningen).flatMap(voorziening -> voorziening.bezwaren().stream()),
                        all(Regelbestand::wijzigingen).flatMap(wijziging -> wijziging.bezwaren().stream()))
                .map(Voorziening.Bezwaar::code)
                .collect(Collectors.toSet());
        all(Regelbestand::regels)
                .forEach(regel -> regel.dan().stream()
                        .filter(gevolg -> gevolg instanceof Gevolg.Bezwaar bezwaar && !genoemd.contains(bezwaar.code()))
                        .forEach(gevolg -> opmerkingen.add(regel.problem(
                                ((Gevolg.Bezwaar) gevolg).code(),
                                "Geen enkele voorziening noemt het bezwaar " + ((Gevolg.Bezwaar) gevolg).code()
                                        + ": deze regel verandert geen advies."))));
    }

    private void signals() {
        Map<String, Regel> eerste = new HashMap<>();
        all(Regelbestand::regels)
                .forEach(regel -> Signaalnamen.signals(regel).forEach(signaal -> {
                    Regel eerder = eerste.putIfAbsent(signaal.code(), regel);
                    boolean zelfdeRegel = eerder != null && eerder.hoofdnummer().equals(regel.hoofdnummer());
                    if (eerder != null && !zelfdeRegel && !says(eerder, signaal)) {
                        opmerkingen.add(regel.problem(
                                signaal.code(),
                                "Het signaal " + signaal.code() + " heeft een andere tekst in regel " + eerder.nummer()
                                        + " (" + eerder.vermelding().plaats()
                                        + "). Passen beide regels, dan staat alleen de eerste tekst in het advies."));
                    }
                }));
    }

    private static boolean says(Regel regel, Gevolg.Signaal signaal) {
        return Signaalnamen.signals(regel)
                .anyMatch(ander ->
                        ander.code().equals(signaal.code()) && ander.tekst().equals(signaal.tekst()));
    }

    /** What follows from the profile and is never unknown: "niet" then also holds for what nobody filled in. */
    private void unknowns() {
        all(Regelbestand::regels)
                .filter(regel -> regel.stap().resultaat() != null)
                .forEach(regel -> regel.als().stream()
                        .flatMap(Voorwaarde::all)
                        .filter(zin -> zin instanceof Voorwaarde.Ja janee
                                && !janee.verwacht()
                                && janee.feit().veld() == null)
                        .forEach(zin -> opmerkingen.add(regel.problem(
                                "als",
                                "De zin over " + zin.feiten().get(0).onderwerp()
                                        + " geldt ook als daarover niets in het profiel staat."))));
    }

    private Stream<Voorwaarde> conditions() {
        return Stream.of(
                        all(Regelbestand::regels).flatMap(regel -> regel.als().stream()),
                        all(Regelbestand::begrippen).flatMap(begrip -> begrip.als().stream()),
                        all(Regelbestand::uitzonderingen).flatMap(uitzondering -> uitzondering.behalveAls().stream()),
                        all(Regelbestand::voorzieningen).flatMap(voorziening -> voorziening.voorwaarden().stream()),
                        all(Regelbestand::wijzigingen).flatMap(wijziging -> wijziging.voorwaarden().stream()),
                        all(Regelbestand::waarborgen).flatMap(waarborg -> waarborg.voorwaarden().stream()))
                .flatMap(voorwaarden -> voorwaarden)
                .flatMap(Voorwaarde::all);
    }

    private <T extends Verklaring> Stream<T> declarations(Class<T> soort) {
        return all(Regelbestand::verklaringen).filter(soort::isInstance).map(soort::cast);
    }

    private <T> Stream<T> all(Function<Regelbestand, Collection<T>> what) {
        return bestanden.stream().flatMap(bestand -> what.apply(bestand).stream());
    }
}
