package nl.routewijzer.dossier;

import java.util.List;

/**
 * Keeps when the dossier of a person was closed and opened again, unchanged. Each municipality closes its own: of who may see
 * several, that of the last advice.
 */
public interface Dossierstanden {

    /**
     * Closes or opens; when this returns, that is on disk and survives a killed process and a power cut. An advice about the day of
     * closing or a later one opens the dossier too.
     *
     * @throws BuitenBereik when the caller may see no advice about the person
     * @throws StandGewijzigd when its number is not the next one: somebody else closed or opened it
     * @throws DossierVol when the disk has too little room left to store safely
     */
    void change(Dossierstand stand);

    /** Of one person, oldest first. */
    List<Dossierstand> standen(Persoon persoon);
}
