package nl.routewijzer.balie;

import java.time.Clock;
import java.util.Map;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.uitleg.Geldigheidsduur;
import nl.routewijzer.uitleg.Uitleg;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Explains advices: one that was given under the policy that gave it, one that is tried under the policy of now. */
@Component
public class Uitlegbalie {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Beleidsbron bron;
    private final Beleidsarchief archief;
    private final Geldigheidsbepaling bepaling;
    private final Adviseur adviseur;
    private final JsonMapper json;
    private final Clock clock;

    Uitlegbalie(
            Beleidsbron bron,
            Beleidsarchief archief,
            Geldigheidsbepaling bepaling,
            Adviseur adviseur,
            JsonMapper json,
            Clock clock) {
        this.bron = bron;
        this.archief = archief;
        this.bepaling = bepaling;
        this.adviseur = adviseur;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param tree the profile as parsed JSON or as a posted form
     * @throws nl.routewijzer.profiel.ProfielGeweigerd with every violation
     */
    public Uitleg of(Map<String, ?> tree) {
        Beleidsregister register = bron.current();
        return new Uitleg(Profielinname.read(tree, register.grenzen(), Balie.today(clock)), register, adviseur);
    }

    /** @throws UitlegNietMogelijk when the advice, computed again, would not be the advice that was given */
    public Uitleg of(Dossierstuk stuk) {
        Beleidsregister register = archief.find(stuk.gemeente(), stuk.beleidsversie())
                .orElseThrow(() -> new UitlegNietMogelijk(
                        "Dit advies is gegeven met beleid dat deze versie van Routewijzer niet meer kan lezen. De redenen bij"
                                + " het advies blijven staan."));
        Kandidaatprofiel profiel = Bewaardprofiel.read(json.readValue(stuk.profiel(), TREE), register)
                .orElseThrow(() -> new UitlegNietMogelijk(
                        "Deze versie van Routewijzer neemt het profiel van dit advies niet meer aan. De redenen bij het"
                                + " advies blijven staan."));
        Uitleg uitleg = new Uitleg(profiel, register, adviseur, bron.current());
        if (!Bewaardadvies.isSame(stuk.advies(), uitleg.advies(), json)) {
            throw new UitlegNietMogelijk("Deze versie van Routewijzer zou een ander advies geven dan "
                    + stuk.engineversie() + " gaf. De redenen bij het advies blijven staan.");
        }
        return uitleg;
    }

    /**
     * Until when an advice that was given holds by the policy of now.
     *
     * @throws UitlegNietMogelijk as {@link #of(Dossierstuk)}
     */
    public Geldigheidsduur validity(Dossierstuk stuk) {
        Uitleg toen = of(stuk);
        return bepaling.validity(stuk, toen, bron.current(), Balie.today(clock)).orElseGet(toen::validity);
    }

    /** The version of the policy of a municipality now; empty when it has none. */
    public String beleidsversie(String gemeente) {
        return bron.current().beleidsversies().getOrDefault(gemeente, "");
    }
}
