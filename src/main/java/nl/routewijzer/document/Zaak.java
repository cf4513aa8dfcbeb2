package nl.routewijzer.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Briefaanvulling;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;

/**
 * One advice with all that belongs to it.
 *
 * @param stuk the advice as it was given
 * @param advies the same, read
 * @param profiel the tree of the profile that it was given for
 * @param besluiten what was decided since, oldest first
 * @param stap what comes next: the step that was decided, or the advised one as long as nothing was
 * @param aanvulling what was added to the letter; {@code null} for nothing
 */
public record Zaak(
        Dossierstuk stuk,
        Routeadvies advies,
        Map<String, ?> profiel,
        List<Besluit> besluiten,
        Vervolgstap stap,
        @Nullable Briefaanvulling aanvulling) {

    /** One to whose letter nothing was added. */
    public Zaak(
            Dossierstuk stuk, Routeadvies advies, Map<String, ?> profiel, List<Besluit> besluiten, Vervolgstap stap) {
        this(stuk, advies, profiel, besluiten, stap, null);
    }

    /** The besluit that is in force. */
    public Optional<Besluit> besluit() {
        return Besluit.inForce(besluiten);
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
