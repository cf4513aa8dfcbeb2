package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Advices about persons who are known by another birth date: either the kenmerk or one of the two dates is wrong. Holds all of
 * them.
 */
public final class AndereGeboortedatum extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Botsing> botsingen;

    public AndereGeboortedatum(List<Botsing> botsingen) {
        super(botsingen.size() + " advice(s) about somebody who is known by another birth date");
        this.botsingen = List.copyOf(botsingen);
    }

    public List<Botsing> botsingen() {
        return botsingen;
    }

    /**
     * Two birth dates for one person.
     *
     * @param advies the id of the advice that was not stored
     * @param bekend by which the person is known
     * @param gegeven by the advice
     */
    public record Botsing(UUID advies, LocalDate bekend, LocalDate gegeven) {}
}
