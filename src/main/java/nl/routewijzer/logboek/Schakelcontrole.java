package nl.routewijzer.logboek;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Follows a stretch of the chain, line by line, up to the first break. */
public final class Schakelcontrole {
    private final Keten keten = new Keten();
    private final Map<Long, Zegel> zegels;
    private long laatste;
    private byte[] schakel;
    private @Nullable Breuk breuk;

    /**
     * @param laatste the line before the stretch; 0 for all of the log
     * @param schakel of that line
     * @param zegels by the line that they stand on
     */
    public Schakelcontrole(long laatste, byte[] schakel, Map<Long, Zegel> zegels) {
        this.laatste = laatste;
        this.schakel = schakel.clone();
        this.zegels = zegels;
    }

    /** @return whether it is worth reading on */
    public boolean accept(long volgnummer, long micros, List<@Nullable String> velden, byte[] geschreven) {
        long nu = laatste + 1;
        if (volgnummer != nu) {
            breuk = new Breuk(nu, Breuk.Soort.ONTBREEKT);
        } else if (!Arrays.equals(geschreven, keten.next(schakel, volgnummer, micros, velden))) {
            breuk = new Breuk(nu, Breuk.Soort.GEWIJZIGD);
        } else if (zegels.containsKey(nu) && !Arrays.equals(zegels.get(nu).schakel(), geschreven)) {
            breuk = new Breuk(nu, Breuk.Soort.HERSCHREVEN);
        }
        laatste = nu;
        schakel = geschreven;
        return breuk == null;
    }

    /** @param einde the line at which the stretch should end */
    public Optional<Breuk> end(long einde) {
        return breuk == null && laatste < einde
                ? Optional.of(new Breuk(laatste + 1, Breuk.Soort.ONTBREEKT))
                : Optional.ofNullable(breuk);
    }
}
