package nl.routewijzer.balie;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.dossier.Briefaanvulling;
import nl.routewijzer.dossier.Brieven;
import nl.routewijzer.dossier.Dossierstuk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a consultant adds to the letter what only a consultant knows: an appointment, and a line. */
@Component
public class Briefbalie {
    public static final String AFSPRAAK = "afspraak";
    public static final String REGEL = "regel";

    /** The most characters of each. */
    public static final int LANGSTE = Motivatie.LANGSTE_REGEL;

    private final Brieven brieven;
    private final Clock clock;

    Briefbalie(Brieven brieven, Clock clock) {
        this.brieven = brieven;
        this.clock = clock;
    }

    /**
     * Keeps what is added, in the place of what was added before. When this returns it is on disk.
     *
     * @param afspraak empty for none, as is the line
     * @throws BriefGeweigerd with every violation
     */
    public void add(Dossierstuk stuk, String afspraak, String regel) {
        Berichtvelden velden = new Berichtvelden(Map.of(AFSPRAAK, afspraak, REGEL, regel), List.of(AFSPRAAK, REGEL));
        String waar = velden.line(AFSPRAAK, 0, Optional.empty());
        String eigen = velden.line(REGEL, 0, Optional.empty());
        if (!velden.fouten().isEmpty()) {
            throw new BriefGeweigerd(velden.fouten());
        }
        brieven.store(new Briefaanvulling(
                stuk.id(),
                OffsetDateTime.now(clock.withZone(Balie.AMSTERDAM)).truncatedTo(ChronoUnit.SECONDS),
                orNull(waar),
                orNull(eigen)));
    }

    private static @Nullable String orNull(String tekst) {
        return tekst.isEmpty() ? null : tekst;
    }
}
