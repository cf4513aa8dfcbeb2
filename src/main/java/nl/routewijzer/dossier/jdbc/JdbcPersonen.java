package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.routewijzer.dossier.AndereGeboortedatum;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Herkenning;
import nl.routewijzer.dossier.Personen;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.profiel.Kenmerk;
import org.springframework.jdbc.core.JdbcOperations;

/** The persons in a database. */
final class JdbcPersonen implements Personen {
    private static final String INSERT = "INSERT INTO persoon (gebied, sleutel, kenmerk, geboortedatum)"
            + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING";
    private static final String LOCK =
            "SELECT kenmerk, geboortedatum FROM persoon WHERE gebied = ? AND sleutel = ? FOR UPDATE";
    private static final String UPDATE = "UPDATE persoon SET geboortedatum = ? WHERE gebied = ? AND sleutel = ?";
    private static final String RECONSIDER = "UPDATE persoon SET geboortedatum = COALESCE((SELECT r.geboortedatum"
            + " FROM routeadvies r WHERE r.sleutel = persoon.sleutel AND r.gebied = persoon.gebied AND " + Filter.TELT
            + " ORDER BY r.id DESC LIMIT 1), geboortedatum) WHERE gebied = ? AND sleutel = ?";
    private static final String SELECT = "SELECT p.gebied, p.sleutel, p.kenmerk, p.geboortedatum, (SELECT r.gemeente"
            + " FROM routeadvies r WHERE r.sleutel = p.sleutel AND r.gebied = p.gebied"
            + " ORDER BY CASE WHEN " + Filter.TELT + " THEN 0 ELSE 1 END, r.id DESC LIMIT 1)"
            + " AS gemeente FROM persoon p WHERE p.sleutel = ? ORDER BY p.gebied";
    private static final String ANDERE = "SELECT DISTINCT r.geboortedatum FROM routeadvies r WHERE r.gebied = ?"
            + " AND r.sleutel = ? AND r.geboortedatum <> ? AND " + Filter.TELT
            + " AND NOT EXISTS (SELECT 1 FROM routeadvies later"
            + " WHERE later.gebied = r.gebied AND later.sleutel = r.sleutel"
            + " AND later.geboortedatum_was = r.geboortedatum AND later.ingetrokken IS NULL) ORDER BY r.geboortedatum";

    /** All who lock several persons do so in this order, so that no two wait for each other. */
    private static final Comparator<Persoon> ORDER =
            Comparator.comparing(Persoon::gebied).thenComparing(Persoon::sleutel);

    private final JdbcOperations jdbc;

    JdbcPersonen(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Bekende> find(String kenmerk) {
        return jdbc.query(SELECT, this::read, Kenmerk.sleutel(kenmerk));
    }

    private Bekende read(ResultSet row, int number) throws SQLException {
        Persoon persoon = new Persoon(row.getString("gebied"), row.getString("sleutel"));
        LocalDate geboortedatum = row.getObject("geboortedatum", LocalDate.class);
        return new Bekende(
                persoon,
                row.getString("kenmerk"),
                geboortedatum,
                jdbc.queryForList(ANDERE, LocalDate.class, persoon.gebied(), persoon.sleutel(), geboortedatum),
                row.getString("gemeente"));
    }

    /**
     * Makes these persons known, or finds that they are; until the end of the transaction nobody else does.
     *
     * @return the advices as the dossier knows the persons, in the same order
     * @throws AndereGeboortedatum when some are known by another birth date, and the advice does not say that it was wrong
     */
    List<Dossierstuk> register(List<Dossierstuk> stukken) {
        SortedMap<Persoon, Dossierstuk> eerste = new TreeMap<>(ORDER);
        stukken.forEach(stuk -> eerste.putIfAbsent(stuk.identiteit().persoon(), stuk));
        jdbc.batchUpdate(INSERT, eerste.values().stream().map(JdbcPersonen::row).toList());
        Herkenning herkenning = new Herkenning();
        eerste.keySet().forEach(persoon -> lock(persoon, herkenning));
        List<Dossierstuk> herkend = herkenning.recognize(stukken);
        jdbc.batchUpdate(
                UPDATE,
                herkenning.corrected().entrySet().stream()
                        .map(nu -> new Object[] {
                            nu.getValue(), nu.getKey().gebied(), nu.getKey().sleutel()
                        })
                        .toList());
        return herkend;
    }

    /** From now on the person is known by the birth date of the last advice that counts; without one, by that of before. */
    void reconsider(Persoon persoon) {
        lock(persoon);
        jdbc.update(RECONSIDER, persoon.gebied(), persoon.sleutel());
    }

    /** Until the end of the transaction nobody else changes anything about the person. */
    void lock(Persoon persoon) {
        lock(persoon, new Herkenning());
    }

    private static Object[] row(Dossierstuk stuk) {
        Persoon persoon = stuk.identiteit().persoon();
        return new Object[] {
            persoon.gebied(),
            persoon.sleutel(),
            stuk.kenmerk(),
            stuk.identiteit().geboortedatum()
        };
    }

    private void lock(Persoon persoon, Herkenning herkenning) {
        jdbc.query(
                LOCK,
                row -> {
                    herkenning.add(persoon, row.getString("kenmerk"), row.getObject("geboortedatum", LocalDate.class));
                },
                persoon.gebied(),
                persoon.sleutel());
    }
}
