package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.RulesRejected;
import nl.routewijzer.dossier.Beleidstekst;

/** Reads the policy text that the dossier kept with an advice. */
final class Bewaardbeleid {
    private Bewaardbeleid() {}

    /** Nothing when this version of the software no longer reads the text. */
    static Optional<Beleidsregister> read(Beleidstekst beleid) {
        try {
            return Optional.of(Beleidsregister.ofTekst(beleid.tekst()));
        } catch (RulesRejected noLongerRead) {
            return Optional.empty();
        }
    }

    /** Nothing when the policy does not know the municipality. */
    static Optional<Beleid> inForce(Beleidsregister register, String gemeente, LocalDate peildatum) {
        return register.grenzen().gemeenten().contains(gemeente)
                ? Optional.of(register.inForce(gemeente, peildatum))
                : Optional.empty();
    }
}
