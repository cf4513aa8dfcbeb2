package nl.routewijzer.dossier.jdbc;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Pagina;
import nl.routewijzer.dossier.Zoekvraag;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.support.TransactionOperations;

/** The dossier in a database. */
final class JdbcAdviesdossier implements Adviesdossier {
    private static final int PAGE_SIZE = 100;

    private final JdbcAggregateOperations rows;
    private final JdbcOperations jdbc;
    private final TransactionOperations transaction;
    private final Durability durability;

    /** @param transaction that commits on its own, never later with one around it */
    JdbcAdviesdossier(
            JdbcAggregateOperations rows,
            JdbcOperations jdbc,
            TransactionOperations transaction,
            Durability durability) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.durability = durability;
    }

    @Override
    public void store(Dossierstuk stuk, Beleidstekst beleid) {
        if (!stuk.beleidsversie().equals(beleid.beleidsversie())) {
            throw new IllegalArgumentException(
                    "advice under " + stuk.beleidsversie() + " with the policy of " + beleid.beleidsversie());
        }
        durability.persist(() -> transaction.executeWithoutResult(status -> insert(stuk, beleid)));
    }

    private void insert(Dossierstuk stuk, Beleidstekst beleid) {
        if (!rows.existsById(beleid.beleidsversie(), Beleidsversie.class)) {
            jdbc.update(
                    "INSERT INTO beleidsversie (hash, tekst) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    beleid.beleidsversie(),
                    beleid.tekst());
        }
        rows.insert(Adviesrij.of(stuk));
    }

    @Override
    public Optional<Dossierstuk> find(UUID id) {
        return Optional.ofNullable(rows.findById(id.toString(), Adviesrij.class))
                .map(Adviesrij::stuk);
    }

    @Override
    public Pagina search(Zoekvraag vraag) {
        List<String> found = rows.findAll(Filter.of(vraag).limit(PAGE_SIZE + 1), Adviesnummer.class).stream()
                .map(Adviesnummer::id)
                .toList();
        if (found.size() <= PAGE_SIZE) {
            return new Pagina(read(found), null);
        }
        return new Pagina(read(found.subList(0, PAGE_SIZE)), UUID.fromString(found.get(PAGE_SIZE - 1)));
    }

    private List<Dossierstuk> read(List<String> ids) {
        return rows.findAllById(ids, Adviesrij.class).stream()
                .sorted(Comparator.comparing(Adviesrij::id).reversed())
                .map(Adviesrij::stuk)
                .toList();
    }

    @Override
    public Optional<Beleidstekst> policyText(String beleidsversie) {
        return Optional.ofNullable(rows.findById(beleidsversie, Beleidsversie.class))
                .map(Beleidsversie::beleidstekst);
    }
}
