package nl.routewijzer.balie;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.NestedRuntimeException;
import org.springframework.stereotype.Component;

/**
 * Notices that another policy is in force and has advices brought up to date, beside a server that answers. Policy counts when
 * it was there at two looks, so that who still works by the one before has stored the advice.
 */
@Component
class Geldigheidswacht implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Geldigheidswacht.class);
    private static final Duration INTERVAL = Duration.ofSeconds(5);

    private final Beleidsbron bron;
    private final Geldigheidsbijwerker bijwerker;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "validity-updater");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    });
    private @Nullable Beleidsregister seen;
    private volatile @Nullable Beleidsregister done;

    Geldigheidswacht(Beleidsbron bron, Geldigheidsbijwerker bijwerker) {
        this.bron = bron;
        this.bijwerker = bijwerker;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ScheduledFuture<?> unused = watcher.scheduleWithFixedDelay(
                Toegang.DIENST.bij(this::look), 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        watcher.shutdownNow();
    }

    /** For who withdrew an advice: one of before is the last one again, and perhaps the policy changed since. */
    void lookAgain() {
        done = null;
    }

    /** Nothing may end the watching, for whoever throws in a scheduled task is not called again: it is told, and tried again. */
    void look() {
        try {
            Beleidsregister nu = bron.current();
            if (nu == seen && nu != done) {
                done = nu;
                bijwerker.update(nu);
            }
            seen = nu;
        } catch (DossierVol | NestedRuntimeException dossierFails) {
            lookAgain();
            LOG.error("Until when advices hold could not be stored; it is tried again", dossierFails);
        } catch (RuntimeException fault) {
            lookAgain();
            LOG.error(
                    "A fault in the program: until when advices hold is not brought up to date; it is tried again",
                    fault);
        }
    }
}
