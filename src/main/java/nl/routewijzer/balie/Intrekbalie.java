package nl.routewijzer.balie;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.profiel.Echo;
import nl.routewijzer.profiel.Fout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a consultant takes back what was given by mistake: it stays readable, and counts no longer. */
@Component
public class Intrekbalie {
    /** The only field. */
    public static final String REDEN = "reden";

    /** The fewest characters of a reason, spaces around it not counted. */
    public static final int KORTSTE = 10;

    private final Adviesdossier dossier;
    private final Besluiten besluiten;
    private final Geldigheidswacht geldigheid;
    private final Clock clock;

    Intrekbalie(Adviesdossier dossier, Besluiten besluiten, Geldigheidswacht geldigheid, Clock clock) {
        this.dossier = dossier;
        this.besluiten = besluiten;
        this.geldigheid = geldigheid;
        this.clock = clock;
    }

    /**
     * Withdraws an advice. When this returns that is on disk.
     *
     * @param tree with {@code reden}, as parsed JSON or as a posted form
     * @throws IntrekkingGeweigerd with every violation
     * @throws nl.routewijzer.dossier.AlIngetrokken when it was withdrawn before
     */
    public void withdraw(Dossierstuk stuk, Map<String, ?> tree) {
        dossier.withdraw(stuk, read(tree, "dit advies"));
        geldigheid.lookAgain();
    }

    /**
     * Withdraws the besluit in force. When this returns that is on disk.
     *
     * @param tree as that of an advice
     * @throws IntrekkingGeweigerd with every violation
     * @throws nl.routewijzer.dossier.AlIngetrokken when it was withdrawn before
     * @throws nl.routewijzer.dossier.AdviesIngetrokken when the advice is withdrawn
     * @throws nl.routewijzer.dossier.AlBesloten when it was corrected
     */
    public void withdraw(Besluit besluit, Map<String, ?> tree) {
        besluiten.withdraw(besluit, read(tree, "dit besluit"));
    }

    private Intrekking read(Map<String, ?> tree, String wat) {
        List<Fout> fouten = new ArrayList<>();
        tree.keySet().stream()
                .filter(naam -> !naam.equals(REDEN))
                .map(naam -> new Fout(
                        Echo.text(naam),
                        null,
                        "Het veld '" + Echo.text(naam) + "' bestaat niet. Hier is er één veld: " + REDEN + "."))
                .forEach(fouten::add);
        Object waarde = tree.get(REDEN);
        String reden = Motivatie.clean(waarde instanceof String tekst ? tekst : "");
        problem(waarde, reden, wat)
                .map(melding -> new Fout(REDEN, null, melding))
                .ifPresent(fouten::add);
        if (!fouten.isEmpty()) {
            throw new IntrekkingGeweigerd(fouten);
        }
        return new Intrekking(
                OffsetDateTime.now(clock.withZone(Balie.AMSTERDAM)).truncatedTo(ChronoUnit.SECONDS), reden);
    }

    private static Optional<String> problem(@Nullable Object waarde, String reden, String wat) {
        return waarde == null || waarde instanceof String
                ? Motivatie.problem(REDEN, KORTSTE, reden, Optional.of("waarom u " + wat + " intrekt"))
                : Optional.of("Geef bij " + REDEN + " een tekst.");
    }
}
