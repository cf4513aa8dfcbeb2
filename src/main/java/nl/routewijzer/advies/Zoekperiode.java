package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.regels.Datumtekst;

/**
 * The search period of youth (Z7): from the melding for a number of days, or until the first birthday that ends it.
 *
 * @param einde the first day on which the application can be filed
 */
record Zoekperiode(LocalDate start, LocalDate einde, boolean totVerjaardag) {

    static Zoekperiode of(LocalDate melding, int dagen, List<LocalDate> verjaardagen) {
        LocalDate einde = melding.plusDays(dagen);
        for (LocalDate verjaardag : verjaardagen) {
            einde = verjaardag.isBefore(einde) ? verjaardag : einde;
        }
        return new Zoekperiode(melding, einde, verjaardagen.contains(einde));
    }

    String status(LocalDate peildatum) {
        return peildatum.isBefore(einde) ? "LOOPT" : "AFGELOPEN";
    }

    String inWords() {
        return "De zoekperiode begint op " + Datumtekst.of(start) + "; vanaf " + Datumtekst.of(einde)
                + " kan de aanvraag worden ingediend.";
    }
}
