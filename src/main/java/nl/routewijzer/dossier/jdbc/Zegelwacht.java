package nl.routewijzer.dossier.jdbc;

import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import nl.routewijzer.logboek.Zegel;
import nl.routewijzer.logboek.Zegelsleutel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;

/**
 * Seals the log at the start, each hour, and at a clean stop. Each seal goes into the log of the program too, which mostly is
 * kept elsewhere: whoever cuts the end off the log with its last seals does not reach that one.
 */
final class Zegelwacht implements DisposableBean {
    private static final Logger LOG = LoggerFactory.getLogger(Zegelwacht.class);

    private final JdbcZegels zegels;
    private final Sleutelbestand bestand;
    private final Clock clock;
    private final ScheduledExecutorService watcher = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "log-sealer");
        thread.setDaemon(true);
        return thread;
    });

    Zegelwacht(JdbcZegels zegels, Sleutelbestand bestand, Clock clock) {
        this.zegels = zegels;
        this.bestand = bestand;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        ScheduledFuture<?> unused = watcher.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.HOURS);
    }

    /** What was written since the last seal is sealed by whoever stops in peace. */
    @Override
    public void destroy() throws InterruptedException {
        watcher.shutdown();
        if (watcher.awaitTermination(5, TimeUnit.SECONDS)) {
            look();
        }
    }

    /** Nothing may end the watching: it is told, and tried again. */
    void look() {
        try {
            if (zegels.isNeeded()) {
                Zegel zegel = zegels.seal(sleutel(), clock.instant());
                LOG.info(
                        "The log is sealed up to line {}: {}",
                        zegel.regel(),
                        HexFormat.of().formatHex(zegel.schakel()));
            }
        } catch (RuntimeException fault) {
            LOG.error("The log is not sealed; it is tried again within the hour", fault);
        }
    }

    /** A new key beside old seals would make them worthless without a word. */
    private Zegelsleutel sleutel() {
        if (!bestand.own() || !bestand.isMissing()) {
            return bestand.read();
        } else if (!zegels.isEmpty()) {
            throw DossierNotOpened.noKey("The log was sealed before, and its key is gone: " + bestand.file(), null);
        }
        Zegelsleutel nieuw = bestand.make();
        LOG.warn(
                "The log is sealed with a new key in {}, known by {}; keep its public part elsewhere",
                bestand.file(),
                nieuw.vingerafdruk());
        return nieuw;
    }
}
