package nl.routewijzer.web.pagina.formulier;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.balie.Voorkennis;
import nl.routewijzer.balie.Voorkennisbalie;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Voorzieningnamen;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts what is known of a candidate into the form and into words. */
@Component
class Voorkennisbladen {
    private final Voorkennisbalie balie;
    private final Teksten teksten;
    private final Datums datums;
    private final Voorzieningnamen voorzieningen;

    Voorkennisbladen(Voorkennisbalie balie, Teksten teksten, Datums datums, Voorzieningnamen voorzieningen) {
        this.balie = balie;
        this.teksten = teksten;
        this.datums = datums;
        this.voorzieningen = voorzieningen;
    }

    /** @param stuk the advice to begin with */
    Voorkennisblad of(Dossierstuk stuk) {
        Voorkennis voorkennis = balie.of(stuk);
        Map<String, String> sinds = new HashMap<>();
        voorkennis
                .sinds()
                .forEach((pad, dag) -> sinds.put(pad, teksten.required("formulier.sinds", datums.voluit(dag))));
        sinds.keySet().remove(Veld.KENMERK.pad());
        return new Voorkennisblad(Invoer.ofProfiel(voorkennis.profiel()), sinds, decided(voorkennis));
    }

    private @Nullable String decided(Voorkennis voorkennis) {
        return voorkennis.besluitdag() == null
                ? null
                : teksten.required(
                        "formulier.besloten",
                        datums.voluit(voorkennis.besluitdag()),
                        voorkennis.besloten().stream().map(voorzieningen::naam).collect(Collectors.joining(", ")));
    }
}
