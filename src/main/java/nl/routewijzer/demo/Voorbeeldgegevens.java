package nl.routewijzer.demo;

import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether the candidates in the dossier are made up, and how far making them up has come. */
@Component
public class Voorbeeldgegevens {
    private final Adviesdossier dossier;
    private volatile @Nullable Stand stand;

    Voorbeeldgegevens(Adviesdossier dossier) {
        this.dossier = dossier;
    }

    public enum Fase {
        GEEN,
        BEZIG,
        KLAAR,
        AFGEBROKEN
    }

    /** How many advices of the demo are there, of how many; both 0 where nothing is being filled. */
    public record Stand(Fase fase, int gedaan, int totaal) {}

    public Stand stand() {
        Stand bekend = stand;
        if (bekend == null) {
            bekend = new Stand(Toegang.DIENST.als(this::isFilled) ? Fase.KLAAR : Fase.GEEN, 0, 0);
            stand = bekend;
        }
        return bekend;
    }

    void report(Fase fase, int gedaan, int totaal) {
        stand = new Stand(fase, gedaan, totaal);
    }

    private boolean isFilled() {
        return !dossier.search(Zoekvraag.ofKenmerk(Voorbeeldkenmerk.EERSTE))
                .stukken()
                .isEmpty();
    }
}
