package nl.routewijzer.scenarios;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import nl.routewijzer.advies.Routeadvies;

/**
 * A scenario that held, kept to be tried again against other policy. What it expects of the decision is tried again;
 * that a rule contributed, and in which words, is not.
 */
public final class Opname {
    private final String bestand;
    private final int regel;
    private final Adviesaanvraag aanvraag;

    Opname(String bestand, int regel, Adviesaanvraag aanvraag) {
        this.bestand = bestand;
        this.regel = regel;
        this.aanvraag = aanvraag;
    }

    /** The feature file, as {@code features/landelijk/afstand.feature}. */
    public String bestand() {
        return bestand;
    }

    /** The key of the candidate's municipality. */
    public String gemeente() {
        return aanvraag.kandidaat().gemeente();
    }

    /** Whether the municipality chooses a value itself, so that policy must be read for it. */
    public boolean choosesItself() {
        return aanvraag.choosesItself();
    }

    /** Whether that is a choice in which this is named. */
    public boolean chooses(String naam) {
        return aanvraag.chooses(naam);
    }

    /** What goes wrong there: an expectation that does not hold, or no advice at all. */
    public Optional<Throwable> fails(Praktijk praktijk) {
        Adviesaanvraag opnieuw = aanvraag.at(praktijk);
        return Optional.ofNullable(
                catchThrowable(() -> aanvraag.verwachtingen().forEach(verwachting -> verwachting.accept(opnieuw))));
    }

    /** The advice there; empty when profile or policy is refused, as some scenarios expect. */
    public Optional<Routeadvies> advies(Praktijk praktijk) {
        Adviesaanvraag opnieuw = aanvraag.at(praktijk);
        return opnieuw.beleidsproblemen().isEmpty() && opnieuw.fouten().isEmpty()
                ? Optional.of(opnieuw.advies())
                : Optional.empty();
    }

    @Override
    public String toString() {
        return bestand + ":" + regel;
    }
}
