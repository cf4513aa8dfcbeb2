package nl.routewijzer.web.pagina;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.balie.UitlegNietMogelijk;
import nl.routewijzer.balie.Uitlegbalie;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.uitleg.Uitleg;
import nl.routewijzer.uitleg.WaaromNiet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Explains stored advices. An advice never changes, and neither does its explanation: the last ones are kept at hand. */
@Component
class Toelichtingen {
    private static final int MOST_AT_HAND = 256;

    private final Uitlegbalie balie;
    private final Map<UUID, Toelichting> laatste = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Toelichting> eldest) {
            return size() > MOST_AT_HAND;
        }
    };

    Toelichtingen(Uitlegbalie balie) {
        this.balie = balie;
    }

    /** {@code null} when this version of the service can no longer explain the advice. */
    @Nullable
    Toelichting of(Dossierstuk stuk) {
        Toelichting eerder = recall(stuk.id());
        if (eerder != null) {
            return eerder;
        }
        try {
            Toelichting nieuw = of(balie.of(stuk));
            synchronized (laatste) {
                laatste.put(stuk.id(), nieuw);
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

    private @Nullable Toelichting recall(UUID id) {
        synchronized (laatste) {
            return laatste.get(id);
        }
    }

    private static Toelichting of(Uitleg uitleg) {
        return new Toelichting(uitleg.why(), uitleg.whyNot(), uitleg.whatIf(), uitleg.questions(), uitleg.validity());
    }
}
