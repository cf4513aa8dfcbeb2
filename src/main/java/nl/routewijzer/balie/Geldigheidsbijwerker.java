package nl.routewijzer.balie;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Geldigheden;
import nl.routewijzer.dossier.Geldigheden.Gevonden;
import nl.routewijzer.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings up to date until when advices hold: those that are the last of a candidate, in municipalities whose policy changed
 * since. What is done is kept a hundred at a time, so that it goes on where it was when it is interrupted.
 */
@Component
class Geldigheidsbijwerker {
    private static final Logger LOG = LoggerFactory.getLogger(Geldigheidsbijwerker.class);

    private final Geldigheden geldigheden;
    private final Adviesdossier dossier;
    private final Geldigheidsbepaling bepaling;
    private final Clock clock;

    Geldigheidsbijwerker(Geldigheden geldigheden, Adviesdossier dossier, Geldigheidsbepaling bepaling, Clock clock) {
        this.geldigheden = geldigheden;
        this.dossier = dossier;
        this.bepaling = bepaling;
        this.clock = clock;
    }

    /** @return how many advices were looked at; fewer when the thread is interrupted */
    int update(Beleidsregister register) {
        return Toegang.DIENST.als(() -> updateAll(register));
    }

    private int updateAll(Beleidsregister register) {
        int aantal = 0;
        for (Map.Entry<String, String> gemeente : new TreeMap<>(register.beleidsversies()).entrySet()) {
            int hier = update(gemeente.getKey(), gemeente.getValue(), register);
            if (hier > 0) {
                LOG.info("{}: looked again until when {} advices hold by the new policy", gemeente.getKey(), hier);
            }
            aantal += hier;
        }
        return aantal;
    }

    private int update(String gemeente, String versie, Beleidsregister register) {
        int aantal = 0;
        UUID laatste = null;
        List<UUID> verouderd = geldigheden.outdated(gemeente, versie, laatste);
        while (!verouderd.isEmpty() && !Thread.currentThread().isInterrupted()) {
            geldigheden.update(find(verouderd, versie, register));
            aantal += verouderd.size();
            laatste = verouderd.get(verouderd.size() - 1);
            verouderd = geldigheden.outdated(gemeente, versie, laatste);
        }
        return aantal;
    }

    private List<Gevonden> find(List<UUID> adviezen, String versie, Beleidsregister register) {
        LocalDate vandaag = Balie.today(clock);
        List<Gevonden> gevonden = new ArrayList<>();
        for (UUID advies : adviezen) {
            dossier.find(advies).ifPresent(stuk -> {
                @Nullable LocalDate geldigTot = bepaling.geldigTot(stuk, register, vandaag);
                gevonden.add(new Gevonden(advies, geldigTot, versie));
            });
        }
        return gevonden;
    }
}
