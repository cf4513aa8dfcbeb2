package nl.routewijzer.dossier;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The files that are read in, in memory; told so, it fails at the next thing that is to be noted. */
public final class MemoryInleesarchief implements Inleesarchief {
    private final Map<UUID, Inleesstuk> stukken = new ConcurrentHashMap<>();
    private final Map<UUID, Map<Integer, Inleesregel>> regels = new ConcurrentHashMap<>();
    private volatile int failsAfter = Integer.MAX_VALUE;
    private volatile Runnable noted = () -> {};

    public void clear() {
        stukken.clear();
        regels.clear();
        failsAfter = Integer.MAX_VALUE;
    }

    /** After so many times it notes nothing more, as when the process was killed. */
    public void failAfter(int keren) {
        failsAfter = keren;
    }

    /** Calls this each time that something was noted. */
    public void whenNoted(Runnable noted) {
        this.noted = noted;
    }

    @Override
    public void store(Inleesstuk stuk, List<Inleesregel> nieuw) {
        Map<Integer, Inleesregel> alle = new TreeMap<>();
        nieuw.forEach(regel -> alle.put(regel.regel(), regel));
        regels.put(stuk.id(), alle);
        stukken.put(stuk.id(), stuk);
    }

    @Override
    public void begin(UUID id, String keuze, String stand) {
        stukken.computeIfPresent(id, (zelfde, stuk) -> with(stuk, keuze, stand, 0, 0, 0));
    }

    @Override
    public synchronized void advance(UUID id, Inleesvoortgang voortgang) {
        if (failsAfter-- <= 0) {
            throw new DossierVol(0, 1);
        }
        Map<Integer, Inleesregel> alle = new TreeMap<>(regels.get(id));
        voortgang.klaar().forEach(alle::remove);
        voortgang.geweigerd().forEach(regel -> alle.put(regel.regel(), regel));
        regels.put(id, alle);
        stukken.computeIfPresent(
                id,
                (zelfde, stuk) -> with(
                        stuk,
                        stuk.keuze(),
                        stuk.stand(),
                        voortgang.bewaard(),
                        voortgang.bekend(),
                        voortgang.geweigerd().size()));
        noted.run();
    }

    @Override
    public void end(UUID id, String stand) {
        if (failsAfter > 0) {
            stukken.computeIfPresent(id, (zelfde, stuk) -> with(stuk, stuk.keuze(), stand, 0, 0, 0));
        }
    }

    @Override
    public Optional<Inleesstuk> find(UUID id) {
        return Optional.ofNullable(stukken.get(id));
    }

    @Override
    public List<Inleesstuk> all() {
        return stukken.values().stream()
                .sorted(Comparator.comparing(Inleesstuk::id).reversed())
                .toList();
    }

    @Override
    public List<Inleesregel> regels(UUID id) {
        return List.copyOf(regels.getOrDefault(id, new HashMap<>()).values());
    }

    @Override
    public void delete(UUID id) {
        stukken.remove(id);
        regels.remove(id);
    }

    private static Inleesstuk with(
            Inleesstuk stuk, String keuze, String stand, int bewaard, int bekend, int geweigerd) {
        return new Inleesstuk(
                stuk.id(),
                stuk.tijdstip(),
                stuk.naam(),
                stuk.vorm(),
                stuk.scheiding(),
                stuk.kolommen(),
                keuze,
                stand,
                stuk.totaal(),
                stuk.bewaard() + bewaard,
                stuk.bekend() + bekend,
                stuk.geweigerd() + geweigerd,
                stuk.vingerafdruk());
    }
}
