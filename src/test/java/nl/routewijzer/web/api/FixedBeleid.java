package nl.routewijzer.web.api;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.GeenBeleid;
import nl.routewijzer.regels.Probleem;

/** The policy of this repository, in another version each time that it is asked for. */
final class FixedBeleid implements Beleidsbron {
    final AtomicBoolean loaded = new AtomicBoolean(true);
    private final AtomicInteger versie = new AtomicInteger();

    @Override
    public Beleidsregister current() {
        if (!loaded.get()) {
            throw new GeenBeleid();
        }
        Map<String, String> files = Regelmap.files();
        files.put("landelijk/versie.regels", "# versie " + versie.incrementAndGet());
        return Beleidsregister.of(files);
    }

    @Override
    public List<Probleem> problemen() {
        return List.of(new Probleem("landelijk/afstand.regels", 20, 3, "Deze zin ken ik niet."));
    }
}
