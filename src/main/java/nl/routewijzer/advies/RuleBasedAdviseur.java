package nl.routewijzer.advies;

import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;

/** Advises by the rules of the policy. */
public final class RuleBasedAdviseur implements Adviseur {
    private final Regelmotor motor;

    public RuleBasedAdviseur(Regelmotor motor) {
        this.motor = motor;
    }

    @Override
    public Routeadvies advise(Kandidaatprofiel profiel, Beleid beleid) {
        return Doorrekening.of(profiel, beleid, motor).advies();
    }
}
