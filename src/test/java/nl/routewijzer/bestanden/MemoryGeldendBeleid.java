package nl.routewijzer.bestanden;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.dossier.DossierVol;
import nl.routewijzer.dossier.GeldendBeleid;
import nl.routewijzer.dossier.Geldendbestand;
import org.jspecify.annotations.Nullable;

/** The policy in force, kept as long as a test lasts. */
final class MemoryGeldendBeleid implements GeldendBeleid {
    private volatile List<Geldendbestand> bestanden = List.of();
    private volatile @Nullable String beproefdMet;
    private volatile boolean fails;
    private volatile @Nullable Error error;

    void fails(boolean fails) {
        this.fails = fails;
    }

    /** @param error {@code null} when it works again */
    void breaks(@Nullable Error error) {
        this.error = error;
    }

    @Override
    public void store(List<Geldendbestand> nieuw, String programma) {
        Error nu = error;
        if (nu != null) {
            throw nu;
        }
        if (fails) {
            throw new DossierVol(0, 1);
        }
        bestanden = List.copyOf(nieuw);
        beproefdMet = programma;
    }

    @Override
    public List<Geldendbestand> read() {
        return bestanden;
    }

    @Override
    public Optional<String> beproefdMet() {
        return Optional.ofNullable(beproefdMet);
    }
}
