package nl.routewijzer.bestanden;

import java.util.List;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.dossier.GeldendBeleid;
import nl.routewijzer.dossier.Geldendbestand;

/** The policy in force, kept as long as a test lasts. */
final class MemoryGeldendBeleid implements GeldendBeleid {
    private volatile List<Geldendbestand> bestanden = List.of();
    private volatile boolean fails;

    void fails(boolean fails) {
        this.fails = fails;
    }

    @Override
    public void store(List<Geldendbestand> nieuw) {
        if (fails) {
            throw new DossierVol(0, 1);
        }
        bestanden = List.copyOf(nieuw);
    }

    @Override
    public List<Geldendbestand> read() {
        return bestanden;
    }
}
