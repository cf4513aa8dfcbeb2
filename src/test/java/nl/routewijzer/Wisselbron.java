package nl.routewijzer;

import java.util.List;
import java.util.Map;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.regels.Probleem;

/** Policy without a folder, that a test can change while it runs. */
public final class Wisselbron implements Beleidsbron {
    private volatile Beleidsregister register;

    public Wisselbron(Beleidsregister register) {
        this.register = register;
    }

    public Wisselbron(Map<String, String> files) {
        this(Beleidsregister.of(files));
    }

    public void set(Beleidsregister nieuw) {
        register = nieuw;
    }

    public void set(Map<String, String> files) {
        set(Beleidsregister.of(files));
    }

    @Override
    public Beleidsregister current() {
        return register;
    }

    @Override
    public List<Probleem> problemen() {
        return List.of();
    }
}
