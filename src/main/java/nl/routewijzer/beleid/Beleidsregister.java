package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.profiel.Profielgrenzen;

/** The whole policy of all layers: immutable and checked. */
public interface Beleidsregister {

    /** All municipalities, by name. */
    List<Gemeente> gemeenten();

    /** What the policy says about the profile itself. */
    Profielgrenzen grenzen();

    /**
     * The policy of one municipality on one day.
     *
     * @throws java.util.NoSuchElementException when the municipality is unknown
     */
    Beleid inForce(String gemeente, LocalDate peildatum);
}
