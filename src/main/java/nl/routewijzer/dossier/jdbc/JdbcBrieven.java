package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.dossier.Briefaanvulling;
import nl.routewijzer.dossier.Brieven;

/** What was added to letters, in a database. */
final class JdbcBrieven implements Brieven {
    private static final String SELECT = "SELECT advies, tijdstip, afspraak, regel FROM briefaanvulling"
            + " WHERE advies = ? AND {zicht:briefaanvulling} ORDER BY volgnummer DESC LIMIT 1";
    private static final String LAST =
            "SELECT COALESCE(MAX(volgnummer), 0) FROM briefaanvulling WHERE advies = ? AND {zicht:briefaanvulling}";
    private static final String INSERT =
            "INSERT INTO briefaanvulling (advies, volgnummer, tijdstip, afspraak, regel, gemeente)"
                    + " VALUES (?, ?, ?, ?, ?, {gemeente})";

    private final Zichtvraag vraag;
    private final DurableTransaction transaction;

    JdbcBrieven(Zichtvraag vraag, DurableTransaction transaction) {
        this.vraag = vraag;
        this.transaction = transaction;
    }

    /** Two at once wait for each other at the advice, so that each gets a number of its own. */
    @Override
    public void store(Briefaanvulling aanvulling) {
        String advies = aanvulling.advies().toString();
        transaction.persist(() -> {
            String gemeente = Intrekrij.lock(vraag, advies).gemeente();
            vraag.insert(
                    INSERT,
                    gemeente,
                    advies,
                    vraag.value(LAST, Integer.class, advies) + 1,
                    Tijdstip.toKeep(aanvulling.tijdstip()),
                    aanvulling.afspraak(),
                    aanvulling.regel());
        });
    }

    @Override
    public Optional<Briefaanvulling> last(UUID advies) {
        return vraag.query(SELECT, JdbcBrieven::read, advies.toString()).stream()
                .findFirst();
    }

    private static Briefaanvulling read(ResultSet row, int number) throws SQLException {
        return new Briefaanvulling(
                UUID.fromString(row.getString("advies")),
                Tijdstip.kept(row.getObject("tijdstip", OffsetDateTime.class)),
                row.getString("afspraak"),
                row.getString("regel"));
    }
}
