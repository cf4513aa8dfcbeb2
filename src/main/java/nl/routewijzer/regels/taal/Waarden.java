package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Parameter.Bereik;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.ParameterwaardeReader;

/** The lines below a parameter: its values, and within which bounds a lower layer may set it. */
public final class Waarden {
    /** All of them. */
    public static final Zinnen<Consumer<Listener>> ALLE = new Zinnen<>(all());

    private Waarden() {}

    /** Is told what the lines say. */
    public interface Listener {
        void waarde(Parameterwaarde waarde, Geldigheid dagen);

        void tussen(Bereik bereik);
    }

    private static List<Zin<? extends Consumer<Listener>>> all() {
        List<Zin<? extends Consumer<Listener>>> zinnen = new ArrayList<>();
        zinnen.add(new Zin<Consumer<Listener>>(
                "= {waarde}",
                "De waarde van de parameter, voor alle peildatums.",
                waarden -> listener -> listener.waarde(at(waarden, 0), Geldigheid.ALTIJD),
                Deelslots.waarde()));
        for (Perioden periode : Perioden.values()) {
            zinnen.add(during(periode));
        }
        zinnen.add(range(
                "tussen {getal} en {waarde}",
                "De grenzen waarbinnen een regio of gemeente de parameter kan zetten. De grenzen zelf mogen ook.",
                false));
        zinnen.add(range(
                "tussen {getal} en {waarde} of geen",
                "De grenzen waarbinnen een regio of gemeente de parameter kan zetten; ‘geen’ mag ook.",
                true));
        return zinnen;
    }

    private static Zin<Consumer<Listener>> during(Perioden periode) {
        return new Zin<>(
                "= {waarde} " + periode.sjabloon(),
                "De waarde van de parameter op peildatums " + periode.uitleg(),
                waarden -> {
                    Geldigheid dagen = periode.of(waarden, 1);
                    return listener -> listener.waarde(at(waarden, 0), dagen);
                },
                periode.between(List.of(Deelslots.waarde()), List.of()));
    }

    private static Zin<Consumer<Listener>> range(String sjabloon, String uitleg, boolean ofGeen) {
        return new Zin<>(
                sjabloon,
                uitleg,
                waarden -> {
                    Bereik bereik = bounds(at(waarden, 0), at(waarden, 1), ofGeen);
                    return listener -> listener.tussen(bereik);
                },
                Deelslots.getal(),
                Deelslots.hoeveelheid());
    }

    /** The unit of the highest counts for the lowest too. */
    private static Bereik bounds(Integer laagste, Hoeveelheid hoogste, boolean ofGeen) throws Leesfout {
        Parameterwaarde begin =
                ParameterwaardeReader.read(laagste + " " + hoogste.eenheid().bij(2));
        return new Bereik((Hoeveelheid) begin, hoogste, ofGeen);
    }
}
