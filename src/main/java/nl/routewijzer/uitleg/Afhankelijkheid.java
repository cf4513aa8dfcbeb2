package nl.routewijzer.uitleg;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.advies.Optie;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;

/**
 * Which unknown facts the step that the consultant takes now depends on. A fact that nothing looked at on the way to it cannot
 * change it; of those that something looked at, some may still change nothing.
 */
final class Afhankelijkheid {
    private static final List<Stap> HANDELING = List.of(
            Stap.SOCIALE_WERKVOORZIENING,
            Stap.WERKVORM,
            Stap.ZOEKPERIODE,
            Stap.UITKOMST,
            Stap.LOKET,
            Stap.BEHOEFTEN,
            Stap.PARALLEL);

    private static final Set<Feit> LOPENDE =
            Set.of(Feiten.VOORZIENING_BINNEN_TERMIJN, Feiten.VOORZIENING_TE_VERLENGEN, Feiten.VOORZIENING_OVER_TERMIJN);

    private final Doorrekening doorrekening;
    private final Situatie situatie;
    private final List<Regel> regels;
    private final Set<Feit> bekeken = new LinkedHashSet<>();
    private boolean eerdere;

    private Afhankelijkheid(Doorrekening doorrekening) {
        this.doorrekening = doorrekening;
        this.situatie = doorrekening.situatie();
        this.regels = doorrekening.beleid().regelset().regels();
    }

    static Set<Veld> unknown(Doorrekening doorrekening) {
        return ofHandeling(doorrekening).unknown();
    }

    /** What the step that is taken now depends on. */
    static Afhankelijkheid ofHandeling(Doorrekening doorrekening) {
        Afhankelijkheid afhankelijkheid = new Afhankelijkheid(doorrekening);
        afhankelijkheid.follow(HANDELING);
        return afhankelijkheid;
    }

    /** What any part of the advice depends on: also its reasons, its signals and what it says is missing. */
    static Afhankelijkheid ofWhole(Doorrekening doorrekening) {
        Afhankelijkheid afhankelijkheid = new Afhankelijkheid(doorrekening);
        afhankelijkheid.follow(List.of(Stap.values()));
        return afhankelijkheid;
    }

    /** The fields without a value that a question can be about. */
    Set<Veld> unknown() {
        return bekeken.stream()
                .map(feit -> feit == Feiten.LEEFTIJD_PARTNER ? Feiten.GEBOORTEDATUM_PARTNER : feit)
                .filter(feit -> feit.veld() != null && feit.isUnknown(situatie))
                .map(Feit::veld)
                .filter(Antwoorden::isQuestion)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Whether the voorzieningen of before matter. */
    boolean isOnEerdereVoorzieningen() {
        return eerdere
                || !doorrekening.keuze().opties().isEmpty()
                || bekeken.stream().anyMatch(LOPENDE::contains);
    }

    private void follow(List<Stap> stappen) {
        Set<Stap> gevolgd = EnumSet.noneOf(Stap.class);
        Deque<Stap> nog = new ArrayDeque<>(stappen);
        look(ofVoorzieningen(), nog);
        while (!nog.isEmpty()) {
            Stap stap = nog.poll();
            if (gevolgd.add(stap) && !isPassedOver(stap)) {
                look(evaluated(stap).flatMap(this::read), nog);
            }
        }
    }

    private boolean isPassedOver(Stap stap) {
        return stap.isForJobSeekers()
                && doorrekening.determinedBy(Stap.SOCIALE_WERKVOORZIENING).isPresent();
    }

    private void look(Stream<Feit> feiten, Deque<Stap> nog) {
        feiten.forEach(feit -> {
            bekeken.add(feit);
            nog.addAll(Stap.determining(feit));
        });
    }

    /** The rules of a step that were held against the facts: after the one that gave the result, those that count beside it. */
    private Stream<Regel> evaluated(Stap stap) {
        Optional<Regel> beslissend = stap.resultaat() == null ? Optional.empty() : doorrekening.determinedBy(stap);
        List<Regel> evaluated = new ArrayList<>();
        boolean decided = false;
        for (Regel regel : regels) {
            if (regel.stap() == stap && (!decided || countsBeside(regel, beslissend))) {
                evaluated.add(regel);
                decided |= beslissend.filter(regel::equals).isPresent();
            }
        }
        return evaluated.stream();
    }

    private static boolean countsBeside(Regel regel, Optional<Regel> beslissend) {
        return beslissend
                .filter(eerder -> regel.geldtNaast().contains(eerder.nummer()))
                .isPresent();
    }

    /** What a rule looks at, up to the first condition that does not hold. */
    private Stream<Feit> read(Regel regel) {
        List<Feit> gelezen = new ArrayList<>();
        for (Voorwaarde voorwaarde : regel.als()) {
            gelezen.addAll(voorwaarde.feiten());
            eerdere |= voorwaarde.all().anyMatch(deel -> !deel.isOfFacts());
            if (!voorwaarde.holds(situatie)) {
                return gelezen.stream();
            }
        }
        regel.dan().stream().flatMap(this::used).forEach(gelezen::add);
        return gelezen.stream();
    }

    private Stream<Feit> used(Gevolg gevolg) {
        if (gevolg instanceof Gevolg.Zoekperiode) {
            return Stream.concat(gevolg.uses().stream(), Stream.of(Feiten.GEBOORTEDATUM_PARTNER));
        } else if (gevolg instanceof Gevolg.Prognose) {
            return doorrekening.beleid().hersteltermijnen().stream().map(termijn -> termijn.feit());
        }
        return gevolg.uses().stream();
    }

    /** Only the bezwaren that a voorziening for this candidate names, and the conditions on which one covers more. */
    private Stream<Feit> ofVoorzieningen() {
        List<Optie> opties = doorrekening.keuze().opties();
        Set<String> codes = opties.stream()
                .flatMap(optie -> optie.voorziening().bezwaren(situatie.peildatum()).stream())
                .collect(Collectors.toSet());
        Stream<Feit> bezwaren = regels.stream()
                .filter(regel -> regel.dan().stream()
                        .anyMatch(gevolg -> gevolg instanceof Gevolg.Bezwaar bezwaar && codes.contains(bezwaar.code())))
                .flatMap(this::read);
        Stream<Feit> dekkingen = opties.isEmpty()
                ? Stream.empty()
                : doorrekening.beleid().voorzieningen().stream()
                        .flatMap(voorziening -> voorziening.dekkingen().stream())
                        .flatMap(dekking -> dekking.als() == null ? Stream.empty() : dekking.als().feiten().stream());
        return Stream.concat(bezwaren, dekkingen);
    }
}
