package nl.routewijzer.regels.taal;

import static nl.routewijzer.regels.taal.Woordenschat.at;

import java.util.List;
import java.util.function.Consumer;

/** The lines by which a rule says how it stands to another. */
public final class Verbanden {
    /** All of them. */
    public static final Zinnen<Consumer<Listener>> ALLE = new Zinnen<>(List.of(
            new Zin<Consumer<Listener>>(
                    "gaat voor {regel}",
                    "Zet de regel in de volgorde vlak voor een andere regel, wat zijn eigen nummer ook is.",
                    waarden -> listener -> listener.gaatVoor(at(waarden, 0)),
                    Deelslots.regel()),
            new Zin<Consumer<Listener>>(
                    "geldt naast {regels}",
                    "Laat de regel ook meetellen als die andere regel de stap al heeft beslist, of een van die andere regels.",
                    waarden -> listener -> listener.geldtNaast(at(waarden, 0)),
                    Deelslots.regels()),
            new Zin<Consumer<Listener>>(
                    "vervangt {regel}",
                    "Komt hier in de plaats van een landelijke of regionale regel die niet vast is.",
                    waarden -> listener -> listener.vervangt(at(waarden, 0)),
                    Deelslots.regel())));

    private Verbanden() {}

    /** Is told what the lines say. */
    public interface Listener {
        void gaatVoor(String regel);

        void geldtNaast(List<String> regels);

        void vervangt(String regel);
    }
}
