package nl.routewijzer.verloop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.routewijzer.advies.Kalender;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Vereist;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import org.jspecify.annotations.Nullable;

/** The terms of a candidate by the last advice and the policy of today. */
public final class Termijnen {
    private static final String LOOPT = "LOOPT";

    private final Momentopname laatste;
    private final Optional<Beleid> beleid;
    private final @Nullable LocalDate dienstTot;

    /**
     * @param beleid in force in the municipality; nothing when the policy of today does not know it
     * @param dienstTot the day on which the service ended; {@code null} as long as it goes on
     */
    public Termijnen(Momentopname laatste, Optional<Beleid> beleid, @Nullable LocalDate dienstTot) {
        this.laatste = laatste;
        this.beleid = beleid;
        this.dienstTot = dienstTot;
    }

    /**
     * The terms that run or that were not noticed to be over, soonest first.
     *
     * @param geldigTot first day on which the advice would change by itself; {@code null} when that is not known
     */
    public List<Termijn> of(@Nullable LocalDate geldigTot) {
        List<Termijn> termijnen = new ArrayList<>();
        zoekperiode().ifPresent(termijnen::add);
        beleid.flatMap(this::dienstverlening).ifPresent(termijnen::add);
        beleid.ifPresent(inForce -> termijnen.addAll(voorzieningen(inForce)));
        if (geldigTot != null) {
            termijnen.add(new Termijn(Termijn.Soort.ADVIES, null, geldigTot));
        }
        termijnen.sort(Comparator.comparing(Termijn::dag));
        return List.copyOf(termijnen);
    }

    /** Full months since the service began, until today or until it ended; nothing when it has not begun. */
    public OptionalInt maandenInDienst(LocalDate vandaag) {
        LocalDate tot = dienstTot == null ? vandaag : dienstTot;
        return start().filter(start -> !start.isAfter(tot))
                .map(start -> OptionalInt.of(Kalender.fullMonths(start, tot)))
                .orElse(OptionalInt.empty());
    }

    private Optional<LocalDate> start() {
        return Optional.ofNullable(laatste.profiel().get(Veld.START_DIENSTVERLENING.pad()))
                .map(datum -> LocalDate.parse(datum.toString()));
    }

    private Optional<Termijn> zoekperiode() {
        Routeadvies.Zoekperiode zoekperiode = laatste.advies().zoekperiode();
        return Optional.ofNullable(zoekperiode)
                .filter(periode -> periode.status().equals(LOOPT))
                .map(Routeadvies.Zoekperiode::einde)
                .map(einde -> new Termijn(Termijn.Soort.ZOEKPERIODE, null, einde));
    }

    private Optional<Termijn> dienstverlening(Beleid inForce) {
        return dienstTot == null && inForce.parameter(Vereist.DIENSTVERLENINGSTERMIJN) instanceof Hoeveelheid duur
                ? start().map(start -> new Termijn(Termijn.Soort.DIENSTVERLENING, null, start.plus(Maat.period(duur))))
                : Optional.empty();
    }

    private List<Termijn> voorzieningen(Beleid inForce) {
        return laatste.gebruik().stream()
                .filter(Gebruik::isRunning)
                .flatMap(lopend -> end(lopend, inForce).stream())
                .toList();
    }

    private Optional<Termijn> end(Gebruik lopend, Beleid inForce) {
        return Optional.ofNullable(inForce.looptijden().get(lopend.voorziening()))
                .map(looptijd -> looptijd.end(lopend.start(), laatste.advies().peildatum()))
                .map(einde -> new Termijn(Termijn.Soort.VOORZIENING, lopend.voorziening(), einde));
    }
}
