package nl.routewijzer.web.pagina;

import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Toegang;
import nl.routewijzer.web.inloggen.Inloggen;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who looks at a page, for its templates. */
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
        return Toegang.misschien().map(toegang -> toegang.gebruiker().naam()).orElse(null);
    }

    /** Whether who looks may do that at all, for whichever municipality. */
    public boolean mag(String recht) {
        return Toegang.misschien()
                .filter(toegang -> toegang.gebruiker().mag(Recht.valueOf(recht)))
                .isPresent();
    }
}
