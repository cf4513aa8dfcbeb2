package nl.routewijzer.dossier;

import java.util.List;
import java.util.UUID;

/** Keeps every besluit, unchanged. */
public interface Besluiten {

    /**
     * Stores a besluit; when this returns, it is on disk and survives a killed process and a power cut.
     *
     * @throws AlBesloten when another besluit on this advice is in force than the one that this corrects
     * @throws DossierVol when the disk has too little room left to store safely
     */
    default void store(Besluit besluit) {
        storeAll(List.of(besluit));
    }

    /** The same for many: all of them, or none. */
    void storeAll(List<Besluit> besluiten);

    /** The besluiten on an advice, oldest first: the last one is in force. */
    List<Besluit> of(UUID advies);
}
