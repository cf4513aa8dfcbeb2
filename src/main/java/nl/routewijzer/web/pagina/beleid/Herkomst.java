package nl.routewijzer.web.pagina.beleid;

import java.util.List;
import nl.routewijzer.beleid.Instelling;
import nl.routewijzer.documentatie.Onderdeel;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.web.pagina.deel.Teksten;

/**
 * Who decided on a part of the policy, and what the layers above it say in its place.
 *
 * @param waarde what it says itself, in Dutch; empty when it has no value or the page shows it already
 * @param wie who decided; empty when the page says so already
 */
record Herkomst(String waarde, String wie, List<Erboven> erboven) {

    /** The same part in a higher layer, in Dutch. */
    record Erboven(String laag, String inhoud) {}

    /** With the value and without the name, for below the name of who decided so. */
    static Herkomst inShort(Onderdeel<?> deel, Teksten teksten) {
        boolean lang = deel.inhoud() instanceof Regel
                || deel.inhoud() instanceof Voorziening
                || deel.inhoud() instanceof Begrip;
        return new Herkomst(
                lang ? "" : inShort(deel.inhoud()) + ".",
                deel.hoger().isEmpty() ? teksten.required("verschil.nieuw") : "",
                erboven(deel, teksten));
    }

    static Herkomst of(Onderdeel<?> deel, String wie, Teksten teksten) {
        return new Herkomst("", wie, erboven(deel, teksten));
    }

    private static List<Erboven> erboven(Onderdeel<?> deel, Teksten teksten) {
        return deel.hoger().stream()
                .map(hoger ->
                        new Erboven(teksten.required("verschil.hoger." + hoger.laag()), inShort(hoger.inhoud()) + "."))
                .toList();
    }

    /** What somebody must know of a part to compare it with another. */
    private static String inShort(Object inhoud) {
        if (inhoud instanceof Instelling instelling) {
            return instelling.waarde().tekst();
        } else if (inhoud instanceof Tabel.Rij rij) {
            return String.join(", ", rij.cellen().subList(1, rij.cellen().size()));
        } else if (inhoud instanceof Voorziening voorziening) {
            return voorziening.naam() + " (" + voorziening.zwaarte() + ")";
        }
        return ((Regel) inhoud).naam();
    }
}
