package nl.routewijzer.bestanden;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.routewijzer.beleid.Beleidstoelating;
import nl.routewijzer.beleid.Gebied;
import nl.routewijzer.beleid.InWerking;
import nl.routewijzer.beleid.RulesRejected;
import nl.routewijzer.beleid.Toelating;
import nl.routewijzer.dossier.GeldendBeleid;
import nl.routewijzer.dossier.Geldendbestand;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The policy in force as the dossier keeps it, for the next start.
 *
 * @param programma the software that tries policy, by its fingerprint
 */
record Bewaardbeleid(GeldendBeleid dossier, String programma) {
    private static final Logger LOG = LoggerFactory.getLogger(Bewaardbeleid.class);

    /** What was last in force; {@code null} when nothing was, or when this version of the software no longer reads it. */
    @Nullable
    Toelating read() {
        List<Geldendbestand> bestanden = dossier.read();
        if (bestanden.isEmpty()) {
            return null;
        }
        Map<String, String> teksten = new HashMap<>();
        Map<Gebied, OffsetDateTime> sinds = new HashMap<>();
        for (Geldendbestand bestand : bestanden) {
            teksten.put(bestand.pad(), bestand.tekst());
            sinds.put(Gebied.of(bestand.pad()), bestand.sinds());
        }
        try {
            return Beleidstoelating.restore(new InWerking(teksten, sinds));
        } catch (RulesRejected noLongerRead) {
            LOG.warn("The policy that was last in force can no longer be read:\n{}", noLongerRead.getMessage());
            return null;
        }
    }

    /** Whether this very software tried what is kept. */
    boolean isTried() {
        return dossier.beproefdMet().equals(Optional.of(programma));
    }

    void keep(InWerking inWerking) {
        dossier.store(
                inWerking.bestanden().entrySet().stream()
                        .map(bestand -> new Geldendbestand(
                                bestand.getKey(),
                                bestand.getValue(),
                                Objects.requireNonNull(inWerking.sinds().get(Gebied.of(bestand.getKey())))))
                        .toList(),
                programma);
    }
}
