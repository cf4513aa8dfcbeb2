package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.logboek.Betrokkenen;
import nl.routewijzer.profiel.Echo;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.profiel.Profielgrenzen;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Toegang;

/** Reads a profile for who asks advice on it: only about the municipalities for which they may. */
final class Profielinname {
    private Profielinname() {}

    /** @throws ProfielGeweigerd with every violation */
    static Kandidaatprofiel read(Map<String, ?> tree, Profielgrenzen grenzen, LocalDate vandaag) {
        Bereik bereik = Toegang.nu().bereik();
        if (!(tree.get(Veld.GEMEENTE.pad()) instanceof String gemeente) || bereik.bevat(gemeente)) {
            Kandidaatprofiel profiel = ProfielReader.read(tree, grenzen, vandaag);
            Betrokkenen.note(profiel.gemeente(), profiel.kenmerk());
            return profiel;
        }
        Fout buiten = new Fout(Veld.GEMEENTE.pad(), Echo.text(gemeente), refusal(gemeente, bereik, grenzen));
        throw new ProfielGeweigerd(Stream.concat(
                        Stream.of(buiten),
                        fouten(tree, grenzen, vandaag).stream()
                                .filter(fout -> !fout.veld().equals(buiten.veld())))
                .toList());
    }

    private static List<Fout> fouten(Map<String, ?> tree, Profielgrenzen grenzen, LocalDate vandaag) {
        try {
            ProfielReader.read(tree, grenzen, vandaag);
            return List.of();
        } catch (ProfielGeweigerd geweigerd) {
            return geweigerd.fouten();
        }
    }

    /** The same whether there is such a municipality or not. */
    private static String refusal(String gemeente, Bereik bereik, Profielgrenzen grenzen) {
        return "U kunt geen advies vragen voor de gemeente '" + Echo.text(gemeente) + "'. Kies uit: "
                + grenzen.gemeenten().stream().filter(bereik::bevat).sorted().collect(Collectors.joining(", ")) + ".";
    }
}
