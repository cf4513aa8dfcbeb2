package nl.routewijzer.regels.taal;

import java.util.List;
import java.util.Locale;

/**
 * One entry of the dictionary.
 *
 * @param rubriek the heading under which it stands
 * @param stappen the names of the steps in whose rules it can stand; empty for what is no sentence of a rule
 */
public record Lemma(Soort soort, String rubriek, Vorm vorm, List<String> stappen) {

    /** Where a line belongs: under "als", under "dan", or around these. */
    public enum Soort {
        VOORWAARDE,
        GEVOLG,
        ONDERDEEL
    }

    /** Names the entry in an address: {@code voorwaarde-de-kandidaat-is-jonger-dan-leeftijd}. */
    public String anker() {
        String tekst = vorm.sjabloon().toLowerCase(Locale.ROOT);
        String woorden = tekst.replace("|", "rij")
                .replace("=", "waarde-is")
                .replace("- {", "streepje-")
                .replaceAll("[^a-z0-9]+", "-");
        return soort.name().toLowerCase(Locale.ROOT) + "-" + woorden.replaceAll("^-|-$", "");
    }
}
