package nl.routewijzer.dossier.jdbc;

import java.sql.DatabaseMetaData;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** In what the dossier is kept. */
enum Databasesoort {
    H2,
    POSTGRESQL;

    static Databasesoort of(DataSource dataSource) throws MetaDataAccessException {
        String product = JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
        return switch (product) {
            case "H2" -> H2;
            case "PostgreSQL" -> POSTGRESQL;
            default -> throw new IllegalStateException("the dossier is kept in PostgreSQL or H2, not in " + product);
        };
    }
}
