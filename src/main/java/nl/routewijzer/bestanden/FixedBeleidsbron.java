package nl.routewijzer.bestanden;

import java.util.List;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Toelating;
import nl.routewijzer.beleid.Weigering;
import nl.routewijzer.regels.Probleem;

/** Policy that does not change while the service runs. */
record FixedBeleidsbron(Toelating toelating) implements Beleidsbron {

    @Override
    public Beleidsregister current() {
        return toelating.register();
    }

    @Override
    public List<Probleem> problemen() {
        return toelating.problemen();
    }

    @Override
    public List<Weigering> weigeringen() {
        return toelating.weigeringen();
    }
}
