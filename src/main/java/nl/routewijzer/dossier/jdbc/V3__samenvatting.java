package nl.routewijzer.dossier.jdbc;

import java.util.List;
import java.util.Objects;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Samenvatter;
import nl.routewijzer.dossier.Samenvatting;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Fills the columns that V2 added for the advices that were stored before. Can be run again after it was interrupted. */
final class V3__samenvatting extends BaseJavaMigration {
    private static final Logger log = LoggerFactory.getLogger(V3__samenvatting.class);
    private static final int BATCH = 100;
    private static final String SELECT =
            "SELECT id, profiel, advies FROM routeadvies WHERE beleidsversie = ? AND id > ? ORDER BY id LIMIT " + BATCH;
    private static final String UPDATE = "UPDATE routeadvies SET afstand = ?, binnen_termijn = ?, reden = ?, regel = ?,"
            + " start_dienstverlening = ?, fase = ?, geldig_tot = ? WHERE id = ?";
    private static final String INSERT_SIGNAAL = "INSERT INTO routeadvies_signaal (advies, code) VALUES (?, ?)";

    private final Samenvatter samenvatter;

    V3__samenvatting(Samenvatter samenvatter) {
        this.samenvatter = samenvatter;
    }

    @Override
    public void migrate(Context context) {
        JdbcOperations jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.update("DELETE FROM routeadvies_signaal");
        List<String> versies = jdbc.queryForList("SELECT hash FROM beleidsversie ORDER BY hash", String.class);
        versies.forEach(versie -> fill(jdbc, versie));
    }

    private void fill(JdbcOperations jdbc, String versie) {
        Samenvatter.OnderBeleid onderBeleid = samenvatter.under(new Beleidstekst(
                versie,
                Objects.requireNonNull(
                        jdbc.queryForObject("SELECT tekst FROM beleidsversie WHERE hash = ?", String.class, versie))));
        String laatste = "";
        List<Rij> rijen;
        do {
            rijen = jdbc.query(
                    SELECT,
                    (row, number) -> new Rij(
                            row.getString("id"),
                            onderBeleid.summarize(row.getString("profiel"), row.getString("advies"))),
                    versie,
                    laatste);
            write(jdbc, rijen);
            laatste = rijen.isEmpty() ? laatste : rijen.get(rijen.size() - 1).id();
        } while (rijen.size() == BATCH);
    }

    private static void write(JdbcOperations jdbc, List<Rij> rijen) {
        jdbc.batchUpdate(UPDATE, rijen.stream().map(Rij::arguments).toList());
        jdbc.batchUpdate(
                INSERT_SIGNAAL,
                rijen.stream()
                        .flatMap(rij -> Signaalrij.of(rij.id(), rij.samenvatting()))
                        .toList());
        rijen.stream()
                .filter(rij -> rij.samenvatting().regel() == null)
                .forEach(rij -> log.warn(
                        "advice {}: the rule that gave the uitkomst is not known, for its policy can no longer be read",
                        rij.id()));
    }

    private record Rij(String id, Samenvatting samenvatting) {
        Object[] arguments() {
            return new Object[] {
                samenvatting.afstand(),
                samenvatting.binnenTermijn(),
                samenvatting.reden(),
                samenvatting.regel(),
                samenvatting.startDienstverlening(),
                samenvatting.fase(),
                samenvatting.geldigTot(),
                id
            };
        }
    }
}
