package nl.routewijzer.web.inloggen;

import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.toegang.Bereik;

/**
 * The municipalities that a provider names: by key, by region as {@code regio:<key>}, or all with {@code *}. With a
 * municipality come those that merged into it, of which it has the dossiers.
 */
final class Werkgebied {
    private static final String ALLES = "*";
    private static final String REGIO = "regio:";

    private final Beleidsbron beleid;
    private final Clock clock;

    Werkgebied(Beleidsbron beleid, Clock clock) {
        this.beleid = beleid;
        this.clock = clock;
    }

    /** What the policy of now does not know adds nothing. */
    Bereik of(Collection<String> namen) {
        if (namen.contains(ALLES)) {
            return Bereik.ALLES;
        }
        Beleidsregister register = beleid.current();
        Set<String> gemeenten = register.gemeenten().stream()
                .filter(named(Set.copyOf(namen)))
                .flatMap(gemeente -> register.herindelingen().until(gemeente.sleutel(), Balie.today(clock)).stream())
                .collect(Collectors.toSet());
        return Bereik.van(gemeenten);
    }

    /** Those of these names that mean nothing here. */
    Stream<String> unknown(Collection<String> namen) {
        Beleidsregister register = beleid.current();
        return namen.stream()
                .filter(naam ->
                        !naam.equals(ALLES) && register.gemeenten().stream().noneMatch(named(Set.of(naam))));
    }

    private static Predicate<Gemeente> named(Set<String> namen) {
        return gemeente -> namen.contains(gemeente.sleutel()) || namen.contains(REGIO + gemeente.regio());
    }
}
