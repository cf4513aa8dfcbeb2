package nl.routewijzer.bestanden;

import java.util.List;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.regels.Probleem;

/** Policy that does not change while the service runs. */
record FixedBeleidsbron(Beleidsregister current) implements Beleidsbron {
    @Override
    public List<Probleem> problemen() {
        return List.of();
    }
}
