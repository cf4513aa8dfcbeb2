package nl.routewijzer.uitleg;

import java.util.Map;
import java.util.Optional;
import nl.routewijzer.advies.AdviesOnvolledig;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.advies.OrderedRegelmotor;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Profielwijziging;
import nl.routewijzer.profiel.Veld;

/** Tries other facts for one candidate, under one policy. */
final class Proef {
    private final Kandidaatprofiel profiel;
    private final Beleidsregister register;
    private final Adviseur adviseur;
    private final OrderedRegelmotor motor = new OrderedRegelmotor();
    private final Doorrekening nu;
    private final Kern kern;

    /** @param adviseur who confirms what is found */
    Proef(Kandidaatprofiel profiel, Beleidsregister register, Adviseur adviseur) {
        this.profiel = profiel;
        this.register = register;
        this.adviseur = adviseur;
        this.nu = Doorrekening.of(profiel, beleid(profiel), motor);
        this.kern = Kern.of(nu.advies());
    }

    Kandidaatprofiel profiel() {
        return profiel;
    }

    Beleid beleid() {
        return nu.beleid();
    }

    /** The evaluation of the facts as they are. */
    Doorrekening nu() {
        return nu;
    }

    Kern kern() {
        return kern;
    }

    /**
     * Empty when nobody can have these facts together, and when the policy has no answer to them: policy that gave an older
     * advice does not know what could not be filled in yet.
     */
    Optional<Doorrekening> tryOut(Map<Veld, Object> feiten) {
        return Profielwijziging.with(profiel, feiten, register.grenzen()).flatMap(this::evaluate);
    }

    private Optional<Doorrekening> evaluate(Kandidaatprofiel anders) {
        try {
            return Optional.of(Doorrekening.of(anders, beleid(), motor));
        } catch (AdviesOnvolledig notForeseen) {
            return Optional.empty();
        }
    }

    /** The evaluation of another profile of this candidate, also on another day. */
    Doorrekening tryOut(Kandidaatprofiel anders) {
        return Doorrekening.of(anders, beleid(anders), motor);
    }

    /**
     * Has the engine that advises repeat a trial.
     *
     * @throws IllegalStateException when it advises otherwise: then no explanation can be given
     */
    Routeadvies confirm(Map<Veld, Object> feiten, Kern gevonden) {
        Kandidaatprofiel anders = Profielwijziging.with(profiel, feiten, register.grenzen())
                .orElseThrow(() -> new IllegalStateException("no such profile"));
        Routeadvies advies = adviseur.advise(anders, beleid());
        if (!Kern.of(advies).equals(gevonden)) {
            throw new IllegalStateException("two engines differ for " + feiten.keySet());
        }
        return advies;
    }

    private Beleid beleid(Kandidaatprofiel anders) {
        return register.inForce(anders.gemeente(), anders.peildatum());
    }
}
