package nl.routewijzer.inlezen;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.routewijzer.balie.Aanvraag;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Reeks;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.ProfielGeweigerd;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes files in, one after another. The last ones are kept in memory, with what was refused; what was stored stays stored. */
@Component
public class Inlezingen {
    private static final Logger LOG = LoggerFactory.getLogger(Inlezingen.class);
    private static final int MOST_KEPT = 20;
    private static final int BATCH = 100;

    private final Balie balie;
    private final Clock clock;
    private final Bestandslezer lezer;
    private final ExecutorService werker = Executors.newSingleThreadExecutor(taak -> {
        Thread thread = new Thread(taak, "inlezen");
        thread.setDaemon(true);
        return thread;
    });
    private final Map<UUID, Inlezing> laatste = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Inlezing> eldest) {
            return size() > MOST_KEPT;
        }
    };

    Inlezingen(Balie balie, JsonMapper json, Clock clock) {
        this.balie = balie;
        this.clock = clock;
        this.lezer = new Bestandslezer(json);
    }

    /**
     * Reads a file and proposes what its columns are. Stores nothing.
     *
     * @param labels what people call a field, by its path
     * @throws BestandGeweigerd when there is nothing in it to read, or a column for a fact that no municipality asks
     */
    public Inlezing open(String naam, byte[] inhoud, Map<String, String> labels, Eigenkolommen eigen) {
        Caseloadbestand bestand = lezer.read(naam, inhoud);
        eigen.unknown(bestand.kolommen()).ifPresent(kolom -> {
            throw new BestandGeweigerd(BestandGeweigerd.Reden.ONBEKEND_FEIT, kolom);
        });
        Inlezing inlezing = new Inlezing(
                UuidCreator.getTimeOrderedEpoch(), bestand, eigen, Kolomvoorstel.of(bestand.kolommen(), labels, eigen));
        synchronized (laatste) {
            laatste.put(inlezing.id(), inlezing);
        }
        return inlezing;
    }

    public Optional<Inlezing> find(UUID id) {
        synchronized (laatste) {
            return Optional.ofNullable(laatste.get(id));
        }
    }

    /**
     * Has every line advised and kept, in the background. Does nothing when that was asked before.
     *
     * @param keuze path by column
     */
    public void start(Inlezing inlezing, Map<String, String> keuze) {
        if (inlezing.begin()) {
            werker.execute(() -> run(inlezing, new Profielmaker(keuze, inlezing.eigen())));
        }
    }

    @PreDestroy
    void stop() {
        werker.shutdownNow();
    }

    private void run(Inlezing inlezing, Profielmaker maker) {
        List<Caseloadbestand.Rij> rijen = inlezing.bestand().rijen();
        Inlezing.Stand einde = Inlezing.Stand.GESTOPT;
        try {
            for (int i = 0; i < rijen.size(); i += BATCH) {
                List<Caseloadbestand.Rij> deel = rijen.subList(i, Math.min(rijen.size(), i + BATCH));
                inlezing.advance(deel.size(), take(deel, maker));
            }
            einde = Inlezing.Stand.KLAAR;
        } finally {
            inlezing.end(einde);
            LOG.info("Read {} of {} lines: {}", inlezing.verwerkt(), inlezing.totaal(), einde);
        }
    }

    /** @return what was refused */
    private List<Weigering> take(List<Caseloadbestand.Rij> rijen, Profielmaker maker) {
        Reeks reeks = balie.startReeks();
        OffsetDateTime nu = OffsetDateTime.now(clock.withZone(Balie.AMSTERDAM)).truncatedTo(ChronoUnit.SECONDS);
        List<Weigering> geweigerd = new ArrayList<>();
        List<Aanvraag> aanvragen = new ArrayList<>();
        for (Caseloadbestand.Rij rij : rijen) {
            if (!rij.fout().isEmpty()) {
                geweigerd.add(new Weigering(rij, List.of(new Fout("", null, rij.fout()))));
                continue;
            }
            Map<String, Object> tree = maker.tree(rij.cellen());
            try {
                reeks.tryOut(tree);
                aanvragen.add(new Aanvraag(tree, nu));
            } catch (ProfielGeweigerd profiel) {
                geweigerd.add(new Weigering(rij, profiel.fouten()));
            }
        }
        balie.giveAll(aanvragen);
        return geweigerd;
    }
}
