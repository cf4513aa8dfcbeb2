package nl.routewijzer.advies;

import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;

/** Gives the advice: a pure function of profile and policy, safe for many threads. */
public interface Adviseur {

    /** @param beleid the policy of the profile's municipality on its peildatum */
    Routeadvies advise(Kandidaatprofiel profiel, Beleid beleid);
}
