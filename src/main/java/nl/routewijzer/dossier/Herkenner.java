package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Tells whom advices are about that were stored before the dossier kept that. */
public interface Herkenner {

    /** @param profiel as JSON, as it is stored */
    LocalDate geboortedatum(String profiel);

    /**
     * Where a kenmerk is one person, for the candidates of a municipality.
     *
     * @param beleid the policies that gave advices there, newest first: the first that tells it counts
     */
    String gebied(String gemeente, List<Supplier<Beleidstekst>> beleid);
}
