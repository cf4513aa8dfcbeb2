package nl.routewijzer.beleid;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.routewijzer.regels.Looptijd;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Voorziening;
import org.jspecify.annotations.Nullable;

/** The voorzieningen that a municipality offers in a period, and what is known of those that it does not offer. */
final class Catalogus {
    private static final Comparator<Voorziening> VAN_LICHT_NAAR_ZWAAR =
            Comparator.comparingInt(Voorziening::zwaarte).thenComparing(Voorziening::code);

    private final List<Voorziening> aanbod;
    private final Keuzevolgorde keuzevolgorde;
    private final List<Voorziening> vervallen;
    private final Map<String, Looptijd> looptijden = new HashMap<>();
    private final @Nullable Elders elders;

    /**
     * @param geldig what its layers declare for the period
     * @param ooit what its layers declare for any day
     * @param elders what others offer; {@code null} in a policy that was stored before that counted
     */
    Catalogus(
            List<Voorziening> geldig,
            List<Voorziening> ooit,
            @Nullable Elders elders,
            Function<String, Parameterwaarde> parameters) {
        this.aanbod = offered(geldig, parameters);
        this.keuzevolgorde = new Keuzevolgorde(aanbod);
        this.vervallen = geldig.stream().filter(Voorziening::isWithdrawn).toList();
        this.elders = elders;
        if (elders != null) {
            elders.codes().forEach(code -> elders.looptijd(code).ifPresent(looptijd -> looptijden.put(code, looptijd)));
            ooit.stream()
                    .sorted(Comparator.comparing(
                            voorziening -> voorziening.vermelding().geldigheid().vanaf()))
                    .forEach(voorziening -> looptijden.put(voorziening.code(), voorziening.looptijd(parameters)));
        }
        aanbod.forEach(voorziening -> looptijden.put(voorziening.code(), voorziening.looptijd(parameters)));
    }

    /** What of these is offered, from light to heavy. */
    static List<Voorziening> offered(List<Voorziening> geldig, Function<String, Parameterwaarde> parameters) {
        return geldig.stream()
                .filter(voorziening -> voorziening.isOffered(parameters))
                .sorted(VAN_LICHT_NAAR_ZWAAR)
                .toList();
    }

    /** From light to heavy. */
    List<Voorziening> aanbod() {
        return aanbod;
    }

    Keuzevolgorde keuzevolgorde() {
        return keuzevolgorde;
    }

    /** What a lower layer took out. */
    List<Voorziening> vervallen() {
        return vervallen;
    }

    Map<String, Looptijd> looptijden() {
        return looptijden;
    }

    Optional<Elders> elders() {
        return Optional.ofNullable(elders);
    }
}
