package nl.routewijzer.dossier.jdbc;

import java.util.Collection;
import java.util.Collections;
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
import nl.routewijzer.logboek.Betrokkenen;

/** The dossier in a database. */
final class JdbcAdviesdossier implements Adviesdossier {
    private static final String KNOWN = "SELECT COUNT(*) FROM beleidsversie WHERE hash = ?";
    private static final String HOLDS = "SELECT r.profiel FROM routeadvies r WHERE r.sleutel = ? AND r.gebied = ?"
            + " AND r.peildatum = ? AND {zicht:r} AND " + Filter.TELT;

    private final Zichtvraag vraag;
    private final JdbcPersonen personen;
    private final DurableTransaction transaction;

    JdbcAdviesdossier(Zichtvraag vraag, JdbcPersonen personen, DurableTransaction transaction) {
        this.vraag = vraag;
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
            if (vraag.value(KNOWN, Integer.class, versie.beleidsversie()) == 0) {
                vraag.update(
                        "INSERT INTO beleidsversie (hash, tekst) VALUES (?, ?) ON CONFLICT DO NOTHING",
                        versie.beleidsversie(),
                        versie.tekst());
            }
        }
        List<Dossierstuk> herkend = personen.register(stukken);
        herkend.forEach(stuk -> Betrokkenen.note(stuk.gemeente(), stuk.kenmerk()));
        vraag.insertAll(Adviesrij.INSERT, herkend.stream().map(Adviesrij::of).toList());
        herkend.forEach(stuk -> JdbcDossierstanden.reopen(vraag, stuk));
        vraag.insertAll(
                Signaalrij.INSERT, stukken.stream().flatMap(Signaalrij::of).toList());
    }

    @Override
    public Optional<Dossierstuk> find(UUID id) {
        return read(List.of(id.toString())).stream().findFirst();
    }

    @Override
    public void withdraw(Dossierstuk stuk, Intrekking intrekking) {
        transaction.persist(() -> {
            String id = stuk.id().toString();
            Intrekrij.lock(vraag, id).intrekking().ifPresent(eerder -> {
                throw new AlIngetrokken(stuk.id(), eerder);
            });
            Intrekrij.write(vraag, "routeadvies", id, intrekking);
            personen.reconsider(stuk.identiteit().persoon());
        });
    }

    @Override
    public boolean holds(Dossierstuk stuk) {
        Persoon persoon = stuk.identiteit().persoon();
        return vraag.list(HOLDS, String.class, persoon.sleutel(), persoon.gebied(), stuk.peildatum())
                .contains(stuk.profiel());
    }

    @Override
    public Pagina search(Zoekvraag gevraagd) {
        Filter filter = Filter.of(gevraagd, vraag.zicht());
        List<UUID> ids = vraag.query(
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
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> signalen = Signaalrij.read(vraag, ids);
        String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
        return vraag.query(
                Adviesrij.SELECT + "(" + marks + ") ORDER BY id DESC",
                (row, number) -> Adviesrij.read(row, signalen.getOrDefault(row.getString("id"), List.of())),
                ids.toArray());
    }

    @Override
    public Optional<Beleidstekst> policyText(String beleidsversie) {
        return vraag.list("SELECT tekst FROM beleidsversie WHERE hash = ?", String.class, beleidsversie).stream()
                .findFirst()
                .map(tekst -> new Beleidstekst(beleidsversie, tekst));
    }
}
