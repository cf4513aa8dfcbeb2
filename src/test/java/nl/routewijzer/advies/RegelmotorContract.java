package nl.routewijzer.advies;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.jspecify.annotations.Nullable;

/** Of an engine that fills in an advice not only what is decided is the same, but every sentence and its place. */
public abstract class RegelmotorContract extends BetekenisContract {
    private final Adviseur adviseur;

    protected RegelmotorContract(Regelmotor motor) {
        this.adviseur = new RuleBasedAdviseur(motor);
    }

    @Override
    protected final Map<String, @Nullable Object> execute(Kandidaatprofiel profiel, Beleid beleid) {
        return expected(adviseur.advise(profiel, beleid));
    }

    @Override
    protected final Map<String, @Nullable Object> expected(Routeadvies advies) {
        Map<String, @Nullable Object> velden = new LinkedHashMap<>(super.expected(advies));
        velden.put("advies", advies);
        return velden;
    }
}
