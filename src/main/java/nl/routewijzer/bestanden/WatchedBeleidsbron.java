package nl.routewijzer.bestanden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Ingeleverd;
import nl.routewijzer.beleid.RulesRejected;
import nl.routewijzer.beleid.Toelating;
import nl.routewijzer.beleid.Weigering;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedRuntimeException;

/**
 * Policy from a folder that is looked at several times a second. A change counts once the folder stayed the same between
 * two looks, so that a half-written file is not read. Where files are wrong, the policy in force stays, also that of before a
 * restart; its problems can be asked for.
 */
final class WatchedBeleidsbron implements Beleidsbron, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedBeleidsbron.class);
    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final RuleFolder folder;
    private final Inwerkingtreding inwerkingtreding;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rules-watcher");
        thread.setDaemon(true);
        return thread;
    });
    private volatile Toelating state;
    private @Nullable Toelating notKept;
    private Map<String, String> read;
    private Map<String, String> seen;
    private boolean unreadable;
    private volatile OffsetDateTime bekeken;

    /** @throws RulesRejected when the files are wrong at the very first start */
    WatchedBeleidsbron(RuleFolder folder, Inwerkingtreding inwerkingtreding) throws IOException {
        this.folder = folder;
        this.inwerkingtreding = inwerkingtreding;
        this.read = folder.fingerprint();
        this.seen = read;
        Toelating vorige = inwerkingtreding.last();
        if (vorige == null) {
            this.state = inwerkingtreding.enter(folder.read(), null);
        } else {
            this.state = vorige;
            Ingeleverd bestanden = folder.read();
            enter(inwerkingtreding.resume(bestanden, vorige));
            if (inwerkingtreding.isTried(bestanden, vorige)) {
                // The first look tries them all the same, when the service already works: the next change then finds it
                // done.
                this.read = Map.of();
            }
        }
        this.bekeken = inwerkingtreding.now();
        ScheduledFuture<?> unused = watcher.scheduleWithFixedDelay(
                Toegang.DIENST.bij(this::look), INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public Beleidsregister current() {
        return state.register();
    }

    @Override
    public List<Probleem> problemen() {
        return state.problemen();
    }

    @Override
    public List<Weigering> weigeringen() {
        return state.weigeringen();
    }

    @Override
    public Optional<OffsetDateTime> bekeken() {
        return Optional.of(bekeken);
    }

    @Override
    public void close() {
        watcher.shutdownNow();
    }

    /** Nothing may end the watching, for whoever throws in a scheduled task is not called again: it is told, and looked on. */
    private void look() {
        try {
            Map<String, String> now = folder.fingerprint();
            boolean quiet = now.equals(seen);
            seen = now;
            if (quiet && (unreadable || !now.equals(read))) {
                reload(now);
                unreadable = false;
            } else if (notKept != null) {
                enter(notKept);
            }
            bekeken = inwerkingtreding.now();
        } catch (RuleFolderTooLarge tooLarge) {
            unreadable = true;
            report("De map met regels is te groot om te lezen. " + tooLarge.getMessage());
        } catch (IOException | UncheckedIOException failure) {
            unreadable = true;
            LOG.debug("The folder with rules cannot be read", failure);
            report("De map met regels is niet te lezen: kijk of hij er nog is, en of de dienst alles erin mag lezen.");
        } catch (RuntimeException | Error fault) {
            LOG.error(
                    "A fault in the program: these rules cannot be handled; the policy in force stays. Last looked at"
                            + " well: {}",
                    bekeken,
                    fault);
            read = seen;
            report("Deze bestanden zijn niet te verwerken. Waarschuw de beheerder.");
        }
    }

    private void reload(Map<String, String> fingerprint) throws IOException {
        Ingeleverd bestanden = folder.read();
        if (folder.fingerprint().equals(fingerprint)) {
            enter(inwerkingtreding.admit(bestanden, state));
            read = fingerprint;
        }
    }

    /** When the dossier cannot keep the new policy, the one in force stays, and every next look tries again. */
    private void enter(Toelating nieuw) {
        Toelating vorige = state;
        try {
            inwerkingtreding.keep(nieuw, vorige);
        } catch (DossierVol | NestedRuntimeException dossierFails) {
            if (notKept == null) {
                LOG.error("The new policy cannot be kept; the policy in force stays", dossierFails);
            }
            notKept = nieuw;
            state = vorige.refusing(List.of(problem(
                    "Deze bestanden zijn goed, maar niet te bewaren. Zodra dat wel kan, gelden ze vanzelf. Waarschuw de"
                            + " beheerder.")));
            return;
        }
        notKept = null;
        state = nieuw;
        inwerkingtreding.tell(nieuw, vorige);
    }

    private void report(String melding) {
        List<Probleem> problemen = List.of(problem(melding));
        if (!problemen.equals(state.problemen())) {
            state = state.refusing(problemen);
            LOG.error("Rule files refused, the policy in force stays:\n{}", new RulesRejected(problemen).getMessage());
        }
    }

    private Probleem problem(String melding) {
        return new Probleem(folder.toString(), 1, 1, melding);
    }
}
