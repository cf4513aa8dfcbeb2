package nl.routewijzer.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Veld;

/**
 * One advice with all that belongs to it.
 *
 * @param stuk the advice as it was given
 * @param advies the same, read
 * @param profiel the tree of the profile that it was given for
 * @param besluiten what was decided since, oldest first
 */
public record Zaak(Dossierstuk stuk, Routeadvies advies, Map<String, ?> profiel, List<Besluit> besluiten) {

    /** The besluit that is in force. */
    public Optional<Besluit> besluit() {
        return besluiten.isEmpty() ? Optional.empty() : Optional.of(besluiten.get(besluiten.size() - 1));
    }

    /** What was known of a field when the advice was given, as the profile writes it. */
    Optional<String> known(Veld veld) {
        Object waarde = profiel;
        for (String deel : veld.pad().split("\\.", -1)) {
            waarde = waarde instanceof Map<?, ?> tak ? tak.get(deel) : null;
        }
        return Optional.ofNullable(waarde).map(String::valueOf);
    }
}
