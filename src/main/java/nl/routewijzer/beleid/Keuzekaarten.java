package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Verklaring.Keuzekaart;
import nl.routewijzer.regels.Zetting;

/** What regions and municipalities chose for a calendar year, and for what no next choice was made. */
public final class Keuzekaarten {
    private Keuzekaarten() {}

    /** Every keuzekaart of these files, the first year first. */
    public static List<Keuzekaart> in(Collection<Regelbestand> bestanden) {
        return bestanden.stream()
                .flatMap(bestand -> bestand.verklaringen().stream())
                .filter(Keuzekaart.class::isInstance)
                .map(Keuzekaart.class::cast)
                .sorted((eerste, tweede) -> Integer.compare(eerste.jaar(), tweede.jaar()))
                .toList();
    }

    /**
     * A remark for each choice that ends with the year, from the begin of that year on, as long as nobody chose again: not for
     * the day after, and not in a later keuzekaart.
     *
     * @param vandaag the day on which somebody looks
     */
    public static List<Probleem> opmerkingen(Collection<Regelbestand> bestanden, LocalDate vandaag) {
        List<Keuzekaart> kaarten = in(bestanden);
        List<Probleem> opmerkingen = new ArrayList<>();
        for (Keuzekaart kaart : kaarten) {
            boolean laatste = kaarten.stream()
                    .noneMatch(ander -> ander.jaar() > kaart.jaar() && isBeside(ander.plaats(), kaart.plaats()));
            if (vandaag.getYear() == kaart.jaar() || vandaag.getYear() > kaart.jaar() && laatste) {
                kaart.keuzes().stream()
                        .filter(keuze -> !goesOn(keuze, bestanden))
                        .map(keuze -> opmerking(keuze, kaart.jaar()))
                        .forEach(opmerkingen::add);
            }
        }
        return opmerkingen;
    }

    private static boolean goesOn(Zetting keuze, Collection<Regelbestand> bestanden) {
        LocalDate volgende = keuze.vermelding().geldigheid().tot();
        return bestanden.stream()
                .flatMap(bestand -> bestand.zettingen().stream())
                .filter(ander -> ander.naam().equals(keuze.naam()))
                .filter(ander ->
                        isBeside(ander.vermelding().plaats(), keuze.vermelding().plaats()))
                .anyMatch(ander -> ander.vermelding().geldigheid().contains(volgende));
    }

    private static boolean isBeside(Plaats plaats, Plaats ander) {
        return plaats.laag() == ander.laag() && plaats.gebied().equals(ander.gebied());
    }

    private static Probleem opmerking(Zetting keuze, int jaar) {
        return keuze.vermelding()
                .plaats()
                .problem(
                        1,
                        "De keuze voor " + keuze.naam() + " (" + keuze.waarde().tekst() + ") houdt op na 31 december "
                                + jaar
                                + ", en er is geen nieuwe. Dan geldt weer wat een hogere laag zegt. Zet de keuze in een"
                                + " keuzekaart " + (jaar + 1) + ".");
    }
}
