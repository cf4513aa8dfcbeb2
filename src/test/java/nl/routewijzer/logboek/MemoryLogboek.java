package nl.routewijzer.logboek;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.routewijzer.toegang.Bereik;

/** A log in memory, without a chain. */
public final class MemoryLogboek implements Logboek {
    private final List<Logregel> regels = new ArrayList<>();

    @Override
    public synchronized void append(List<Logregel> nieuwe) {
        regels.addAll(nieuwe);
    }

    public synchronized List<Logregel> all() {
        return List.copyOf(regels);
    }

    @Override
    public synchronized List<Stuk> find(String kenmerk, Bereik bereik, long voor, int hoogstens) {
        return IntStream.range(0, regels.size())
                .mapToObj(i -> new Stuk(i + 1L, regels.get(i)))
                .filter(stuk -> stuk.volgnummer() < voor
                        && kenmerk.equalsIgnoreCase(stuk.regel().kenmerk())
                        && bereik.bevat(String.valueOf(stuk.regel().gemeente())))
                .sorted(Comparator.comparing(Stuk::volgnummer).reversed())
                .limit(hoogstens)
                .toList();
    }
}
