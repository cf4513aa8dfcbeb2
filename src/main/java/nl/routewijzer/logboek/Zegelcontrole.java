package nl.routewijzer.logboek;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The seals of a log, in their order. */
public record Zegelcontrole(List<Zegel> zegels, Zegelsleutel sleutel) {
    public Zegelcontrole {
        zegels = List.copyOf(zegels);
    }

    /** @param einde the last line that is there */
    public Optional<Breuk> check(long einde) {
        long gezien = 0;
        for (int i = 0; i < zegels.size(); i++) {
            Zegel zegel = zegels.get(i);
            if (zegel.nummer() != i + 1) {
                return Optional.of(new Breuk(gezien, Breuk.Soort.ZEGEL_ONTBREEKT));
            } else if (!zegel.isSignedBy(sleutel) || zegel.regel() <= gezien) {
                return Optional.of(new Breuk(zegel.regel(), Breuk.Soort.ZEGEL_ONGELDIG));
            } else if (zegel.regel() > einde) {
                return Optional.of(new Breuk(einde + 1, Breuk.Soort.AFGEKNIPT));
            }
            gezien = zegel.regel();
        }
        return Optional.empty();
    }

    public Map<Long, Zegel> byLine() {
        return zegels.stream().collect(Collectors.toMap(Zegel::regel, Function.identity(), (een, ander) -> een));
    }

    /** The last line that a seal covers. */
    public long verzegeld() {
        return zegels.isEmpty() ? 0 : zegels.get(zegels.size() - 1).regel();
    }
}
