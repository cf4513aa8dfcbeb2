package nl.routewijzer.scenarios;

import static nl.routewijzer.scenarios.AdviesSteps.compare;
import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import java.util.List;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.regels.Voorziening;

/** What the advice says about voorzieningen: which help, which lighter ones do not, and what nothing covers. */
public final class VoorzieningSteps {
    private static final String CODE = "([A-Z0-9_]+)";
    private static final String CODES = "([A-Z0-9_]+(?:, [A-Z0-9_]+)*)";

    private final Adviesaanvraag aanvraag;

    VoorzieningSteps(Adviesaanvraag aanvraag) {
        this.aanvraag = aanvraag;
    }

    @Dan("^is er behoefte aan " + CODE + "$")
    public void behoefte(String behoefte) {
        assertThat(Voorzieningtekst.behoeften(aanvraag.advies()))
                .withFailMessage(
                        "Er is geen behoefte aan %s. Wel aan: %s.",
                        behoefte, Voorzieningtekst.behoeften(aanvraag.advies()))
                .contains(behoefte);
    }

    @Dan("^is er geen behoefte aan " + CODE + "$")
    public void geenBehoefte(String behoefte) {
        assertThat(Codelijst.BEHOEFTE.codes()).contains(behoefte);
        assertThat(Voorzieningtekst.behoeften(aanvraag.advies()))
                .withFailMessage("Er is toch behoefte aan %s.", behoefte)
                .doesNotContain(behoefte);
    }

    @Dan("^(?:wordt|worden) geadviseerd: " + CODES + "$")
    public void geadviseerd(String codes) {
        compare("geadviseerd wordt", codes, Voorzieningtekst.advised(aanvraag.advies()));
    }

    @Dan("^wordt er niets geadviseerd$")
    public void nietsGeadviseerd() {
        compare("geadviseerd wordt", "", Voorzieningtekst.advised(aanvraag.advies()));
    }

    @Dan("^wordt " + CODE + " geadviseerd voor " + CODES + "$")
    public void geadviseerdVoor(String code, String behoeften) {
        compare(code + " is voor", behoeften, Voorzieningtekst.coverage(code, aanvraag.advies()));
    }

    @Dan("^wordt " + CODE + " geadviseerd voor " + CODES + " (tot en met \\d\\d-\\d\\d-\\d{4}|zonder einddatum)$")
    public void geadviseerdTot(String code, String behoeften, String termijn) {
        geadviseerdVoor(code, behoeften);
        compare("de termijn van " + code + " is", termijn, Voorzieningtekst.term(code, aanvraag.advies()));
    }

    @Dan("^wordt " + CODE + " niet geadviseerd$")
    public void nietGeadviseerd(String code) {
        compare(known(code) + " is voor", Adviestekst.ER_NIET, Voorzieningtekst.coverage(code, aanvraag.advies()));
    }

    @Dan("^heeft " + CODE + " zwaarte (\\d+)$")
    public void zwaarte(String code, String zwaarte) {
        compare("de zwaarte van " + code + " is", zwaarte, Voorzieningtekst.zwaarte(code, aanvraag.advies()));
    }

    @Dan("^is de bron van " + CODE + ": (.+)$")
    public void bron(String code, String bron) {
        compare("de bron van " + code + " is", bron, Voorzieningtekst.bron(code, aanvraag.advies()));
    }

    @Dan("^is " + CODE + " afgewezen wegens " + CODES + "$")
    public void afgewezen(String code, String redenen) {
        compare(code + " is afgewezen wegens", redenen, Voorzieningtekst.rejection(code, aanvraag.advies()));
    }

    @Dan("^is " + CODE + " afgewezen wegens " + CODES + ": \"(.+)\"$")
    public void afgewezen(String code, String redenen, String uitleg) {
        afgewezen(code, redenen);
        compare("de uitleg bij " + code + " is", uitleg, Voorzieningtekst.explanation(code, aanvraag.advies()));
    }

    @Dan("^is " + CODE + " niet afgewezen$")
    public void nietAfgewezen(String code) {
        compare(
                known(code) + " is afgewezen wegens",
                Adviestekst.ER_NIET,
                Voorzieningtekst.rejection(code, aanvraag.advies()));
    }

    @Dan("^is er niets afgewezen$")
    public void nietsAfgewezen() {
        compare("afgewezen is", "", Voorzieningtekst.rejected(aanvraag.advies()));
    }

    @Dan("^(?:is|zijn) afgewezen: " + CODES + "$")
    public void afgewezenZijn(String codes) {
        compare("afgewezen is", codes, Voorzieningtekst.rejected(aanvraag.advies()));
    }

    @Dan("^(?:is|zijn) niet gedekt: " + CODES + "$")
    public void ongedekt(String behoeften) {
        compare("niet gedekt is", behoeften, String.join(", ", aanvraag.advies().ongedekt()));
    }

    @Dan("^is alles gedekt$")
    public void allesGedekt() {
        compare("niet gedekt is", "", String.join(", ", aanvraag.advies().ongedekt()));
    }

    /** A code that no voorziening has would make "niet geadviseerd" always true. */
    private static String known(String code) {
        List<String> codes =
                Scenariobeleid.voorzieningen().stream().map(Voorziening::code).toList();
        assertThat(codes).withFailMessage("Er is geen voorziening %s.", code).contains(code);
        return code;
    }
}
