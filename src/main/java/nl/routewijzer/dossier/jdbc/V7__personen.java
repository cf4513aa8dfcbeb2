package nl.routewijzer.dossier.jdbc;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Herkenner;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Fills what V6 added for the advices that were stored before. Those with the same kenmerk stay together, also when they have
 * several birth dates: the last one counts, and the dossier tells of the others. Can be run again after it was interrupted.
 */
final class V7__personen extends BaseJavaMigration {
    private static final int BATCH = 500;
    private static final String VERSIES = "SELECT beleidsversie FROM routeadvies WHERE gemeente = ?"
            + " GROUP BY beleidsversie ORDER BY MAX(id) DESC";
    private static final String PROFIELEN =
            "SELECT id, profiel FROM routeadvies WHERE id > ? ORDER BY id LIMIT " + BATCH;
    private static final String PERSONEN = "INSERT INTO persoon (gebied, sleutel, kenmerk, geboortedatum)"
            + " SELECT p.gebied, p.sleutel, eerste.kenmerk, laatste.geboortedatum FROM (SELECT gebied, sleutel,"
            + " MIN(id) AS eerste, MAX(id) AS laatste FROM routeadvies GROUP BY gebied, sleutel) p"
            + " JOIN routeadvies eerste ON eerste.id = p.eerste JOIN routeadvies laatste ON laatste.id = p.laatste";
    private static final String KENMERKEN = "UPDATE routeadvies SET kenmerk = (SELECT p.kenmerk FROM persoon p"
            + " WHERE p.gebied = routeadvies.gebied AND p.sleutel = routeadvies.sleutel)";

    private final Herkenner herkenner;

    V7__personen(Herkenner herkenner) {
        this.herkenner = herkenner;
    }

    @Override
    public void migrate(Context context) {
        JdbcOperations jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.update("DELETE FROM persoon");
        jdbc.queryForList("SELECT DISTINCT gemeente FROM routeadvies", String.class)
                .forEach(gemeente -> place(jdbc, gemeente));
        String laatste = "";
        List<Rij> rijen;
        do {
            rijen = jdbc.query(
                    PROFIELEN,
                    (row, number) -> new Rij(row.getString("id"), herkenner.geboortedatum(row.getString("profiel"))),
                    laatste);
            jdbc.batchUpdate(
                    "UPDATE routeadvies SET geboortedatum = ? WHERE id = ?",
                    rijen.stream()
                            .map(rij -> new Object[] {rij.geboortedatum, rij.id})
                            .toList());
            laatste = rijen.isEmpty() ? laatste : rijen.get(rijen.size() - 1).id;
        } while (rijen.size() == BATCH);
        jdbc.update(PERSONEN);
        jdbc.update(KENMERKEN);
    }

    private void place(JdbcOperations jdbc, String gemeente) {
        List<Supplier<Beleidstekst>> beleid = jdbc.queryForList(VERSIES, String.class, gemeente).stream()
                .map(versie -> (Supplier<Beleidstekst>) () -> policy(jdbc, versie))
                .toList();
        jdbc.update(
                "UPDATE routeadvies SET gebied = ?, sleutel = LOWER(kenmerk) WHERE gemeente = ?",
                herkenner.gebied(gemeente, beleid),
                gemeente);
    }

    private static Beleidstekst policy(JdbcOperations jdbc, String versie) {
        return new Beleidstekst(
                versie,
                Objects.requireNonNull(
                        jdbc.queryForObject("SELECT tekst FROM beleidsversie WHERE hash = ?", String.class, versie)));
    }

    private record Rij(String id, LocalDate geboortedatum) {}
}
