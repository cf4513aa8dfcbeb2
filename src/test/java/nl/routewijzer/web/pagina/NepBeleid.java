package nl.routewijzer.web.pagina;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.profiel.Profielgrenzen;
import nl.routewijzer.regels.Probleem;

/** A small policy in memory. */
final class NepBeleid implements Beleidsbron, Beleidsregister {
    static final String VERSIE = "sha256:3f1c9a6d2b8e47051c6a9d3e5f7b80124d6e8fa0b2c4d6e8f0123456789abcde";

    @Override
    public Beleidsregister current() {
        return this;
    }

    @Override
    public List<Probleem> problemen() {
        return List.of();
    }

    @Override
    public List<Gemeente> gemeenten() {
        return List.of(
                new Gemeente("berg-en-dal", "Berg en Dal", "rijk-van-nijmegen", "Rijk van Nijmegen"),
                new Gemeente("nijmegen", "Nijmegen", "rijk-van-nijmegen", "Rijk van Nijmegen"),
                new Gemeente("noordoostpolder", "Noordoostpolder", "noordoostpolder", "Noordoostpolder"));
    }

    @Override
    public Profielgrenzen grenzen() {
        return new Profielgrenzen(
                gemeenten().stream().map(Gemeente::sleutel).collect(Collectors.toSet()),
                Set.of("LEERWERKPLEK", "PROEFPLAATSING", "SOLLICITATIETRAINING", "JOBCOACHING"),
                LocalDate.of(2012, 1, 1),
                120);
    }

    @Override
    public Beleid inForce(String gemeente, LocalDate peildatum) {
        if (!grenzen().gemeenten().contains(gemeente)) {
            throw new NoSuchElementException(gemeente);
        }
        return new Beleid() {
            @Override
            public String beleidsversie() {
                return VERSIE;
            }

            @Override
            public String tekst() {
                return "parameter prognosegrensMaanden = 24";
            }
        };
    }
}
