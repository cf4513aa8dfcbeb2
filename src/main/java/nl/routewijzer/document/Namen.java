package nl.routewijzer.document;

import java.util.List;
import java.util.Optional;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.profiel.Codelijst;

/** The names that the policy gives; a code in words when the policy of today does not know it any more. */
public final class Namen {
    private final Beleidsregister register;

    public Namen(Beleidsregister register) {
        this.register = register;
    }

    public String gemeente(String sleutel) {
        return register.gemeenten().stream()
                .filter(gemeente -> gemeente.sleutel().equals(sleutel))
                .map(Gemeente::naam)
                .findFirst()
                .orElse(sleutel);
    }

    public String instantie(String code) {
        return register.instantienaam(code).orElseGet(() -> inWords(code));
    }

    public String voorziening(String code) {
        return register.voorzieningnaam(code).orElseGet(() -> inWords(code));
    }

    /** What the policy of a municipality calls a code that it added to a list; nothing for a code of the program. */
    Optional<String> eigen(Codelijst lijst, String code, String gemeente) {
        return lijst.codes().contains(code)
                ? Optional.empty()
                : register.codenaam(lijst, code, gemeente).or(() -> Optional.of(inWords(code)));
    }

    /** Whether the loket for this support is for one leefgebied alone, so that its name tells what is the matter. */
    boolean isTelling(Routeadvies advies, Routeadvies.Ondersteuning hulp) {
        return !register.grenzen().gemeenten().contains(advies.gemeente())
                || register.inForce(advies.gemeente(), advies.peildatum()).hasOwnLoket(hulp.leefgebied());
    }

    /** The codes that a signal has and had. */
    List<String> signaal(String code) {
        return register.signaalnamen().all(code);
    }

    private static String inWords(String code) {
        String woorden = Codelijst.inWords(code);
        return Character.toUpperCase(woorden.charAt(0)) + woorden.substring(1);
    }
}
