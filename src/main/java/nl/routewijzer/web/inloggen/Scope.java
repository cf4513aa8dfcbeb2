package nl.routewijzer.web.inloggen;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.toegang.Recht;

/** What the provider lets a program do, as its token writes it, and the right that this is. */
enum Scope {
    BELEID_LEZEN("beleid:lezen", Recht.BELEID_LEZEN),
    BELEIDSPROBLEMEN_LEZEN("beleidsproblemen:lezen", Recht.BELEIDSPROBLEMEN_LEZEN),
    KANDIDATEN_LEZEN("kandidaten:lezen", Recht.KANDIDAAT_LEZEN),
    ADVIEZEN_GEVEN("adviezen:geven", Recht.ADVIES_GEVEN),
    BESLUITEN_NEMEN("besluiten:nemen", Recht.BESLUIT_NEMEN),
    INTREKKEN("adviezen:intrekken", Recht.INTREKKEN),
    INLEZEN("kandidaten:inlezen", Recht.INLEZEN),
    UITVOEREN("kandidaten:uitvoeren", Recht.UITVOEREN),
    CIJFERS_LEZEN("cijfers:lezen", Recht.CIJFERS_LEZEN),
    LOGBOEK_LEZEN("logboek:lezen", Recht.LOGBOEK_LEZEN);

    private final String code;
    private final Recht recht;

    Scope(String code, Recht recht) {
        this.code = code;
        this.recht = recht;
    }

    /** A scope that is not known here gives no right. */
    static Set<Recht> rechten(Collection<String> scopes) {
        return Arrays.stream(values())
                .filter(scope -> scopes.contains(scope.code))
                .map(scope -> scope.recht)
                .collect(Collectors.toSet());
    }
}
