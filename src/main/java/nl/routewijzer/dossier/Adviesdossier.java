package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps every advice that was given, unchanged. */
public interface Adviesdossier {

    /**
     * Stores the advice and, once per version, the policy that gave it, in one transaction. When this returns, both are
     * on disk and survive a killed process and a power cut.
     *
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
     * Whether an advice on this profile is kept already.
     *
     * @param profiel as JSON, as it was stored
     */
    boolean holds(String kenmerk, LocalDate peildatum, String profiel);

    /** Newest first, at most 100 a page. */
    Pagina search(Zoekvraag vraag);

    /** The policy text of a version under which an advice was given. */
    Optional<Beleidstekst> policyText(String beleidsversie);
}
