package nl.routewijzer.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps every note of what happened with a terugmelding or an overdracht, unchanged. */
public interface Afhandelingen {

    /**
     * Stores a note; when this returns, it is on disk and survives a killed process and a power cut.
     *
     * @throws BuitenBereik when the caller may see no such advice
     * @throws AlGenoteerd when its number is not the next one: somebody else noted something
     * @throws AdviesIngetrokken when the advice is withdrawn
     * @throws DossierVol when the disk has too little room left to store safely
     */
    void note(Notitie notitie);

    /** The notes on these advices, oldest first; an advice without any is not in it. */
    Map<UUID, List<Notitie>> notes(Collection<UUID> adviezen);

    /** The notes on an advice, oldest first. */
    default List<Notitie> notes(UUID advies) {
        return notes(List.of(advies)).getOrDefault(advies, List.of());
    }
}
