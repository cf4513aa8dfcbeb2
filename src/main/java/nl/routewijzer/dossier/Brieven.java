package nl.routewijzer.dossier;

import java.util.Optional;
import java.util.UUID;

/** What was added to letters. */
public interface Brieven {

    /**
     * When this returns it is on disk.
     *
     * @throws BuitenBereik when the caller may see no such advice
     * @throws DossierVol when there is no room for it
     */
    void store(Briefaanvulling aanvulling);

    /** What was added last to the letter with an advice. */
    Optional<Briefaanvulling> last(UUID advies);
}
