package nl.routewijzer.web.pagina.advies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.balie.UitlegNietMogelijk;
import nl.routewijzer.balie.Uitlegbalie;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.uitleg.Geldigheidsduur;
import nl.routewijzer.uitleg.Uitleg;
import nl.routewijzer.uitleg.WaaromNiet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Explains stored advices. An advice never changes, and its explanation does not before the policy does, by which it holds: the
 * last ones are kept at hand.
 */
@Component
public class Toelichtingen {
    private static final int MOST_AT_HAND = 256;

    private final Uitlegbalie balie;
    private final Map<Sleutel, Toelichting> laatste = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Sleutel, Toelichting> eldest) {
            return size() > MOST_AT_HAND;
        }
    };

    Toelichtingen(Uitlegbalie balie) {
        this.balie = balie;
    }

    /** {@code null} when this version of the service can no longer explain the advice. */
    public @Nullable Toelichting of(Dossierstuk stuk) {
        Sleutel sleutel = new Sleutel(stuk.id(), balie.beleidsversie(stuk.gemeente()));
        Toelichting eerder = recall(sleutel);
        if (eerder != null) {
            return eerder;
        }
        try {
            Toelichting nieuw = of(balie.of(stuk), balie.validity(stuk));
            synchronized (laatste) {
                laatste.put(sleutel, nieuw);
            }
            return nieuw;
        } catch (UitlegNietMogelijk onmogelijk) {
            return null;
        }
    }

    /** Only what is asked; everything that was near when nothing is. */
    WaaromNiet whyNot(Dossierstuk stuk, Toelichting toelichting, Waaromnietvraag vraag) {
        if (!vraag.gevraagd()) {
            return toelichting.waaromNiet();
        }
        Uitleg uitleg = balie.of(stuk);
        return vraag.uitkomst() == null
                ? uitleg.whyNotVoorziening(String.valueOf(vraag.voorziening()))
                : uitleg.whyNotUitkomst(vraag.uitkomst());
    }

    private @Nullable Toelichting recall(Sleutel sleutel) {
        synchronized (laatste) {
            return laatste.get(sleutel);
        }
    }

    private static Toelichting of(Uitleg uitleg, Geldigheidsduur geldigheid) {
        return new Toelichting(uitleg.why(), uitleg.whyNot(), uitleg.whatIf(), uitleg.questions(), geldigheid);
    }

    /** @param beleidsversie of the policy of now */
    private record Sleutel(UUID advies, String beleidsversie) {}
}
