package nl.routewijzer.web.pagina;

import java.util.Optional;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.web.inloggen.Inloggen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who looks at a page, so that it shows only what they may do. */
@Component
class Aanwezig {
    private final boolean inloggen;

    Aanwezig(ObjectProvider<Inloggen> inloggen) {
        this.inloggen = inloggen.getIfAvailable() != null;
    }

    /** Whether people log in here; else there is only who sits at this machine. */
    public boolean inloggen() {
        return inloggen;
    }

    /** {@code null} while nobody is logged in. */
    public @Nullable String naam() {
        return gebruiker().map(Gebruiker::naam).orElse(null);
    }

    /** @param recht name of a {@link Recht} */
    public boolean mag(String recht) {
        return gebruiker().filter(wie -> wie.mag(Recht.valueOf(recht))).isPresent();
    }

    /** Whether they may do it about the candidates of a municipality. */
    public boolean mag(String recht, String gemeente) {
        return gebruiker()
                .filter(wie -> wie.bereik(Recht.valueOf(recht)).bevat(gemeente))
                .isPresent();
    }

    private static Optional<Gebruiker> gebruiker() {
        return Toegang.misschien().map(Toegang::gebruiker);
    }
}
