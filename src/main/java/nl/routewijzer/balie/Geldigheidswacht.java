package nl.routewijzer.balie;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
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
    private @Nullable Beleidsregister done;

    Geldigheidswacht(Beleidsbron bron, Geldigheidsbijwerker bijwerker) {
        this.bron = bron;
        this.bijwerker = bijwerker;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        watcher.scheduleWithFixedDelay(this::look, 0, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        watcher.shutdownNow();
    }

    /** A failure must not end the watching: it is told, and the next look goes on. */
    void look() {
        try {
            Beleidsregister nu = bron.current();
            if (nu == seen && nu != done) {
                bijwerker.update(nu);
                done = nu;
            }
            seen = nu;
        } catch (RuntimeException failure) {
            LOG.error("Until when advices hold could not be brought up to date; it is tried again", failure);
        }
    }
}
