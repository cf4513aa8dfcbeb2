package nl.routewijzer.dossier.jdbc;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.AlIngetrokken;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.dossier.Pagina;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Zoekvraag;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.jdbc.core.JdbcOperations;

/** The dossier in a database. */
final class JdbcAdviesdossier implements Adviesdossier {
    private final JdbcAggregateOperations rows;
    private final JdbcOperations jdbc;
    private final JdbcPersonen personen;
    private final DurableTransaction transaction;

    JdbcAdviesdossier(
            JdbcAggregateOperations rows, JdbcOperations jdbc, JdbcPersonen personen, DurableTransaction transaction) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.personen = personen;
        this.transaction = transaction;
    }

    @Override
    public void storeAll(List<Dossierstuk> stukken, Collection<Beleidstekst> beleid) {
        Set<String> versies = beleid.stream().map(Beleidstekst::beleidsversie).collect(Collectors.toSet());
        stukken.stream()
                .map(Dossierstuk::beleidsversie)
                .filter(versie -> !versies.contains(versie))
                .findFirst()
                .ifPresent(versie -> {
                    throw new IllegalArgumentException(
                            "advice under " + versie + " with the policy of " + String.join(", ", versies));
                });
        transaction.persist(() -> insert(stukken, beleid));
    }

    private void insert(List<Dossierstuk> stukken, Collection<Beleidstekst> beleid) {
        for (Beleidstekst versie : beleid) {
            if (!rows.existsById(versie.beleidsversie(), Beleidsversie.class)) {
                jdbc.update(
                        "INSERT INTO beleidsversie (hash, tekst) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        versie.beleidsversie(),
                        versie.tekst());
            }
        }
        List<Dossierstuk> herkend = personen.register(stukken);
        rows.insertAll(herkend.stream().map(Adviesrij::of).toList());
        herkend.forEach(stuk -> JdbcDossierstanden.reopen(jdbc, stuk));
        jdbc.batchUpdate(
                Signaalrij.INSERT,
                stukken.stream()
                        .flatMap(stuk -> Signaalrij.of(stuk.id().toString(), stuk.samenvatting()))
                        .toList());
    }

    @Override
    public Optional<Dossierstuk> find(UUID id) {
        return read(List.of(id.toString())).stream().findFirst();
    }

    @Override
    public void withdraw(Dossierstuk stuk, Intrekking intrekking) {
        transaction.persist(() -> {
            String id = stuk.id().toString();
            Intrekrij.lock(jdbc, id).ifPresent(eerder -> {
                throw new AlIngetrokken(stuk.id(), eerder);
            });
            Intrekrij.write(jdbc, "routeadvies", id, intrekking);
            personen.reconsider(stuk.identiteit().persoon());
        });
    }

    @Override
    public boolean holds(Dossierstuk stuk) {
        Persoon persoon = stuk.identiteit().persoon();
        return jdbc.queryForList(
                        "SELECT r.profiel FROM routeadvies r WHERE r.sleutel = ? AND r.gebied = ? AND r.peildatum = ? AND "
                                + Filter.TELT,
                        String.class,
                        persoon.sleutel(),
                        persoon.gebied(),
                        stuk.peildatum())
                .contains(stuk.profiel());
    }

    @Override
    public Pagina search(Zoekvraag vraag) {
        Filter filter = Filter.of(vraag);
        List<UUID> ids = jdbc.query(
                "SELECT r.id" + filter.sql() + Bladen.LIMIT,
                (row, number) -> UUID.fromString(row.getString("id")),
                filter.arguments());
        return Bladen.of(
                ids,
                id -> id,
                (page, cursor) ->
                        new Pagina(read(page.stream().map(UUID::toString).toList()), cursor));
    }

    private List<Dossierstuk> read(List<String> ids) {
        Map<String, List<String>> signalen = Signaalrij.read(jdbc, ids);
        return rows.findAllById(ids, Adviesrij.class).stream()
                .sorted(Comparator.comparing(Adviesrij::id).reversed())
                .map(rij -> rij.stuk(signalen.getOrDefault(rij.id(), List.of())))
                .toList();
    }

    @Override
    public Optional<Beleidstekst> policyText(String beleidsversie) {
        return Optional.ofNullable(rows.findById(beleidsversie, Beleidsversie.class))
                .map(Beleidsversie::beleidstekst);
    }
}
