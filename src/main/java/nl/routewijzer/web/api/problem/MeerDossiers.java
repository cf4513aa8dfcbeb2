package nl.routewijzer.web.api.problem;

import java.util.List;

/** Several persons have this kenmerk, each in a region of their own. */
public final class MeerDossiers extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String melding;

    /** @param gemeenten by which each of them can be asked for */
    public MeerDossiers(List<String> gemeenten) {
        super(gemeenten.size() + " persons have this kenmerk");
        this.melding =
                "In " + gemeenten.size() + " regio's is er iemand met dit kenmerk. Kies met de parameter gemeente: "
                        + String.join(" of ", gemeenten) + ".";
    }

    String melding() {
        return melding;
    }
}
