package nl.routewijzer.advies;

import nl.routewijzer.beleid.Regelset;

/** Applies the rules of a set to a casus: always the first in order that is open and holds, until none is left. */
public interface Regelmotor {
    void run(Regelset regelset, Casus casus);
}
