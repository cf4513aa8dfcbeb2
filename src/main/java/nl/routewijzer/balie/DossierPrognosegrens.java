package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Prognosegrens;
import nl.routewijzer.beleid.Vereist;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import org.springframework.stereotype.Component;

/** Finds the boundary in the policy that gave the advice: the one in force, or else the text that the dossier kept. */
@Component
class DossierPrognosegrens implements Prognosegrens {
    private final Beleidsbron bron;
    private final Adviesdossier dossier;

    DossierPrognosegrens(Beleidsbron bron, Adviesdossier dossier) {
        this.bron = bron;
        this.dossier = dossier;
    }

    @Override
    public OptionalInt inMonths(String gemeente, LocalDate peildatum, String beleidsversie) {
        return Bewaardbeleid.inForce(bron.current(), gemeente, peildatum)
                .filter(beleid -> beleid.beleidsversie().equals(beleidsversie))
                .or(() -> kept(gemeente, peildatum, beleidsversie))
                .map(beleid -> beleid.parameter(Vereist.PROGNOSEGRENS))
                .filter(Hoeveelheid.class::isInstance)
                .map(waarde -> OptionalInt.of(Maat.count((Hoeveelheid) waarde)))
                .orElse(OptionalInt.empty());
    }

    private Optional<Beleid> kept(String gemeente, LocalDate peildatum, String beleidsversie) {
        return dossier.policyText(beleidsversie)
                .flatMap(Bewaardbeleid::read)
                .flatMap(register -> Bewaardbeleid.inForce(register, gemeente, peildatum));
    }
}
