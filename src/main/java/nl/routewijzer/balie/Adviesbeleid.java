package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.Optional;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.dossier.Adviesdossier;
import org.springframework.stereotype.Component;

/** Finds the policy that gave an advice: the one in force, or else the text that the dossier kept. */
@Component
public class Adviesbeleid {
    private final Beleidsbron bron;
    private final Adviesdossier dossier;

    Adviesbeleid(Beleidsbron bron, Adviesdossier dossier) {
        this.bron = bron;
        this.dossier = dossier;
    }

    /** Nothing when this version of the software no longer reads that text. */
    public Optional<Beleid> find(String gemeente, LocalDate peildatum, String beleidsversie) {
        return Bewaardbeleid.inForce(bron.current(), gemeente, peildatum)
                .filter(beleid -> beleid.beleidsversie().equals(beleidsversie))
                .or(() -> kept(gemeente, peildatum, beleidsversie));
    }

    private Optional<Beleid> kept(String gemeente, LocalDate peildatum, String beleidsversie) {
        return dossier.policyText(beleidsversie)
                .flatMap(Bewaardbeleid::read)
                .flatMap(register -> Bewaardbeleid.inForce(register, gemeente, peildatum));
    }
}
