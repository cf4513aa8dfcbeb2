package nl.routewijzer.scenarios;

import io.cucumber.java.After;
import io.cucumber.java.Scenario;
import java.util.List;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.documentatie.Controlerapport.Regelsleutel;
import tools.jackson.databind.json.JsonMapper;

/** Notes with every scenario whose policy it used and which rules contributed, for the {@link Rapportschrijver}. */
public final class Bijdragen {
    static final String MEDIA_TYPE = "application/json";
    static final JsonMapper JSON = JsonMapper.shared();

    private final Adviesaanvraag aanvraag;

    Bijdragen(Adviesaanvraag aanvraag) {
        this.aanvraag = aanvraag;
    }

    /** What a scenario leaves behind. */
    record Bijdrage(String gemeente, List<Regelsleutel> regels) {}

    @After
    public void note(Scenario scenario) {
        List<Regelsleutel> regels = aanvraag.given()
                .map(advies -> advies.redenen().stream().map(Bijdragen::sleutel).toList())
                .orElse(List.of());
        scenario.attach(
                JSON.writeValueAsString(new Bijdrage(aanvraag.kandidaat().gemeente(), regels)),
                MEDIA_TYPE,
                "bijdragen");
    }

    private static Regelsleutel sleutel(Routeadvies.Reden reden) {
        return new Regelsleutel(
                reden.bestand(), reden.regel().substring(0, reden.regel().indexOf(' ')));
    }
}
