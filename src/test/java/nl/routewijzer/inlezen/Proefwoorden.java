package nl.routewijzer.inlezen;

import java.util.Map;
import nl.routewijzer.profiel.Codelijst;

/** Some of the words of the form. */
final class Proefwoorden {
    static final Inleeswoorden GEEN = of(Map.of(), new Eigenkolommen(Map.of()));

    static final Inleeswoorden ENKELE = new Inleeswoorden(
            Map.of("startDienstverlening", "Start van de hulp"),
            Map.of(
                    Codelijst.REGELING,
                    Map.of("PARTICIPATIEWET", "Bijstand (Participatiewet)", "IOAW", "IOAW-uitkering"),
                    Codelijst.LEEFGEBIED,
                    Map.of("NIET_AANGEPAKT", "Speelt, nog niet aangepakt")),
            Map.of("nijmegen", "Nijmegen", "berg-en-dal", "Berg en Dal", "wijchen", "Wijchen"),
            Map.of("LEERWERKPLEK", "Leerwerkplek", "ORIENTATIETRAJECT", "Oriëntatietraject"),
            new Eigenkolommen(Map.of()));

    private Proefwoorden() {}

    static Inleeswoorden of(Map<String, String> velden, Eigenkolommen eigen) {
        return new Inleeswoorden(velden, Map.of(), Map.of(), Map.of(), eigen);
    }
}
