package nl.routewijzer.dossier.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import nl.routewijzer.toegang.Toegang;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Transactions in PostgreSQL, each of which begins by telling the database who asks and what they may see, until it ends. Where
 * nobody said who it is nothing is told, and the database shows nothing about anybody.
 */
final class PostgresTransacties extends JdbcTransactionManager {
    private static final long serialVersionUID = 1L;

    private static final String TELL = "SELECT set_config('routewijzer.alles', ?, true),"
            + " set_config('routewijzer.gemeenten', CAST(CAST(? AS text[]) AS text), true),"
            + " set_config('routewijzer.dienst', ?, true), set_config('routewijzer.account', ?, true)";

    PostgresTransacties(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        Optional<Zicht> zicht = Toegang.misschien().map(Zicht::new);
        if (zicht.isPresent()) {
            tell(connection, zicht.get());
        }
    }

    private static void tell(Connection connection, Zicht zicht) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TELL)) {
            statement.setString(1, said(zicht.toegang().bereik().alles()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text", zicht.toegang().bereik().gemeenten().toArray()));
            statement.setString(3, said(zicht.isDienst()));
            statement.setString(4, zicht.account());
            statement.execute();
        }
    }

    private static String said(boolean holds) {
        return holds ? "ja" : "";
    }
}
