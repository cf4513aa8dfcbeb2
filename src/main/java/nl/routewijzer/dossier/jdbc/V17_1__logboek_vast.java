package nl.routewijzer.dossier.jdbc;

import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Makes PostgreSQL refuse to change the log, also for who owns it. A file of H2 has one user, who may do everything: there the
 * chain tells of it afterwards.
 */
final class V17_1__logboek_vast extends BaseJavaMigration {
    private static final String FUNCTION = "CREATE OR REPLACE FUNCTION logboek_vast() RETURNS trigger LANGUAGE plpgsql AS"
            + " $$ BEGIN RAISE EXCEPTION 'the log is only ever added to'; END $$";

    @Override
    public void migrate(Context context) throws SQLException {
        if (!"PostgreSQL".equals(context.getConnection().getMetaData().getDatabaseProductName())) {
            return;
        }
        JdbcOperations jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.execute(FUNCTION);
        for (String table : List.of("logboek", "logboekzegel")) {
            jdbc.execute("CREATE TRIGGER logboek_vast BEFORE UPDATE OR DELETE OR TRUNCATE ON " + table
                    + " FOR EACH STATEMENT EXECUTE FUNCTION logboek_vast()");
            jdbc.execute("ALTER TABLE " + table + " ENABLE ALWAYS TRIGGER logboek_vast");
            jdbc.execute("REVOKE UPDATE, DELETE, TRUNCATE ON " + table + " FROM PUBLIC");
        }
    }
}
