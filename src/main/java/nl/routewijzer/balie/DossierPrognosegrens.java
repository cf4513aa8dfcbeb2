package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.OptionalInt;
import nl.routewijzer.beleid.Prognosegrens;
import nl.routewijzer.beleid.Vereist;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import org.springframework.stereotype.Component;

/** Finds the boundary in the policy that gave the advice. */
@Component
class DossierPrognosegrens implements Prognosegrens {
    private final Beleidsarchief archief;

    DossierPrognosegrens(Beleidsarchief archief) {
        this.archief = archief;
    }

    @Override
    public OptionalInt inMonths(String gemeente, LocalDate peildatum, String beleidsversie) {
        return archief.find(gemeente, beleidsversie)
                .flatMap(register -> Beleidsarchief.inForce(register, gemeente, peildatum))
                .map(beleid -> beleid.parameter(Vereist.PROGNOSEGRENS))
                .filter(Hoeveelheid.class::isInstance)
                .map(waarde -> OptionalInt.of(Maat.count((Hoeveelheid) waarde)))
                .orElse(OptionalInt.empty());
    }
}
