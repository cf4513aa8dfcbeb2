package nl.routewijzer.web.pagina.deel;

import nl.routewijzer.beleid.Beleidsbron;
import org.springframework.stereotype.Component;

/** The names that the policy gives to organisations. */
@Component
class Loketnamen {
    private final Beleidsbron bron;
    private final Teksten teksten;

    Loketnamen(Beleidsbron bron, Teksten teksten) {
        this.bron = bron;
        this.teksten = teksten;
    }

    /** The name of an organisation; its code in words when the policy of today does not know it any more. */
    public String naam(String code) {
        return bron.current().instantienaam(code).orElseGet(() -> teksten.code("LOKET", code));
    }
}
