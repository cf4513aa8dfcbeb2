package nl.routewijzer.web.api;

import java.util.List;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;

/** Advises everybody the same, and breaks down on one kenmerk. */
final class EchoAdviseur implements Adviseur {
    static final String STORING = "STORING";

    @Override
    public Routeadvies advise(Kandidaatprofiel profiel, Beleid beleid) {
        if (profiel.kenmerk().equals(STORING)) {
            throw new IllegalStateException("secret inner detail");
        }
        return new Routeadvies(
                profiel.kenmerk(),
                profiel.gemeente(),
                profiel.peildatum(),
                beleid.beleidsversie(),
                "BEMIDDELING",
                "WERKBEDRIJF",
                null,
                new Routeadvies.Doelgroep("JA", null, null),
                new Routeadvies.Zoekperiode("NIET_VAN_TOEPASSING", null, null, "GEEN_AANVRAAG"),
                "WERKFIT",
                new Routeadvies.Bemiddelbaarheid("JA", 0, 0, "TABEL", List.of()),
                null,
                List.of(new Routeadvies.Voorziening(
                        "LEERWERKPLEK", "Leerwerkplek", 50, List.of("WERKRITME"), null, "001")),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(new Routeadvies.Ontbrekend("regeling", "D8")),
                List.of(),
                List.of(),
                profiel.peildatum().plusMonths(3));
    }
}
