package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.List;
import java.util.function.Consumer;

/** The lines below a municipality, besides its days. */
public final class Gemeentedelen {
    /** All of them. */
    public static final Zinnen<Consumer<Listener>> ALLE = new Zinnen<>(List.of(
            new Zin<Consumer<Listener>>(
                    "regio {sleutel}",
                    "Zegt bij welke regio de gemeente hoort.",
                    waarden -> listener -> listener.regio(at(waarden, 0)),
                    Deelslots.sleutel()),
            new Zin<Consumer<Listener>>(
                    "opvolger van {gemeenten}",
                    "Zegt welke gemeenten in deze gemeente zijn opgegaan. Die houden op met ‘geldig tot’, op de dag waarop deze"
                            + " begint met ‘geldig vanaf’. Bestond deze gemeente al, dan heeft zij zelf geen begindag.",
                    waarden -> listener -> listener.opvolgerVan(at(waarden, 0)),
                    Deelslots.sleutels())));

    private Gemeentedelen() {}

    /** Is told what the lines say. */
    public interface Listener {
        void regio(String sleutel);

        void opvolgerVan(List<String> sleutels);
    }
}
