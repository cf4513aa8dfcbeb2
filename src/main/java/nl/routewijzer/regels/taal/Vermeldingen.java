package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Vermelding;

/** The lines by which everything can say its bron, on which days it counts, and whether it is closed. */
public final class Vermeldingen {
    /** "vast", which also stands below a step. */
    public static final Zin<Consumer<Listener>> VAST = new Zin<>(
            "vast",
            "Zegt dat een regio of gemeente hier niets aan kan veranderen. Onder een stap: niets aan de hele stap.",
            waarden -> Listener::vast);

    static final Zin<Consumer<Listener>> AANNAME = new Zin<>(
            Vermelding.AANNAME,
            "Zegt dat geen bron deze keuze precies zo geeft. In het advies staat dat erbij.",
            waarden -> Listener::aanname);

    /** The days alone, as a municipality has them too. */
    public static final Zinnen<Consumer<Dagen>> GELDIG = new Zinnen<>(days());

    /** All of them. */
    public static final Zinnen<Consumer<? super Listener>> ALLE = new Zinnen<>(all());

    private Vermeldingen() {}

    /** Is told the days. */
    public interface Dagen {
        void geldig(Geldigheid dagen);
    }

    /** Is told what the lines say. */
    public interface Listener extends Dagen {
        void bron(String bron);

        void aanname();

        void vast();
    }

    private static List<Zin<? extends Consumer<Dagen>>> days() {
        List<Zin<? extends Consumer<Dagen>>> zinnen = new ArrayList<>();
        for (Perioden periode : Perioden.values()) {
            zinnen.add(new Zin<Consumer<Dagen>>(
                    "geldig " + periode.sjabloon(),
                    "Geldt alleen op peildatums " + periode.uitleg(),
                    waarden -> {
                        Geldigheid dagen = periode.of(waarden, 0);
                        return listener -> listener.geldig(dagen);
                    },
                    periode.between(List.of(), List.of())));
        }
        return zinnen;
    }

    private static List<Zin<? extends Consumer<? super Listener>>> all() {
        List<Zin<? extends Consumer<? super Listener>>> zinnen = new ArrayList<>();
        zinnen.add(new Zin<Consumer<Listener>>(
                "bron: {bron}",
                "Zegt waar dit vandaan komt: een artikel, een paragraaf of het woord aanname.",
                waarden -> listener -> listener.bron(at(waarden, 0)),
                Deelslots.bron()));
        zinnen.add(AANNAME);
        zinnen.add(VAST);
        zinnen.addAll(GELDIG.alle());
        return zinnen;
    }
}
