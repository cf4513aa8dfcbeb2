package nl.routewijzer.inlezen;

import java.util.Map;
import java.util.Set;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Toegang;

/**
 * Who asked for a file to be read in, and for which municipalities they might: kept with it, so that after a restart it goes on
 * for the same.
 *
 * @param alles for every municipality
 */
public record Opdracht(String account, String naam, boolean alles, Set<String> gemeenten) {

    static Opdracht of(Toegang toegang) {
        Bereik bereik = toegang.bereik();
        return new Opdracht(
                toegang.gebruiker().account(), toegang.gebruiker().naam(), bereik.alles(), bereik.gemeenten());
    }

    Toegang toegang() {
        Bereik bereik = new Bereik(alles, gemeenten);
        return new Toegang(new Gebruiker(account, naam, Set.of(), Map.of(Recht.INLEZEN, bereik)), bereik);
    }
}
