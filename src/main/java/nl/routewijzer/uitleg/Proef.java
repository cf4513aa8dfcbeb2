package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.advies.AdviesOnvolledig;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Beslissing;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.advies.Regelmotor;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Profielwijziging;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * Tries other facts for one candidate, under one policy. A quick engine searches; whatever is said of what it finds has been
 * repeated by the engine that advises.
 */
final class Proef {
    private final Kandidaatprofiel profiel;
    private final Beleidsregister register;
    private final Adviseur adviseur;
    private final Regelmotor motor;
    private final Beleid beleid;
    private final Routeadvies advies;
    private final Kern kern;
    private @Nullable Doorrekening nu;

    /**
     * @param adviseur who gives the advice
     * @param motor that searches
     */
    Proef(Kandidaatprofiel profiel, Beleidsregister register, Adviseur adviseur, Regelmotor motor) {
        this.profiel = profiel;
        this.register = register;
        this.adviseur = adviseur;
        this.motor = motor;
        this.beleid = beleid(profiel);
        this.advies = adviseur.advise(profiel, beleid);
        this.kern = Kern.of(advies);
    }

    Kandidaatprofiel profiel() {
        return profiel;
    }

    Beleid beleid() {
        return beleid;
    }

    /**
     * The evaluation of the facts as they are, of the very advice that is given.
     *
     * @throws IllegalStateException when the explanation would be of another advice
     */
    Doorrekening nu() {
        Doorrekening gemaakt = nu;
        if (gemaakt == null) {
            gemaakt = confirm(Veronderstelling.GEEN).orElseThrow();
            nu = gemaakt;
        }
        return gemaakt;
    }

    /** Of the advice as it is given. */
    Kern kern() {
        return kern;
    }

    /**
     * Empty when nobody can have these facts together, and when the policy has no answer to them: policy that gave an older
     * advice does not know what could not be filled in yet.
     */
    Optional<Doorrekening> tryOut(Veronderstelling feiten) {
        return changed(feiten).flatMap(this::evaluate);
    }

    /**
     * The same, when the engine that advises says so too.
     *
     * @throws IllegalStateException when it advises otherwise: then no explanation can be given
     */
    Optional<Doorrekening> confirm(Veronderstelling feiten) {
        return changed(feiten).flatMap(anders -> confirm(anders, feiten));
    }

    /** The log must not tell who the candidate is: it names what differs, and no value. */
    private Optional<Doorrekening> confirm(Kandidaatprofiel anders, Veronderstelling feiten) {
        Optional<Doorrekening> gevonden = evaluate(anders);
        if (!gevonden.map(Doorrekening::advies).equals(advise(anders))) {
            throw new IllegalStateException("two engines differ for " + feiten.namen());
        }
        return gevonden;
    }

    /** What the municipality itself asks, where more than a signal rests on it. */
    List<Eigenfeit> eigenFeiten() {
        Set<String> gebruikt = Stream.concat(
                        beleid.regelset().regels().stream()
                                .filter(regel -> regel.stap() != Stap.SIGNALEN)
                                .flatMap(regel -> regel.als().stream()),
                        beleid.voorzieningen().stream().flatMap(voorziening -> voorziening.voorwaarden().stream()))
                .flatMap(Voorwaarde::all)
                .flatMap(Voorwaarde::eigenFeiten)
                .collect(Collectors.toSet());
        return beleid.eigenFeiten().stream()
                .filter(feit -> gebruikt.contains(feit.naam()))
                .toList();
    }

    /** What the engine that advises says on a later day, when nothing else became known. */
    Kern on(LocalDate dag) {
        Kandidaatprofiel dan = Profielwijziging.on(dag, profiel);
        return Kern.of(adviseur.advise(dan, beleid(dan)));
    }

    /** The facts on a later day, for knowing which days to try: what is advised then is asked of the engine that advises. */
    Situatie facts(LocalDate dag) {
        Kandidaatprofiel dan = Profielwijziging.on(dag, profiel);
        return Beslissing.of(dan, beleid(dan), beleid(dan).regelset()).situatie();
    }

    /** The policy on a later day. */
    Beleid beleid(LocalDate dag) {
        return beleid(Profielwijziging.on(dag, profiel));
    }

    private Optional<Kandidaatprofiel> changed(Veronderstelling feiten) {
        return feiten.in(profiel, register.grenzen());
    }

    private Optional<Doorrekening> evaluate(Kandidaatprofiel anders) {
        try {
            return Optional.of(Doorrekening.of(anders, beleid, motor));
        } catch (AdviesOnvolledig notForeseen) {
            return Optional.empty();
        }
    }

    private Optional<Routeadvies> advise(Kandidaatprofiel anders) {
        try {
            return Optional.of(anders == profiel ? advies : adviseur.advise(anders, beleid));
        } catch (AdviesOnvolledig notForeseen) {
            return Optional.empty();
        }
    }

    private Beleid beleid(Kandidaatprofiel anders) {
        return register.inForce(anders.gemeente(), anders.peildatum());
    }
}
