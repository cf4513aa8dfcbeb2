package nl.routewijzer.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Conditions on facts, all of which must hold, as the data files write them: {@code fase=INTAKE|BEMIDDELING leeftijd=18..26
 * regeling=onbekend}.
 */
record Voorwaarden(List<Voorwaarde> alle) {
    /** How the files write that a fact has no value. */
    static final String ONBEKEND = "onbekend";

    static Voorwaarden of(String tekst) {
        List<Voorwaarde> alle = new ArrayList<>();
        for (String deel :
                tekst.isBlank() ? List.<String>of() : List.of(tekst.strip().split("\\s+"))) {
            int is = deel.indexOf('=');
            if (is < 1) {
                throw new IllegalArgumentException("'" + deel + "' is no condition; write fact=value");
            }
            alle.add(Voorwaarde.of(deel.substring(0, is), deel.substring(is + 1)));
        }
        return new Voorwaarden(List.copyOf(alle));
    }

    boolean hold(Map<String, String> feiten) {
        return alle.stream().allMatch(voorwaarde -> voorwaarde.holds(feiten.get(voorwaarde.feit)));
    }

    /** One fact and the values that it may have; {@code bereik} is a range of whole numbers. */
    record Voorwaarde(
            String feit, Set<String> waarden, @Nullable Bereik bereik) {

        static Voorwaarde of(String feit, String waarden) {
            return Bereik.isWritten(waarden)
                    ? new Voorwaarde(feit, Set.of(), Bereik.of(waarden))
                    : new Voorwaarde(feit, Set.of(waarden.split("\\|")), null);
        }

        private boolean holds(@Nullable String waarde) {
            if (bereik != null) {
                return waarde != null && bereik.contains(Integer.parseInt(waarde));
            }
            return waarden.contains(waarde == null ? ONBEKEND : waarde);
        }
    }
}
