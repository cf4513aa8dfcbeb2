package nl.routewijzer.balie;

import java.util.Map;
import nl.routewijzer.advies.Routeadvies;

/** A series of evaluations under one policy and on one day, however long it takes. */
public interface Reeks {

    /** @throws nl.routewijzer.profiel.ProfielGeweigerd with every violation */
    Routeadvies tryOut(Map<String, ?> tree);
}
