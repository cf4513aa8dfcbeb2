package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.dossier.Inleesarchief;
import nl.routewijzer.dossier.Inleesregel;
import nl.routewijzer.dossier.Inleesstuk;
import nl.routewijzer.dossier.Inleesvoortgang;

/** The files that are read in, in a database. */
final class JdbcInleesarchief implements Inleesarchief {
    private static final String INSERT =
            "INSERT INTO inlezing (id, tijdstip, naam, vorm, scheiding, kolommen, keuze, stand,"
                    + " totaal, bewaard, bekend, geweigerd, vingerafdruk, account)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, {account})";
    private static final String INSERT_LINE =
            "INSERT INTO inleesregel (inlezing, regel, cellen, fouten, account) VALUES (?, ?, ?, ?, {account})";
    private static final String DELETE_LINE =
            "DELETE FROM inleesregel WHERE inlezing = ? AND regel = ? AND {zicht:inleesregel}";
    private static final String REFUSE_LINE =
            "UPDATE inleesregel SET fouten = ? WHERE inlezing = ? AND regel = ? AND {zicht:inleesregel}";
    private static final String ADVANCE = "UPDATE inlezing SET bewaard = bewaard + ?, bekend = bekend + ?,"
            + " geweigerd = geweigerd + ? WHERE id = ? AND {zicht:inlezing}";

    private final Zichtvraag vraag;
    private final DurableTransaction transaction;

    JdbcInleesarchief(Zichtvraag vraag, DurableTransaction transaction) {
        this.vraag = vraag;
        this.transaction = transaction;
    }

    @Override
    public void store(Inleesstuk stuk, List<Inleesregel> regels) {
        transaction.persist(() -> {
            vraag.update(
                    INSERT,
                    stuk.id(),
                    Tijdstip.toKeep(stuk.tijdstip()),
                    stuk.naam(),
                    stuk.vorm(),
                    String.valueOf(stuk.scheiding()),
                    stuk.kolommen(),
                    stuk.keuze(),
                    stuk.stand(),
                    stuk.totaal(),
                    stuk.bewaard(),
                    stuk.bekend(),
                    stuk.geweigerd(),
                    stuk.vingerafdruk());
            vraag.updateAll(
                    INSERT_LINE,
                    regels.stream()
                            .map(regel -> new Object[] {stuk.id(), regel.regel(), regel.cellen(), regel.fouten()})
                            .toList());
        });
    }

    @Override
    public void begin(UUID id, String keuze, String stand) {
        transaction.persist(() -> vraag.update(
                "UPDATE inlezing SET keuze = ?, stand = ? WHERE id = ? AND {zicht:inlezing}", keuze, stand, id));
    }

    @Override
    public void advance(UUID id, Inleesvoortgang voortgang) {
        transaction.persist(() -> {
            vraag.updateAll(
                    DELETE_LINE,
                    voortgang.klaar().stream()
                            .map(regel -> new Object[] {id, regel})
                            .toList());
            vraag.updateAll(
                    REFUSE_LINE,
                    voortgang.geweigerd().stream()
                            .map(regel -> new Object[] {regel.fouten(), id, regel.regel()})
                            .toList());
            vraag.update(
                    ADVANCE,
                    voortgang.bewaard(),
                    voortgang.bekend(),
                    voortgang.geweigerd().size(),
                    id);
        });
    }

    @Override
    public void end(UUID id, String stand) {
        transaction.persist(
                () -> vraag.update("UPDATE inlezing SET stand = ? WHERE id = ? AND {zicht:inlezing}", stand, id));
    }

    @Override
    public Optional<Inleesstuk> find(UUID id) {
        return vraag
                .query("SELECT * FROM inlezing WHERE id = ? AND {zicht:inlezing}", JdbcInleesarchief::stuk, id)
                .stream()
                .findFirst();
    }

    @Override
    public List<Inleesstuk> all() {
        return vraag.query("SELECT * FROM inlezing WHERE {zicht:inlezing} ORDER BY id DESC", JdbcInleesarchief::stuk);
    }

    @Override
    public List<Inleesregel> regels(UUID id) {
        return vraag.query(
                "SELECT regel, cellen, fouten FROM inleesregel WHERE inlezing = ?"
                        + " AND {zicht:inleesregel} ORDER BY regel",
                (row, number) -> new Inleesregel(row.getInt("regel"), row.getString("cellen"), row.getString("fouten")),
                id);
    }

    @Override
    public void delete(UUID id) {
        transaction.persist(() -> vraag.update("DELETE FROM inlezing WHERE id = ? AND {zicht:inlezing}", id));
    }

    private static Inleesstuk stuk(ResultSet row, int number) throws SQLException {
        return new Inleesstuk(
                row.getObject("id", UUID.class),
                Tijdstip.kept(row.getObject("tijdstip", OffsetDateTime.class)),
                row.getString("naam"),
                row.getString("vorm"),
                row.getString("scheiding").charAt(0),
                row.getString("kolommen"),
                row.getString("keuze"),
                row.getString("stand"),
                row.getInt("totaal"),
                row.getInt("bewaard"),
                row.getInt("bekend"),
                row.getInt("geweigerd"),
                row.getString("vingerafdruk"));
    }
}
