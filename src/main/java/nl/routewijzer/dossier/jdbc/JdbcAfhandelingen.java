package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.dossier.AdviesIngetrokken;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.Afhandeling.Stand;
import nl.routewijzer.dossier.Afhandelingen;
import nl.routewijzer.dossier.AlGenoteerd;
import nl.routewijzer.dossier.Notitie;

/** The notes on what goes to somebody else in a database. */
final class JdbcAfhandelingen implements Afhandelingen {
    private static final String SELECT = "SELECT advies, soort, volgnummer, tijdstip, stand, dag, regel FROM notitie"
            + " WHERE advies IN (%s) AND {zicht:notitie} ORDER BY advies, soort, volgnummer";
    private static final String COUNT =
            "SELECT COUNT(*) FROM notitie WHERE advies = ? AND soort = ? AND {zicht:notitie}";
    private static final String INSERT =
            "INSERT INTO notitie (advies, soort, volgnummer, tijdstip, stand, dag, regel, gemeente)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, {gemeente})";

    private final Zichtvraag vraag;
    private final DurableTransaction transaction;

    JdbcAfhandelingen(Zichtvraag vraag, DurableTransaction transaction) {
        this.vraag = vraag;
        this.transaction = transaction;
    }

    @Override
    public void note(Notitie notitie) {
        transaction.persist(() -> insert(notitie));
    }

    /** Two at once wait for each other, and the second one is refused. */
    private void insert(Notitie notitie) {
        String advies = notitie.advies().toString();
        Intrekrij.Slot slot = Intrekrij.lock(vraag, advies);
        slot.intrekking().ifPresent(intrekking -> {
            throw new AdviesIngetrokken(notitie.advies(), intrekking);
        });
        int eerdere = vraag.value(COUNT, Integer.class, advies, notitie.soort().name());
        if (notitie.volgnummer() != eerdere + 1) {
            throw new AlGenoteerd(notitie.advies(), notitie.soort());
        }
        vraag.insert(
                INSERT,
                slot.gemeente(),
                advies,
                notitie.soort().name(),
                notitie.volgnummer(),
                Tijdstip.toKeep(notitie.tijdstip()),
                notitie.stand().name(),
                notitie.dag(),
                notitie.regel());
    }

    @Override
    public Map<UUID, List<Notitie>> notes(Collection<UUID> adviezen) {
        if (adviezen.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(", ", Collections.nCopies(adviezen.size(), "?"));
        return vraag
                .query(
                        SELECT.formatted(marks),
                        JdbcAfhandelingen::read,
                        adviezen.stream().map(UUID::toString).toArray())
                .stream()
                .collect(Collectors.groupingBy(Notitie::advies));
    }

    private static Notitie read(ResultSet row, int number) throws SQLException {
        return new Notitie(
                UUID.fromString(row.getString("advies")),
                Soort.valueOf(row.getString("soort")),
                row.getInt("volgnummer"),
                Tijdstip.kept(row.getObject("tijdstip", OffsetDateTime.class)),
                Stand.valueOf(row.getString("stand")),
                row.getObject("dag", LocalDate.class),
                row.getString("regel"));
    }
}
