package nl.routewijzer.beleid;

import java.util.List;
import java.util.stream.Collectors;
import nl.routewijzer.regels.Probleem;

/** A set of rule files has problems and is refused as a whole. */
public final class RulesRejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Probleem> problemen;

    public RulesRejected(List<Probleem> problemen) {
        super(problemen.stream().map(Probleem::toString).collect(Collectors.joining("\n")));
        this.problemen = List.copyOf(problemen);
    }

    public List<Probleem> problemen() {
        return problemen;
    }
}
