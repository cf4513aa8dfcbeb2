package nl.routewijzer.scenarios;

import java.util.Arrays;
import java.util.Optional;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.taal.Woordenschat;

/** Reads a sentence of the rule language as a fact about a candidate: the rules and the scenarios share their words. */
final class Feitzin {
    private Feitzin() {}

    static void tell(String zin, Kandidaat kandidaat) {
        Voorwaarde voorwaarde = Woordenschat.find(zin)
                .orElseThrow(() -> new IllegalArgumentException("Deze zin staat niet in de woordenschat van de regels, "
                        + "of de waarde bestaat niet: \"" + zin + "\"."));
        if (voorwaarde instanceof Voorwaarde.Is is && is.codes().size() == 1 && !is.niet()) {
            kandidaat.know(veld(is.feit(), zin), is.codes().get(0));
        } else if (voorwaarde instanceof Voorwaarde.Ja ja) {
            kandidaat.know(veld(ja.feit(), zin), ja.verwacht());
        } else if (voorwaarde instanceof Voorwaarde.Onbekend onbekend
                && onbekend.feiten().size() == 1) {
            kandidaat.forget(veld(onbekend.feiten().get(0), zin));
        } else {
            throw new IllegalArgumentException("Deze zin is geen feit met een enkele waarde: \"" + zin + "\".");
        }
    }

    /** The field that a sentence calls so: "de loonwaarde". */
    static Veld veld(String onderwerp) {
        return Arrays.stream(Veld.values())
                .filter(veld -> veld.onderwerp().equals(onderwerp))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Het profiel kent \"" + onderwerp + "\" niet."));
    }

    private static Veld veld(Feit feit, String zin) {
        return Optional.ofNullable(feit.veld())
                .orElseThrow(() -> new IllegalArgumentException(
                        "Dit volgt uit de regels en kan geen gegeven zijn: \"" + zin + "\"."));
    }
}
