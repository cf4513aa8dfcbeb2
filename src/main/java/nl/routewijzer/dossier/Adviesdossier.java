package nl.routewijzer.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Keeps every advice that was given, unchanged; one that was given by mistake is marked so. What the caller may not see is as if it
 * were not there, here and in all that keeps something about a candidate.
 */
public interface Adviesdossier {

    /**
     * Stores the advice and, once per version, the policy that gave it, in one transaction. When this returns, both are
     * on disk and survive a killed process and a power cut.
     *
     * @throws AndereGeboortedatum when the person is known, where the caller may see, by another birth date than that of the
     *     advice, unless the advice says that exactly that one was wrong. Of two that come first at the same moment in a
     *     municipality, one is known
     * @throws BuitenBereik when an advice is about a candidate of a municipality that the caller may not write about
     * @throws DossierVol when the disk has too little room left to store safely
     */
    default void store(Dossierstuk stuk, Beleidstekst beleid) {
        storeAll(List.of(stuk), List.of(beleid));
    }

    /**
     * The same for many advices: all of them, or none.
     *
     * @param beleid every policy that gave one of them
     */
    void storeAll(List<Dossierstuk> stukken, Collection<Beleidstekst> beleid);

    Optional<Dossierstuk> find(UUID id);

    /**
     * Marks an advice that was given by mistake: it no longer counts, and neither does the birth date that it gave. When this
     * returns, the mark is on disk.
     *
     * @throws AlIngetrokken when it is marked already
     * @throws DossierVol when the disk has too little room left to store safely
     */
    void withdraw(Dossierstuk stuk, Intrekking intrekking);

    /** Whether an advice that counts is kept already about the same person, as of the same day, on the very same profile. */
    boolean holds(Dossierstuk stuk);

    /** Newest first, at most 100 a page. */
    Pagina search(Zoekvraag vraag);

    /** The policy text of a version under which an advice was given. */
    Optional<Beleidstekst> policyText(String beleidsversie);
}
