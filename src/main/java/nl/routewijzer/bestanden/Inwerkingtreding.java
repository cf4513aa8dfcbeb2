package nl.routewijzer.bestanden;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import nl.routewijzer.beleid.Beleidsproef;
import nl.routewijzer.beleid.Beleidstoelating;
import nl.routewijzer.beleid.Ingeleverd;
import nl.routewijzer.beleid.RulesRejected;
import nl.routewijzer.beleid.Toelating;
import nl.routewijzer.beleid.Weigering;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets policy come in force: what is right of it, and not before the dossier keeps it. */
record Inwerkingtreding(Bewaardbeleid bewaard, Beleidsproef proef, Clock clock) {
    private static final Logger LOG = LoggerFactory.getLogger(Inwerkingtreding.class);

    /** What was in force when the service was last stopped; {@code null} when nothing was. */
    @Nullable
    Toelating last() {
        return bewaard.read();
    }

    /**
     * @param vorige what is in force now
     * @throws RulesRejected when nothing is in force and nothing can come in force
     */
    Toelating admit(Ingeleverd nieuw, @Nullable Toelating vorige) {
        return Beleidstoelating.admit(nieuw, vorige, proef, now());
    }

    /**
     * The same at a start, on what was in force before it. Files that this very software tried then are not tried again before
     * they count.
     */
    Toelating resume(Ingeleverd nieuw, Toelating vorige) {
        return Beleidstoelating.admit(nieuw, vorige, isTried(nieuw, vorige) ? Beleidsproef.GEEN : proef, now());
    }

    /** Whether these are the files that were in force, and this very software tried them. */
    boolean isTried(Ingeleverd nieuw, Toelating vorige) {
        return nieuw.problemen().isEmpty()
                && nieuw.bestanden().equals(vorige.inWerking().bestanden())
                && bewaard.isTried();
    }

    OffsetDateTime now() {
        return OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Admits, keeps and tells at a start, where there is no way back when the dossier cannot keep it. */
    Toelating enter(Ingeleverd nieuw, @Nullable Toelating vorige) {
        Toelating toelating = vorige == null ? admit(nieuw, null) : resume(nieuw, vorige);
        keep(toelating, vorige);
        tell(toelating, vorige);
        return toelating;
    }

    /**
     * When this returns, the policy survives a restart.
     *
     * @throws RuntimeException when the dossier cannot keep it; it must not come in force then
     */
    void keep(Toelating nieuw, @Nullable Toelating vorige) {
        if (changes(nieuw, vorige) || !bewaard.isTried()) {
            bewaard.keep(nieuw.inWerking());
        }
    }

    /** Writes to the log what came in force and what did not; only when it is so, for others wait for it. */
    void tell(Toelating nieuw, @Nullable Toelating vorige) {
        if (changes(nieuw, vorige)) {
            LOG.info(
                    "Policy in force, from {} rule files",
                    nieuw.inWerking().bestanden().size());
            nieuw.register()
                    .opmerkingen(LocalDate.now(clock.withZone(ZoneOffset.UTC)))
                    .forEach(opmerking -> LOG.warn("Perhaps not meant: {}", opmerking));
        }
        nieuw.weigeringen().forEach(Inwerkingtreding::log);
    }

    private static boolean changes(Toelating nieuw, @Nullable Toelating vorige) {
        return vorige == null || !nieuw.inWerking().equals(vorige.inWerking());
    }

    private static void log(Weigering weigering) {
        LOG.error(
                "Rule files refused for {} {}, which keeps the policy of {}:\n{}",
                weigering.gebied().laag().naam(),
                weigering.gebied().sleutel(),
                weigering.sinds() == null ? "nobody: it is not there yet" : weigering.sinds(),
                new RulesRejected(weigering.problemen()).getMessage());
    }
}
