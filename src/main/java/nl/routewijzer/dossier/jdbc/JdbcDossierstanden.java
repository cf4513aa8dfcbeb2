package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Dossierstanden;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Sluitreden;
import nl.routewijzer.dossier.StandGewijzigd;
import org.springframework.jdbc.core.JdbcOperations;

/** What dossiers are closed, in a database. */
final class JdbcDossierstanden implements Dossierstanden {
    /** The row that closes the dossier of row {@code r} now. */
    static final String GESLOTEN = " FROM dossierstand d WHERE d.gebied = r.gebied AND d.sleutel = r.sleutel"
            + " AND d.reden IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dossierstand later WHERE later.gebied = d.gebied"
            + " AND later.sleutel = d.sleutel AND later.volgnummer > d.volgnummer)";

    private static final String SELECT = "SELECT gebied, sleutel, volgnummer, tijdstip, reden, dag, regel, advies"
            + " FROM dossierstand WHERE gebied = ? AND sleutel = ? ORDER BY volgnummer";
    private static final String INSERT = "INSERT INTO dossierstand"
            + " (gebied, sleutel, volgnummer, tijdstip, reden, dag, regel, advies) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcOperations jdbc;
    private final JdbcPersonen personen;
    private final DurableTransaction transaction;

    JdbcDossierstanden(JdbcOperations jdbc, JdbcPersonen personen, DurableTransaction transaction) {
        this.jdbc = jdbc;
        this.personen = personen;
        this.transaction = transaction;
    }

    @Override
    public void change(Dossierstand stand) {
        transaction.persist(() -> {
            personen.lock(stand.persoon());
            if (stand.volgnummer() != standen(stand.persoon()).size() + 1) {
                throw new StandGewijzigd(stand.persoon());
            }
            insert(jdbc, stand);
        });
    }

    @Override
    public List<Dossierstand> standen(Persoon persoon) {
        return standen(jdbc, persoon);
    }

    /** Opens what an advice about the day of closing or later is given about; whoever calls this has locked the person. */
    static void reopen(JdbcOperations jdbc, Dossierstuk stuk) {
        List<Dossierstand> standen = standen(jdbc, stuk.identiteit().persoon());
        Dossierstand.gesloten(standen)
                .filter(gesloten -> !stuk.peildatum().isBefore(gesloten.dag()))
                .ifPresent(gesloten -> insert(
                        jdbc,
                        new Dossierstand(
                                gesloten.persoon(),
                                standen.size() + 1,
                                stuk.tijdstip(),
                                null,
                                stuk.peildatum(),
                                null,
                                stuk.id())));
    }

    private static List<Dossierstand> standen(JdbcOperations jdbc, Persoon persoon) {
        return jdbc.query(SELECT, JdbcDossierstanden::read, persoon.gebied(), persoon.sleutel());
    }

    private static void insert(JdbcOperations jdbc, Dossierstand stand) {
        jdbc.update(
                INSERT,
                stand.persoon().gebied(),
                stand.persoon().sleutel(),
                stand.volgnummer(),
                Tijdstip.toKeep(stand.tijdstip()),
                stand.reden() == null ? null : stand.reden().name(),
                stand.dag(),
                stand.regel(),
                stand.advies() == null ? null : stand.advies().toString());
    }

    private static Dossierstand read(ResultSet row, int number) throws SQLException {
        String reden = row.getString("reden");
        String advies = row.getString("advies");
        return new Dossierstand(
                new Persoon(row.getString("gebied"), row.getString("sleutel")),
                row.getInt("volgnummer"),
                Tijdstip.kept(row.getObject("tijdstip", OffsetDateTime.class)),
                reden == null ? null : Sluitreden.valueOf(reden),
                row.getObject("dag", LocalDate.class),
                row.getString("regel"),
                advies == null ? null : UUID.fromString(advies));
    }
}
