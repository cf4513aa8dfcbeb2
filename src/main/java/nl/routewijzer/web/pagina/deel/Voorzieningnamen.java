package nl.routewijzer.web.pagina.deel;

import nl.routewijzer.beleid.Beleidsbron;
import org.springframework.stereotype.Component;

/** The names that the policy gives to voorzieningen. */
@Component
public class Voorzieningnamen {
    private final Beleidsbron bron;
    private final Teksten teksten;

    Voorzieningnamen(Beleidsbron bron, Teksten teksten) {
        this.bron = bron;
        this.teksten = teksten;
    }

    /** The name of a voorziening; its code in words when the policy of today does not know it any more. */
    public String naam(String code) {
        return bron.current().voorzieningnaam(code).orElseGet(() -> teksten.code("VOORZIENING", code));
    }
}
