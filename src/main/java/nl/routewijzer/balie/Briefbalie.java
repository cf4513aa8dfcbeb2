package nl.routewijzer.balie;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.routewijzer.dossier.Briefaanvulling;
import nl.routewijzer.dossier.Brieven;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kenmerk;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a consultant adds to the letter what only a consultant knows: an appointment, and a line. */
@Component
public class Briefbalie {
    public static final String AFSPRAAK = "afspraak";
    public static final String REGEL = "regel";

    /** The most characters of an appointment. */
    public static final int AFSPRAAK_LANGSTE = 120;

    /** The most characters of the own line. */
    public static final int REGEL_LANGSTE = 200;

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
        List<Fout> fouten = new ArrayList<>();
        String waar = read(AFSPRAAK, AFSPRAAK_LANGSTE, afspraak, fouten);
        String eigen = read(REGEL, REGEL_LANGSTE, regel, fouten);
        if (!fouten.isEmpty()) {
            throw new BriefGeweigerd(fouten);
        }
        brieven.store(new Briefaanvulling(
                stuk.id(),
                OffsetDateTime.now(clock.withZone(Balie.AMSTERDAM)).truncatedTo(ChronoUnit.SECONDS),
                waar,
                eigen));
    }

    private static @Nullable String read(String veld, int langste, String getypt, List<Fout> fouten) {
        String tekst = getypt.strip().replaceAll("\\s+", " ");
        int tekens = tekst.codePointCount(0, tekst.length());
        if (tekens > langste) {
            fouten.add(new Fout(
                    veld, null, "Schrijf hier hoogstens " + langste + " tekens. Er staan er nu " + tekens + "."));
        } else if (tekst.codePoints().anyMatch(Character::isISOControl)) {
            fouten.add(new Fout(veld, null, "Hier staat een teken dat niet te lezen is. Typ de tekst opnieuw."));
        } else if (Kenmerk.holdsBsn(tekst)) {
            fouten.add(new Fout(veld, null, "Hier lijkt een burgerservicenummer te staan. Haal dat weg."));
        }
        return tekst.isEmpty() ? null : tekst;
    }
}
