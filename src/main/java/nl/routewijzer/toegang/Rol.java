package nl.routewijzer.toegang;

import static nl.routewijzer.toegang.Recht.ADVIES_GEVEN;
import static nl.routewijzer.toegang.Recht.BELEIDSPROBLEMEN_LEZEN;
import static nl.routewijzer.toegang.Recht.BELEID_LEZEN;
import static nl.routewijzer.toegang.Recht.BESLUIT_NEMEN;
import static nl.routewijzer.toegang.Recht.CIJFERS_LEZEN;
import static nl.routewijzer.toegang.Recht.INLEZEN;
import static nl.routewijzer.toegang.Recht.INTREKKEN;
import static nl.routewijzer.toegang.Recht.KANDIDAAT_LEZEN;
import static nl.routewijzer.toegang.Recht.LOGBOEK_LEZEN;
import static nl.routewijzer.toegang.Recht.UITVOEREN;

import java.util.Locale;
import java.util.Set;

/** The work that somebody does, which gives rights. Somebody may have several, each for other municipalities. */
public enum Rol {
    CONSULENT(BELEID_LEZEN, KANDIDAAT_LEZEN, ADVIES_GEVEN, BESLUIT_NEMEN, INTREKKEN, INLEZEN),
    TEAMLEIDER(BELEID_LEZEN, KANDIDAAT_LEZEN, UITVOEREN, CIJFERS_LEZEN),
    /** No persons. */
    BELEIDSMAKER(BELEID_LEZEN, BELEIDSPROBLEMEN_LEZEN),
    /** No persons. */
    BEOORDELAAR(BELEID_LEZEN, BELEIDSPROBLEMEN_LEZEN),
    /** No persons. */
    BEHEERDER(BELEID_LEZEN, BELEIDSPROBLEMEN_LEZEN),
    PRIVACYFUNCTIONARIS(BELEID_LEZEN, LOGBOEK_LEZEN),
    /** A program: of these it has the rights that its scopes name. */
    SYSTEEM(Recht.values());

    private final Set<Recht> rechten;

    Rol(Recht... rechten) {
        this.rechten = Set.of(rechten);
    }

    public Set<Recht> rechten() {
        return rechten;
    }

    /** As a provider and the matrix write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
