package nl.routewijzer.dossier;

import java.util.List;
import java.util.UUID;

/** Keeps every besluit, unchanged. */
public interface Besluiten {

    /**
     * Stores a besluit; when this returns, it is on disk and survives a killed process and a power cut.
     *
     * @throws BuitenBereik when the caller may see no such advice
     * @throws AlBesloten when another besluit on this advice is in force than the one that this corrects
     * @throws AdviesIngetrokken when the advice is withdrawn
     * @throws DossierVol when the disk has too little room left to store safely
     */
    default void store(Besluit besluit) {
        storeAll(List.of(besluit));
    }

    /** The same for many: all of them, or none. */
    void storeAll(List<Besluit> besluiten);

    /** The besluiten on an advice, oldest first; {@link Besluit#inForce} tells which one is in force. */
    List<Besluit> of(UUID advies);

    /**
     * Marks a besluit that was taken by mistake; none is in force then. When this returns, the mark is on disk.
     *
     * @throws AlIngetrokken when it is marked already
     * @throws AdviesIngetrokken when the advice is withdrawn, and the besluit with it
     * @throws AlBesloten when another one is in force
     * @throws DossierVol when the disk has too little room left to store safely
     */
    void withdraw(Besluit besluit, Intrekking intrekking);
}
