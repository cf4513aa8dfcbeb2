package nl.routewijzer.overzicht;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;

/** The policy of each municipality on a day, as far as the policy of today knows the municipality. */
final class Beleidsblik {
    private final Beleidsregister register;
    private final LocalDate dag;
    private final Map<String, Gemeenteblik> perGemeente = new HashMap<>();

    Beleidsblik(Beleidsregister register, LocalDate dag) {
        this.register = register;
        this.dag = dag;
    }

    Gemeenteblik of(String gemeente) {
        return perGemeente.computeIfAbsent(
                gemeente, sleutel -> new Gemeenteblik(inForce(register, sleutel, dag), dag, register.signaalnamen()));
    }

    static Optional<Beleid> inForce(Beleidsregister register, String gemeente, LocalDate dag) {
        return register.grenzen().gemeenten().contains(gemeente)
                ? Optional.of(register.inForce(gemeente, dag))
                : Optional.empty();
    }
}
