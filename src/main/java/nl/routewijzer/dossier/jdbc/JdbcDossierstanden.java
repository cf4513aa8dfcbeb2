package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.BuitenBereik;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Dossierstanden;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Sluitreden;
import nl.routewijzer.dossier.StandGewijzigd;

/**
 * What dossiers are closed, in a database. A dossier is closed by the municipality that gave the last advice about the person, of
 * those that the caller may see: who moves leaves a closed dossier behind, and has an open one where they came to live.
 */
final class JdbcDossierstanden implements Dossierstanden {
    /** The row that closes the dossier of row {@code r} now. */
    static final String GESLOTEN = " FROM dossierstand d WHERE d.gebied = r.gebied AND d.sleutel = r.sleutel"
            + " AND d.gemeente = r.gemeente AND d.reden IS NOT NULL AND NOT EXISTS (SELECT 1 FROM dossierstand later"
            + " WHERE later.gebied = d.gebied AND later.sleutel = d.sleutel AND later.gemeente = d.gemeente"
            + " AND later.volgnummer > d.volgnummer)";

    private static final String SELECT = "SELECT gebied, sleutel, volgnummer, tijdstip, reden, dag, regel, advies"
            + " FROM dossierstand WHERE gebied = ? AND sleutel = ? AND gemeente = ? AND {zicht:dossierstand}"
            + " ORDER BY volgnummer";
    private static final String INSERT = "INSERT INTO dossierstand"
            + " (gebied, sleutel, volgnummer, tijdstip, reden, dag, regel, advies, gemeente)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, {gemeente})";

    private final Zichtvraag vraag;
    private final JdbcPersonen personen;
    private final DurableTransaction transaction;

    JdbcDossierstanden(Zichtvraag vraag, JdbcPersonen personen, DurableTransaction transaction) {
        this.vraag = vraag;
        this.personen = personen;
        this.transaction = transaction;
    }

    @Override
    public void change(Dossierstand stand) {
        transaction.persist(() -> {
            personen.lock(stand.persoon());
            String gemeente = personen.gemeente(stand.persoon()).orElseThrow(BuitenBereik::new);
            if (stand.volgnummer() != standen(vraag, stand.persoon(), gemeente).size() + 1) {
                throw new StandGewijzigd(stand.persoon());
            }
            insert(vraag, stand, gemeente);
        });
    }

    @Override
    public List<Dossierstand> standen(Persoon persoon) {
        return personen.gemeente(persoon)
                .map(gemeente -> standen(vraag, persoon, gemeente))
                .orElse(List.of());
    }

    /** Opens what an advice about the day of closing or later is given about; whoever calls this has locked the person. */
    static void reopen(Zichtvraag vraag, Dossierstuk stuk) {
        List<Dossierstand> standen = standen(vraag, stuk.identiteit().persoon(), stuk.gemeente());
        Dossierstand.gesloten(standen)
                .filter(gesloten -> !stuk.peildatum().isBefore(gesloten.dag()))
                .ifPresent(gesloten -> insert(
                        vraag,
                        new Dossierstand(
                                gesloten.persoon(),
                                standen.size() + 1,
                                stuk.tijdstip(),
                                null,
                                stuk.peildatum(),
                                null,
                                stuk.id()),
                        stuk.gemeente()));
    }

    private static List<Dossierstand> standen(Zichtvraag vraag, Persoon persoon, String gemeente) {
        return vraag.query(SELECT, JdbcDossierstanden::read, persoon.gebied(), persoon.sleutel(), gemeente);
    }

    private static void insert(Zichtvraag vraag, Dossierstand stand, String gemeente) {
        vraag.insert(
                INSERT,
                gemeente,
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
