package nl.routewijzer.web.pagina;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Pagina;
import nl.routewijzer.dossier.Zoekvraag;

/** A dossier in memory, which can be made full. */
final class NepDossier implements Adviesdossier {
    private final Map<UUID, Dossierstuk> stukken = new ConcurrentHashMap<>();
    private volatile boolean full;

    void clear() {
        stukken.clear();
        full = false;
    }

    void fill() {
        full = true;
    }

    @Override
    public void store(Dossierstuk stuk, Beleidstekst beleid) {
        if (full) {
            throw new DossierVol(1, 2);
        }
        stukken.put(stuk.id(), stuk);
    }

    @Override
    public Optional<Dossierstuk> find(UUID id) {
        return Optional.ofNullable(stukken.get(id));
    }

    @Override
    public Pagina search(Zoekvraag vraag) {
        List<Dossierstuk> gevonden = stukken.values().stream()
                .filter(stuk -> vraag.kenmerk() == null || vraag.kenmerk().equals(stuk.kenmerk()))
                .sorted(Comparator.comparing((Dossierstuk stuk) -> stuk.id().toString())
                        .reversed())
                .toList();
        return new Pagina(gevonden, null);
    }

    @Override
    public Optional<Beleidstekst> policyText(String beleidsversie) {
        return Optional.empty();
    }
}
