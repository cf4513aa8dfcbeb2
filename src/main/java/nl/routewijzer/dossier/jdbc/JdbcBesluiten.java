package nl.routewijzer.dossier.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routewijzer.dossier.AdviesIngetrokken;
import nl.routewijzer.dossier.AlBesloten;
import nl.routewijzer.dossier.AlIngetrokken;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Intrekking;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;

/** The besluiten in a database. */
final class JdbcBesluiten implements Besluiten {
    private static final String SELECT = "SELECT b.id, b.advies, b.tijdstip, b.gevolgd, b.uitkomst, b.motivatie,"
            + " b.corrigeert, b.herbeoordelen, b.ingetrokken, b.ingetrokken_reden, "
            + Codes.of("besluit_voorziening", "besluit", "b.id", "volgorde") + " AS voorzieningen"
            + " FROM besluit b WHERE b.advies = ? AND {zicht:b} ORDER BY b.volgnummer";
    private static final String INSERT = "INSERT INTO besluit"
            + " (id, advies, volgnummer, tijdstip, gevolgd, uitkomst, motivatie, corrigeert, herbeoordelen, gemeente)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, {gemeente})";
    private static final String INSERT_VOORZIENING =
            "INSERT INTO besluit_voorziening (besluit, volgorde, code, gemeente) VALUES (?, ?, ?, {gemeente})";

    private final Zichtvraag vraag;
    private final DurableTransaction transaction;

    JdbcBesluiten(Zichtvraag vraag, DurableTransaction transaction) {
        this.vraag = vraag;
        this.transaction = transaction;
    }

    @Override
    public void storeAll(List<Besluit> besluiten) {
        transaction.persist(() -> besluiten.forEach(this::insert));
    }

    @Override
    public List<Besluit> of(UUID advies) {
        return vraag.query(SELECT, JdbcBesluiten::read, advies.toString());
    }

    @Override
    public void withdraw(Besluit besluit, Intrekking intrekking) {
        transaction.persist(() -> {
            refuseWhenWithdrawn(besluit.advies());
            Besluit nu = of(besluit.advies()).stream()
                    .filter(een -> een.id().equals(besluit.id()))
                    .findFirst()
                    .orElseThrow();
            if (nu.ingetrokken() != null) {
                throw new AlIngetrokken(nu.id(), nu.ingetrokken());
            } else if (!Besluit.inForce(of(besluit.advies())).equals(Optional.of(nu))) {
                throw new AlBesloten(besluit.advies());
            }
            Intrekrij.write(vraag, "besluit", besluit.id().toString(), intrekking);
        });
    }

    /** @return of which municipality the advice is */
    private String refuseWhenWithdrawn(UUID advies) {
        Intrekrij.Slot slot = Intrekrij.lock(vraag, advies.toString());
        slot.intrekking().ifPresent(intrekking -> {
            throw new AdviesIngetrokken(advies, intrekking);
        });
        return slot.gemeente();
    }

    /** Two at once get the same number, and the second one is refused. */
    private void insert(Besluit besluit) {
        String gemeente = refuseWhenWithdrawn(besluit.advies());
        List<Besluit> eerdere = of(besluit.advies());
        UUID geldend = Besluit.inForce(eerdere).map(Besluit::id).orElse(null);
        if (!Objects.equals(geldend, besluit.corrigeert())) {
            throw new AlBesloten(besluit.advies());
        }
        try {
            insert(besluit, eerdere.size() + 1, gemeente);
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new AlBesloten(besluit.advies());
        }
    }

    private void insert(Besluit besluit, int volgnummer, String gemeente) {
        String id = besluit.id().toString();
        vraag.insert(
                INSERT,
                gemeente,
                id,
                besluit.advies().toString(),
                volgnummer,
                Tijdstip.toKeep(besluit.tijdstip()),
                besluit.gevolgd(),
                besluit.uitkomst(),
                besluit.motivatie(),
                besluit.corrigeert() == null ? null : besluit.corrigeert().toString(),
                besluit.herbeoordelen());
        List<String> voorzieningen = besluit.voorzieningen();
        vraag.insertAll(
                INSERT_VOORZIENING,
                IntStream.range(0, voorzieningen.size())
                        .mapToObj(i -> new Zichtvraag.Rij(gemeente, id, i, voorzieningen.get(i)))
                        .toList());
    }

    private static Besluit read(ResultSet row, int number) throws SQLException {
        return new Besluit(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("advies")),
                Tijdstip.kept(row.getObject("tijdstip", OffsetDateTime.class)),
                row.getBoolean("gevolgd"),
                row.getString("uitkomst"),
                Codes.split(row.getString("voorzieningen")),
                row.getString("motivatie"),
                uuid(row.getString("corrigeert")),
                row.getObject("herbeoordelen", LocalDate.class),
                Intrekrij.read(row));
    }

    private static @Nullable UUID uuid(@Nullable String id) {
        return id == null ? null : UUID.fromString(id);
    }
}
