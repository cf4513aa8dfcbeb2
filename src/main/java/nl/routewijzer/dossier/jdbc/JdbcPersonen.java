package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.routewijzer.dossier.AndereGeboortedatum;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Herkenning;
import nl.routewijzer.dossier.Personen;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.profiel.Kenmerk;

/**
 * The persons in a database: a row for every municipality that gave an advice about them. Who may see several of these takes them
 * for one; who may see one learns nothing from the others, not even that they are there.
 */
final class JdbcPersonen implements Personen {
    private static final String INSERT = "INSERT INTO persoon (gebied, sleutel, kenmerk, geboortedatum, gemeente)"
            + " VALUES (?, ?, ?, ?, {gemeente}) ON CONFLICT DO NOTHING";
    private static final String KNOWN = "SELECT gebied, sleutel, gemeente, kenmerk, geboortedatum FROM persoon"
            + " WHERE {zicht:persoon} AND sleutel IN ";
    private static final String LOCK = "SELECT gebied, sleutel, gemeente, kenmerk, geboortedatum FROM persoon"
            + " WHERE gebied = ? AND sleutel = ? AND {zicht:persoon} ORDER BY gemeente FOR UPDATE";
    private static final String UPDATE =
            "UPDATE persoon SET geboortedatum = ? WHERE gebied = ? AND sleutel = ? AND {zicht:persoon}";
    private static final String RECONSIDER = "UPDATE persoon SET geboortedatum = COALESCE((SELECT r.geboortedatum"
            + " FROM routeadvies r WHERE r.sleutel = persoon.sleutel AND r.gebied = persoon.gebied AND {zicht:r} AND "
            + Filter.TELT
            + " ORDER BY r.id DESC LIMIT 1), geboortedatum) WHERE gebied = ? AND sleutel = ? AND {zicht:persoon}";

    /** The municipality of the last advice, of those that count if there are any. */
    private static final String GEMEENTE =
            "SELECT r.gemeente FROM routeadvies r WHERE r.sleutel = %s AND r.gebied = %s AND {zicht:r} ORDER BY CASE WHEN "
                    + Filter.TELT + " THEN 0 ELSE 1 END, r.id DESC LIMIT 1";

    private static final String SELECT =
            "SELECT p.gebied, p.sleutel, p.kenmerk, p.geboortedatum, p.gemeente FROM persoon p"
                    + " WHERE p.sleutel = ? AND {zicht:p} AND p.gemeente = ("
                    + GEMEENTE.formatted("p.sleutel", "p.gebied") + ") ORDER BY p.gebied";
    private static final String ANDERE = "SELECT DISTINCT r.geboortedatum FROM routeadvies r WHERE r.gebied = ?"
            + " AND r.sleutel = ? AND r.geboortedatum <> ? AND {zicht:r} AND " + Filter.TELT
            + " AND NOT EXISTS (SELECT 1 FROM routeadvies later"
            + " WHERE later.gebied = r.gebied AND later.sleutel = r.sleutel AND {zicht:later}"
            + " AND later.geboortedatum_was = r.geboortedatum AND later.ingetrokken IS NULL) ORDER BY r.geboortedatum";

    /** All who lock several persons do so in this order, so that no two wait for each other. */
    private static final Comparator<Kennis> ORDER = Comparator.<Kennis, String>comparing(
                    kennis -> kennis.persoon.gebied())
            .thenComparing(kennis -> kennis.persoon.sleutel())
            .thenComparing(Kennis::gemeente);

    private final Zichtvraag vraag;

    JdbcPersonen(Zichtvraag vraag) {
        this.vraag = vraag;
    }

    /** A row: a person, as one municipality knows them. */
    private record Kennis(Persoon persoon, String gemeente, String kenmerk, LocalDate geboortedatum) {
        static Kennis read(ResultSet row, int number) throws SQLException {
            return new Kennis(
                    new Persoon(row.getString("gebied"), row.getString("sleutel")),
                    row.getString("gemeente"),
                    row.getString("kenmerk"),
                    row.getObject("geboortedatum", LocalDate.class));
        }

        static Kennis of(Dossierstuk stuk) {
            return new Kennis(
                    stuk.identiteit().persoon(),
                    stuk.gemeente(),
                    stuk.kenmerk(),
                    stuk.identiteit().geboortedatum());
        }

        Kennis in(String andere) {
            return new Kennis(persoon, andere, kenmerk, geboortedatum);
        }

        Zichtvraag.Rij row() {
            return new Zichtvraag.Rij(gemeente, persoon.gebied(), persoon.sleutel(), kenmerk, geboortedatum);
        }
    }

    @Override
    public List<Bekende> find(String kenmerk) {
        return vraag.query(SELECT, Kennis::read, Kenmerk.sleutel(kenmerk)).stream()
                .map(this::bekende)
                .toList();
    }

    private Bekende bekende(Kennis kennis) {
        Persoon persoon = kennis.persoon;
        return new Bekende(
                persoon,
                kennis.kenmerk,
                kennis.geboortedatum,
                vraag.list(ANDERE, LocalDate.class, persoon.gebied(), persoon.sleutel(), kennis.geboortedatum),
                kennis.gemeente);
    }

    /** The municipality of the last advice about a person; nothing where the caller may see none. */
    Optional<String> gemeente(Persoon persoon) {
        return vraag.list(GEMEENTE.formatted("?", "?"), String.class, persoon.sleutel(), persoon.gebied()).stream()
                .findFirst();
    }

    /**
     * Makes these persons known, or finds that they are; until the end of the transaction nobody else does.
     *
     * @return the advices as the dossier knows the persons, in the same order
     * @throws AndereGeboortedatum when some are known by another birth date, and the advice does not say that it was wrong
     */
    List<Dossierstuk> register(List<Dossierstuk> stukken) {
        Map<Persoon, Kennis> bekend = known(stukken);
        SortedSet<Kennis> rijen = new TreeSet<>(ORDER);
        for (Dossierstuk stuk : stukken) {
            rijen.add(bekend.computeIfAbsent(stuk.identiteit().persoon(), zelf -> Kennis.of(stuk))
                    .in(stuk.gemeente()));
        }
        vraag.insertAll(INSERT, rijen.stream().map(Kennis::row).toList());
        Herkenning herkenning = new Herkenning();
        rijen.forEach(rij -> recognize(rij, herkenning));
        List<Dossierstuk> herkend = herkenning.recognize(stukken);
        vraag.updateAll(
                UPDATE,
                herkenning.corrected().entrySet().stream()
                        .map(nu -> new Object[] {
                            nu.getValue(), nu.getKey().gebied(), nu.getKey().sleutel()
                        })
                        .toList());
        return herkend;
    }

    /** As the municipality knows the person by now: perhaps since before, or since a moment ago. */
    private void recognize(Kennis rij, Herkenning herkenning) {
        rows(rij.persoon).stream()
                .filter(kennis -> kennis.gemeente.equals(rij.gemeente))
                .forEach(kennis -> herkenning.add(kennis.persoon, kennis.kenmerk, kennis.geboortedatum));
    }

    /** Whom of these the caller may see already, in whatever municipality. */
    private Map<Persoon, Kennis> known(List<Dossierstuk> stukken) {
        List<String> sleutels = stukken.stream()
                .map(stuk -> stuk.identiteit().persoon().sleutel())
                .distinct()
                .toList();
        Map<Persoon, Kennis> bekend = new LinkedHashMap<>();
        if (!sleutels.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(sleutels.size(), "?"));
            vraag.query(KNOWN + "(" + marks + ") ORDER BY gemeente", Kennis::read, sleutels.toArray())
                    .forEach(kennis -> bekend.putIfAbsent(kennis.persoon, kennis));
        }
        return bekend;
    }

    /** From now on the person is known by the birth date of the last advice that counts; without one, by that of before. */
    void reconsider(Persoon persoon) {
        lock(persoon);
        vraag.update(RECONSIDER, persoon.gebied(), persoon.sleutel());
    }

    /** Until the end of the transaction nobody else changes anything about the person. */
    void lock(Persoon persoon) {
        rows(persoon);
    }

    private List<Kennis> rows(Persoon persoon) {
        return vraag.query(LOCK, Kennis::read, persoon.gebied(), persoon.sleutel());
    }
}
