package nl.routewijzer.bestanden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsproef;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.RulesRejected;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.toetsing.Beleidstoets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Policy from a folder that is looked at several times a second. A change counts once the folder stayed the same between
 * two looks, so that a half-written file is not read. A wrong set of files is refused as a whole: the policy in force
 * stays, and its problems can be asked for.
 */
final class WatchedBeleidsbron implements Beleidsbron, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WatchedBeleidsbron.class);
    private static final Beleidsproef PROEF = new Beleidstoets();
    private static final Duration INTERVAL = Duration.ofMillis(250);

    private final RuleFolder folder;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "rules-watcher");
        thread.setDaemon(true);
        return thread;
    });
    private volatile State state;
    private Map<String, String> read;
    private Map<String, String> seen;
    private boolean unreadable;

    /** @throws RulesRejected when the files are wrong at the start */
    WatchedBeleidsbron(RuleFolder folder) throws IOException {
        this.folder = folder;
        this.read = folder.fingerprint();
        this.seen = read;
        this.state = new State(Beleidsregister.forService(folder.read(), PROEF), List.of());
        watcher.scheduleWithFixedDelay(this::look, INTERVAL.toMillis(), INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
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
    public void close() {
        watcher.shutdownNow();
    }

    /** A failure must not end the watching, whatever it is: it is told, and the next look tries again. */
    private void look() {
        try {
            Map<String, String> now = folder.fingerprint();
            boolean quiet = now.equals(seen);
            seen = now;
            if (quiet && (unreadable || !now.equals(read))) {
                reload(now);
                unreadable = false;
            }
        } catch (IOException | UncheckedIOException failure) {
            unreadable = true;
            report(List.of(new Probleem(
                    folder.toString(), 1, 1, "De map met regels is niet te lezen: " + failure.getMessage())));
        } catch (RuntimeException | StackOverflowError unexpected) {
            LOG.error("Reloading the rules failed; the policy in force stays", unexpected);
            read = seen;
            report(List.of(new Probleem(
                    folder.toString(), 1, 1, "Deze bestanden zijn niet te verwerken. Waarschuw de beheerder.")));
        }
    }

    private void reload(Map<String, String> fingerprint) throws IOException {
        Map<String, String> texts;
        try {
            texts = folder.read();
            if (!folder.fingerprint().equals(fingerprint)) {
                return;
            }
            state = new State(Beleidsregister.forService(texts, PROEF), List.of());
            LOG.info("New policy in force, from {} rule files in {}", texts.size(), folder);
        } catch (RulesRejected rejected) {
            report(rejected.problemen());
        }
        read = fingerprint;
    }

    private void report(List<Probleem> problemen) {
        if (!problemen.equals(state.problemen())) {
            state = new State(state.register(), problemen);
            LOG.error("Rule files refused, the policy in force stays:\n{}", new RulesRejected(problemen).getMessage());
        }
    }

    private record State(Beleidsregister register, List<Probleem> problemen) {}
}
