package nl.routewijzer.regels;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a voorziening stands to others in one advice.
 *
 * @param sluitUit the codes of those beside which it is never advised, whichever of the two says so
 * @param samenMet the codes of those of which at least one is advised too, or runs; empty where it needs none
 */
public record Samenloop(List<String> sluitUit, List<String> samenMet) {
    /** With what the lines begin that say so. */
    public static final String SLUIT_UIT = "sluit uit:";

    public static final String SAMEN_MET = "alleen samen met:";

    /** It stands by itself. */
    public static final Samenloop GEEN = new Samenloop(List.of(), List.of());

    /** As a lower layer leaves it: that can exclude more, and name others with which it goes. */
    Samenloop change(Samenloop lager) {
        return new Samenloop(
                Stream.concat(sluitUit.stream(), lager.sluitUit.stream())
                        .distinct()
                        .toList(),
                lager.samenMet.isEmpty() ? samenMet : lager.samenMet);
    }
}
