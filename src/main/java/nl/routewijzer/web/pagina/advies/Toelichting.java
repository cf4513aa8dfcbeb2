package nl.routewijzer.web.pagina.advies;

import java.util.List;
import nl.routewijzer.uitleg.Geldigheidsduur;
import nl.routewijzer.uitleg.Vragen;
import nl.routewijzer.uitleg.Waarom;
import nl.routewijzer.uitleg.WaaromNiet;
import nl.routewijzer.uitleg.WatAls;
import org.jspecify.annotations.Nullable;

/** The explanation of one advice, as it is shown. */
public record Toelichting(
        Waarom waarom, WaaromNiet waaromNiet, WatAls watAls, Vragen vragen, Geldigheidsduur geldigheid) {
    private static final int FIRST_QUESTIONS = 3;

    /** What changes the advice by what candidate or consultant do. */
    public List<WatAls.Mogelijkheid> veranderingen() {
        return mogelijkheden(false);
    }

    /** What decides the advice when a professional establishes it. */
    public List<WatAls.Mogelijkheid> vaststellingen() {
        return mogelijkheden(true);
    }

    /** Pairs of facts that together decide on which side of the boundary the candidate stands. */
    public List<WatAls.Mogelijkheid> beslissend() {
        return vaststellingen().stream()
                .filter(mogelijkheid -> mogelijkheid.doelen().contains(WatAls.Doel.ANDERE_KANT_VAN_DE_GRENS))
                .toList();
    }

    /** How a step of the decision was taken; {@code null} when it was passed over. */
    public Waarom.@Nullable Schakel schakel(String stap) {
        return waarom.keten().stream()
                .filter(schakel -> schakel.stap().equals(stap))
                .findFirst()
                .orElse(null);
    }

    /** The questions to ask now. */
    public List<Vragen.Vraag> nu() {
        return vragen.vragen().stream().limit(FIRST_QUESTIONS).toList();
    }

    /** The questions after those. */
    public List<Vragen.Vraag> straks() {
        return vragen.vragen().stream().skip(FIRST_QUESTIONS).toList();
    }

    private List<WatAls.Mogelijkheid> mogelijkheden(boolean vaststelling) {
        return watAls.mogelijkheden().stream()
                .filter(mogelijkheid -> mogelijkheid.vaststelling() == vaststelling)
                .toList();
    }
}
