package nl.routewijzer.dossier.jdbc;

import java.sql.SQLException;
import java.util.List;
import nl.routewijzer.dossier.DossierVol;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcOperations;

/** PostgreSQL forces every commit to disk, unless it was told not to. */
final class PostgresDurability implements Durability {
    private static final Logger log = LoggerFactory.getLogger(PostgresDurability.class);
    private static final String DISK_FULL = "53100";

    @Override
    public void persist(Runnable transaction) {
        try {
            transaction.run();
        } catch (RuntimeException e) {
            if (NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException cause
                    && DISK_FULL.equals(cause.getSQLState())) {
                throw new DossierVol(e);
            }
            throw e;
        }
    }

    static void warnWhenSwitchedOff(JdbcOperations jdbc) {
        for (String setting : List.of("fsync", "synchronous_commit")) {
            if ("off".equals(jdbc.queryForObject("SHOW " + setting, String.class))) {
                log.warn("PostgreSQL runs with {}=off: advices that were given can be lost in a crash", setting);
            }
        }
    }
}
