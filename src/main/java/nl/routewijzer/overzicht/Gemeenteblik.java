package nl.routewijzer.overzicht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Signaalnamen;
import nl.routewijzer.beleid.Vereist;
import nl.routewijzer.beleid.Vereistsignaal;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Regel;

/** Looks at the caseload of one municipality with its policy of a day. */
final class Gemeenteblik {
    private final Optional<Beleid> beleid;
    private final LocalDate dag;
    private final Signaalnamen namen;
    private final Map<String, List<Regel>> regelsPerSignaal = new HashMap<>();
    /** Signals of which a rule looks at more than the line of a caseload tells. */
    private final Set<String> teVeelVragend = new HashSet<>();

    /**
     * @param beleid nothing when the policy of today does not know the municipality
     * @param namen by which a signal counts whatever code it had
     */
    Gemeenteblik(Optional<Beleid> beleid, LocalDate dag, Signaalnamen namen) {
        this.beleid = beleid;
        this.dag = dag;
        this.namen = namen;
        beleid.ifPresent(this::collect);
    }

    private void collect(Beleid inForce) {
        for (Regel regel : inForce.regelset().regels()) {
            for (Gevolg gevolg : regel.dan()) {
                if (gevolg instanceof Gevolg.Signaal signaal) {
                    String naam = namen.current(signaal.code());
                    regelsPerSignaal
                            .computeIfAbsent(naam, code -> new ArrayList<>())
                            .add(regel);
                    if (!Lichtefeiten.suffice(regel)) {
                        teVeelVragend.add(naam);
                    }
                }
            }
        }
    }

    /**
     * Whether the policy gives this signal on this day, with what the last advice knew. A rule that looks at more than the
     * line tells is not tried: then the last advice itself counts.
     */
    boolean gives(Vereistsignaal signaal, Caseloadregel regel) {
        String naam = namen.current(signaal.name());
        if (regel.samenvatting().afstand() == null) {
            return false;
        } else if (beleid.isEmpty() || teVeelVragend.contains(naam)) {
            return gave(signaal, regel);
        }
        Lichtefeiten feiten = new Lichtefeiten(regel, beleid.get(), dag);
        return regelsPerSignaal.getOrDefault(naam, List.of()).stream().anyMatch(feiten::meet);
    }

    /** Whether the last advice gave this signal. */
    boolean gave(Vereistsignaal signaal, Caseloadregel regel) {
        return regel.samenvatting().gives(namen.all(signaal.name()));
    }

    /** How long the service lasts. */
    Optional<Hoeveelheid> termijn() {
        return beleid.map(inForce -> inForce.parameter(Vereist.DIENSTVERLENINGSTERMIJN))
                .filter(Hoeveelheid.class::isInstance)
                .map(Hoeveelheid.class::cast);
    }

    /** The same in months. */
    Optional<Integer> termijnMaanden() {
        return termijn().map(Maat::count);
    }
}
