package nl.routewijzer.web.api;

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
import org.jspecify.annotations.Nullable;

/** A dossier in memory with two advices a page, full for one kenmerk. */
final class MemoryDossier implements Adviesdossier {
    static final String VOL = "VOL";

    private final Map<UUID, Dossierstuk> stukken = new ConcurrentHashMap<>();

    @Override
    public void store(Dossierstuk stuk, Beleidstekst beleid) {
        if (stuk.kenmerk().equals(VOL)) {
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
        List<Dossierstuk> found = stukken.values().stream()
                .filter(stuk -> matches(vraag.kenmerk(), stuk.kenmerk()))
                .filter(stuk -> matches(vraag.gemeente(), stuk.gemeente()))
                .filter(stuk -> matches(vraag.uitkomst(), stuk.uitkomst()))
                .filter(stuk -> vraag.cursor() == null
                        || stuk.id().toString().compareTo(vraag.cursor().toString()) < 0)
                .sorted(Comparator.comparing((Dossierstuk stuk) -> stuk.id().toString())
                        .reversed())
                .toList();
        List<Dossierstuk> page = found.stream().limit(2).toList();
        return new Pagina(page, found.size() > 2 ? page.get(1).id() : null);
    }

    @Override
    public Optional<Beleidstekst> policyText(String beleidsversie) {
        return Optional.empty();
    }

    int size() {
        return stukken.size();
    }

    private static boolean matches(@Nullable String asked, String value) {
        return asked == null || asked.equals(value);
    }
}
