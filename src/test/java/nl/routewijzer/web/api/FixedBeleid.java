package nl.routewijzer.web.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.GeenBeleid;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.profiel.Profielgrenzen;
import nl.routewijzer.regels.Probleem;

/** Policy of two municipalities whose version counts how often it was asked for. */
final class FixedBeleid implements Beleidsbron {
    final AtomicBoolean loaded = new AtomicBoolean(true);
    private final AtomicInteger versie = new AtomicInteger();

    @Override
    public Beleidsregister current() {
        if (!loaded.get()) {
            throw new GeenBeleid();
        }
        return new Register("sha256:" + versie.incrementAndGet());
    }

    @Override
    public List<Probleem> problemen() {
        return List.of(new Probleem("landelijk/afstand.regels", 20, 3, "Deze zin ken ik niet."));
    }

    private record Register(String versie) implements Beleidsregister {
        @Override
        public List<Gemeente> gemeenten() {
            return List.of(
                    new Gemeente("nijmegen", "Nijmegen", "rijk-van-nijmegen", "Rijk van Nijmegen"),
                    new Gemeente("urk", "Urk", "noordoostpolder", "Noordoostpolder"));
        }

        @Override
        public Profielgrenzen grenzen() {
            return new Profielgrenzen(Set.of("nijmegen", "urk"), Set.of("LEERWERKPLEK"), LocalDate.of(2012, 1, 1), 120);
        }

        @Override
        public Beleid inForce(String gemeente, LocalDate peildatum) {
            return new Fragment(versie, "de regels van " + gemeente);
        }
    }

    private record Fragment(String beleidsversie, String tekst) implements Beleid {}
}
