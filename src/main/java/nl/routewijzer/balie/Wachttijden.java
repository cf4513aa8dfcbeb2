package nl.routewijzer.balie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Vereist;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.Afhandeling.Stand;
import nl.routewijzer.dossier.Openstaand;
import nl.routewijzer.dossier.Openstaand.Sinds;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import org.springframework.stereotype.Component;

/** How long a terugmelding or an overdracht may wait before somebody should ask: as the policy of each municipality says. */
@Component
public class Wachttijden {
    private static final Map<Stand, String> PARAMETERS = Map.of(
            Stand.VERSTUURD, Vereist.WACHTEN_OP_ONTVANGST,
            Stand.ONTVANGEN, Vereist.WACHTEN_OP_ANTWOORD);

    private final Beleidsbron bron;
    private final Zoekwaarden waarden;
    private final Clock clock;

    Wachttijden(Beleidsbron bron, Zoekwaarden waarden, Clock clock) {
        this.bron = bron;
        this.waarden = waarden;
        this.clock = clock;
    }

    /** Those that wait too long today; what is not sent yet always does. */
    public Openstaand tooLong(Soort soort, Stand stand) {
        String parameter = PARAMETERS.get(stand);
        if (parameter == null) {
            return new Openstaand(soort, stand, null);
        }
        LocalDate vandaag = Balie.today(clock);
        Beleidsregister register = bron.current();
        Map<LocalDate, List<String>> gemeenten = new TreeMap<>();
        for (String gemeente : waarden.gemeenten()) {
            since(register, register.herindelingen().on(gemeente, vandaag), parameter, vandaag)
                    .ifPresent(dag -> gemeenten
                            .computeIfAbsent(dag, nieuw -> new ArrayList<>())
                            .add(gemeente));
        }
        return new Openstaand(
                soort,
                stand,
                gemeenten.entrySet().stream()
                        .map(deel -> new Sinds(deel.getValue(), deel.getKey()))
                        .toList());
    }

    /** Until and with which day it waits too long: today, where the policy says nothing; nothing, where it never does. */
    private static Optional<LocalDate> since(
            Beleidsregister register, String gemeente, String parameter, LocalDate vandaag) {
        Optional<Parameterwaarde> wachttijd =
                Beleidsarchief.inForce(register, gemeente, vandaag).flatMap(beleid -> beleid.findParameter(parameter));
        if (wachttijd.isEmpty()) {
            return Optional.of(vandaag);
        }
        return wachttijd
                .filter(Hoeveelheid.class::isInstance)
                .map(duur -> vandaag.minus(Maat.period((Hoeveelheid) duur)));
    }
}
