package nl.routewijzer.inlezen;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.routewijzer.balie.Aanvraag;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Geboortedatumfout;
import nl.routewijzer.balie.Opname;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.dossier.Inleesarchief;
import nl.routewijzer.inlezen.Caseloadbestand.Rij;
import nl.routewijzer.inlezen.Inlezing.Stand;
import nl.routewijzer.logboek.Betrokkenen;
import nl.routewijzer.logboek.Logboek;
import nl.routewijzer.logboek.LogboekDicht;
import nl.routewijzer.logboek.Logregel;
import nl.routewijzer.logboek.Uitkomst;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Toegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes files in, one after another, in the background, each as who asked for it. What was begun goes on after a restart: a line that was stored just
 * before is found in the dossier, and not stored again.
 */
@Component
public class Inlezingen {
    private static final Logger LOG = LoggerFactory.getLogger(Inlezingen.class);
    private static final int MOST_KEPT = 50;
    private static final int BATCH = 100;
    private static final Duration LONGEST_BATCH = Duration.ofSeconds(20);

    private static final String BEVESTIG = "Maak dit advies dan met het formulier: daar kunt u dat bevestigen.";

    /** The page on which somebody asked for it. */
    private static final String HANDELING = "POST /inlezen/{id}";

    private final Balie balie;
    private final Logboek logboek;
    private final Clock clock;
    private final Bestandslezer lezer;
    private final Inleesboek boek;
    private final Inleeswoorden.Bron bron;
    private final Set<UUID> lopend = ConcurrentHashMap.newKeySet();
    private final Set<UUID> stopped = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;
    private final ExecutorService werker = Executors.newSingleThreadExecutor(taak -> {
        Thread thread = new Thread(taak, "inlezen");
        thread.setDaemon(true);
        return thread;
    });

    Inlezingen(
            Balie balie,
            Inleesarchief archief,
            Inleeswoorden.Bron bron,
            Logboek logboek,
            JsonMapper json,
            Clock clock) {
        this.balie = balie;
        this.bron = bron;
        this.logboek = logboek;
        this.clock = clock;
        this.lezer = new Bestandslezer(json);
        this.boek = new Inleesboek(archief, json);
    }

    /**
     * Reads a file and proposes what its columns are. Gives no advice yet.
     *
     * @throws BestandGeweigerd when there is nothing in it to read, or a column for a fact that no municipality asks
     */
    public UUID open(String naam, byte[] inhoud) {
        Caseloadbestand bestand = lezer.read(naam, inhoud);
        Inleeswoorden woorden = bron.current();
        woorden.eigen().unknown(bestand.kolommen()).ifPresent(kolom -> {
            throw new BestandGeweigerd(BestandGeweigerd.Reden.ONBEKEND_FEIT, kolom);
        });
        boek.all().stream()
                .filter(oud -> oud.stand() != Stand.BEZIG)
                .skip(MOST_KEPT - 1L)
                .forEach(oud -> delete(oud.id()));
        return boek.open(bestand, inhoud, Kolomvoorstel.of(bestand.kolommen(), woorden), now());
    }

    public synchronized Optional<Inlezing> find(UUID id) {
        return boek.find(id).map(this::asItIs);
    }

    /** The newest first. */
    public synchronized List<Inlezing> all() {
        return boek.all().stream().map(this::asItIs).toList();
    }

    /** Where the dossier could not even keep that it took no more, it is not said to go on. */
    private Inlezing asItIs(Inlezing inlezing) {
        return inlezing.stand() == Stand.BEZIG && !lopend.contains(inlezing.id())
                ? inlezing.with(Stand.VASTGELOPEN)
                : inlezing;
    }

    /** When the very same file was read in before. */
    public Optional<OffsetDateTime> earlier(UUID id) {
        return boek.earlier(id);
    }

    /** What of the file is not in the dossier. */
    public Caseloadbestand bestand(Inlezing inlezing) {
        return new Caseloadbestand(
                inlezing.naam(),
                inlezing.vorm(),
                inlezing.scheiding(),
                inlezing.kolommen(),
                boek.regels(inlezing.id()).stream().map(Inleesboek.Regel::rij).toList());
    }

    /** The lines that are not in the dossier, with why; a line that was not reached yet has no reason. */
    public List<Weigering> buiten(Inlezing inlezing) {
        return boek.regels(inlezing.id()).stream()
                .map(regel -> new Weigering(regel.rij(), regel.fouten()))
                .toList();
    }

    /** The values in it that are none of those that their fields know, when it is read in this way. */
    public List<Twijfelwaarde> twijfels(Inlezing inlezing, Inleeskeuze keuze) {
        return Twijfelwaarde.of(bestand(inlezing), keuze, bron.current());
    }

    /** Has every line advised and kept, in the background. Does nothing when that was asked before. */
    public synchronized void start(UUID id, Inleeskeuze keuze) {
        if (find(id).filter(inlezing -> inlezing.stand() == Stand.VOORSTEL).isPresent()) {
            begin(id, keuze);
        }
    }

    /** Goes on with what was stopped. */
    public synchronized void resume(UUID id) {
        find(id).filter(Inlezing::canGoOn).ifPresent(inlezing -> begin(id, inlezing.keuze()));
    }

    /** Stops it after the lines that it is at; what was stored stays stored. */
    public void stop(UUID id) {
        find(id).ifPresent(inlezing -> stopped.add(id));
    }

    /** Forgets a file that is not being read; what was stored of it stays stored. */
    public synchronized void delete(UUID id) {
        if (!lopend.contains(id)) {
            boek.archief().delete(id);
        }
    }

    /** What was being read when the service was stopped. */
    @EventListener(ApplicationReadyEvent.class)
    void goOn() {
        Toegang.DIENST.als(() -> boek.all()).stream()
                .filter(inlezing -> inlezing.stand() == Stand.BEZIG)
                .sorted(Comparator.comparing(Inlezing::id))
                .forEach(inlezing -> queue(inlezing.id(), inlezing.keuze()));
    }

    /** Lets it end the lines that it is at. */
    @PreDestroy
    void shutDown() throws InterruptedException {
        closing = true;
        werker.shutdown();
        if (!werker.awaitTermination(LONGEST_BATCH.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("An import did not come to a stop in {} seconds", LONGEST_BATCH.toSeconds());
        }
    }

    private void begin(UUID id, Inleeskeuze keuze) {
        stopped.remove(id);
        Inleeskeuze opdracht = keuze.now();
        boek.begin(id, opdracht);
        queue(id, opdracht);
    }

    private void queue(UUID id, Inleeskeuze keuze) {
        lopend.add(id);
        werker.execute(keuze.toegang().bij(() -> run(id)));
    }

    private void run(UUID id) {
        try {
            end(id, take(boek.find(id).orElseThrow()));
        } catch (DossierVol | LogboekDicht | NestedRuntimeException dossierFails) {
            LOG.error("Import {} is stuck", id, dossierFails);
            end(id, Stand.VASTGELOPEN);
        } finally {
            lopend.remove(id);
        }
    }

    private synchronized void end(UUID id, Stand einde) {
        boek.end(id, einde);
        lopend.remove(id);
        stopped.remove(id);
        LOG.info("Import {}: {}", id, einde);
    }

    /** @return how it ended; still busy where the service stops */
    private Stand take(Inlezing inlezing) {
        Profielmaker maker = new Profielmaker(inlezing.keuze(), bron.current());
        List<Rij> rijen = new ArrayList<>(boek.regels(inlezing.id()).stream()
                .filter(regel -> regel.fouten().isEmpty())
                .map(Inleesboek.Regel::rij)
                .toList());
        List<Weigering> dubbel = Dubbelen.of(rijen, maker, balie::persoon);
        if (!dubbel.isEmpty()) {
            boek.advance(inlezing.id(), List.of(), 0, dubbel);
            rijen.removeAll(dubbel.stream().map(Weigering::rij).collect(Collectors.toSet()));
        }
        for (int i = 0; i < rijen.size(); i += BATCH) {
            if (closing || stopped.contains(inlezing.id())) {
                return closing ? Stand.BEZIG : Stand.GESTOPT;
            }
            take(inlezing.id(), rijen.subList(i, Math.min(rijen.size(), i + BATCH)), maker);
        }
        return Stand.KLAAR;
    }

    private void take(UUID id, List<Rij> rijen, Profielmaker maker) {
        OffsetDateTime nu = now();
        List<Opname> opnamen = takeAll(rijen.stream()
                .map(rij -> new Aanvraag(maker.tree(rij.cellen()), nu))
                .toList());
        List<Rij> klaar = new ArrayList<>();
        List<Weigering> geweigerd = new ArrayList<>();
        int bekend = 0;
        for (int i = 0; i < rijen.size(); i++) {
            if (opnamen.get(i) instanceof Opname.Geweigerd opname) {
                geweigerd.add(new Weigering(rijen.get(i), opname.fouten()));
            } else if (opnamen.get(i) instanceof Opname.AndereGeboortedatum anders) {
                geweigerd.add(new Weigering(rijen.get(i), List.of(Geboortedatumfout.of(anders.botsing(), BEVESTIG))));
            } else {
                klaar.add(rijen.get(i));
                bekend += opnamen.get(i) instanceof Opname.Bekend ? 1 : 0;
            }
        }
        boek.advance(id, klaar, bekend, geweigerd);
    }

    /** What came of it is told only after it stands in the log, as done by who asked for it. */
    private List<Opname> takeAll(List<Aanvraag> aanvragen) {
        try (Betrokkenen betrokkenen = Betrokkenen.gather()) {
            List<Opname> opnamen = balie.takeAll(aanvragen);
            Logregel regel =
                    Logregel.of(clock.instant(), Toegang.nu().gebruiker(), Recht.INLEZEN, HANDELING, Uitkomst.GEGEVEN);
            logboek.append(betrokkenen.take().stream()
                    .map(wie -> regel.over(wie.gemeente(), wie.kenmerk()))
                    .toList());
            return opnamen;
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(Balie.AMSTERDAM)).truncatedTo(ChronoUnit.SECONDS);
    }
}
