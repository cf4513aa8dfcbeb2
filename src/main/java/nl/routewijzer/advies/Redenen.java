package nl.routewijzer.advies;

import java.util.stream.Collectors;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Situatie;

/** Tells why a rule applied: its title, and what held for this candidate. */
final class Redenen {
    private Redenen() {}

    static Routeadvies.Reden of(Regel regel, String tekst) {
        Plaats plaats = regel.vermelding().plaats();
        return new Routeadvies.Reden(
                regel.naam(),
                regel.hoofdnummer(),
                tekst,
                regel.vermelding().bron(),
                regel.vermelding().aanname(),
                plaats.laag().naam(),
                plaats.bestand(),
                plaats.regel());
    }

    /** What holds for this candidate, as a sentence. */
    static String conditions(Regel regel, Situatie situatie) {
        String zinnen = regel.als().stream()
                .map(voorwaarde -> voorwaarde.inWords(situatie))
                .collect(Collectors.joining("; "));
        return Character.toUpperCase(zinnen.charAt(0)) + zinnen.substring(1) + ".";
    }
}
