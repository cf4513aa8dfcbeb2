package nl.routewijzer.scenarios;

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
        aanvraag.expect(advies -> assertThat(Voorzieningtekst.behoeften(advies))
                .withFailMessage(
                        "Er is geen behoefte aan %s. Wel aan: %s.", behoefte, Voorzieningtekst.behoeften(advies))
                .contains(behoefte));
    }

    @Dan("^is er geen behoefte aan " + CODE + "$")
    public void geenBehoefte(String behoefte) {
        assertThat(Codelijst.BEHOEFTE.codes()).contains(behoefte);
        aanvraag.expect(advies -> assertThat(Voorzieningtekst.behoeften(advies))
                .withFailMessage("Er is toch behoefte aan %s.", behoefte)
                .doesNotContain(behoefte));
    }

    @Dan("^(?:wordt|worden) geadviseerd: " + CODES + "$")
    public void geadviseerd(String codes) {
        aanvraag.expect("geadviseerd wordt", codes, Voorzieningtekst::advised);
    }

    @Dan("^wordt er niets geadviseerd$")
    public void nietsGeadviseerd() {
        aanvraag.expect("geadviseerd wordt", "", Voorzieningtekst::advised);
    }

    @Dan("^wordt " + CODE + " geadviseerd voor " + CODES + "$")
    public void geadviseerdVoor(String code, String behoeften) {
        aanvraag.expect(code + " is voor", behoeften, advies -> Voorzieningtekst.coverage(code, advies));
    }

    @Dan("^wordt " + CODE + " geadviseerd voor " + CODES + " (tot en met \\d\\d-\\d\\d-\\d{4}|zonder einddatum)$")
    public void geadviseerdTot(String code, String behoeften, String termijn) {
        geadviseerdVoor(code, behoeften);
        aanvraag.expect("de termijn van " + code + " is", termijn, advies -> Voorzieningtekst.term(code, advies));
    }

    @Dan("^wordt " + CODE + " niet geadviseerd$")
    public void nietGeadviseerd(String code) {
        aanvraag.expect(
                known(code) + " is voor", Adviestekst.ER_NIET, advies -> Voorzieningtekst.coverage(code, advies));
    }

    @Dan("^heeft " + CODE + " zwaarte (\\d+)$")
    public void zwaarte(String code, String zwaarte) {
        aanvraag.expect("de zwaarte van " + code + " is", zwaarte, advies -> Voorzieningtekst.zwaarte(code, advies));
    }

    @Dan("^is de bron van " + CODE + ": (.+)$")
    public void bron(String code, String bron) {
        aanvraag.expect("de bron van " + code + " is", bron, advies -> Voorzieningtekst.bron(code, advies));
    }

    @Dan("^is " + CODE + " afgewezen wegens " + CODES + "$")
    public void afgewezen(String code, String redenen) {
        aanvraag.expect(code + " is afgewezen wegens", redenen, advies -> Voorzieningtekst.rejection(code, advies));
    }

    @Dan("^is " + CODE + " afgewezen wegens " + CODES + ": \"(.+)\"$")
    public void afgewezen(String code, String redenen, String uitleg) {
        afgewezen(code, redenen);
        aanvraag.expect("de uitleg bij " + code + " is", uitleg, advies -> Voorzieningtekst.explanation(code, advies));
    }

    @Dan("^is " + CODE + " niet afgewezen$")
    public void nietAfgewezen(String code) {
        aanvraag.expect(
                known(code) + " is afgewezen wegens",
                Adviestekst.ER_NIET,
                advies -> Voorzieningtekst.rejection(code, advies));
    }

    @Dan("^is er niets afgewezen$")
    public void nietsAfgewezen() {
        aanvraag.expect("afgewezen is", "", Voorzieningtekst::rejected);
    }

    @Dan("^(?:is|zijn) afgewezen: " + CODES + "$")
    public void afgewezenZijn(String codes) {
        aanvraag.expect("afgewezen is", codes, Voorzieningtekst::rejected);
    }

    @Dan("^(?:is|zijn) niet gedekt: " + CODES + "$")
    public void ongedekt(String behoeften) {
        aanvraag.expect("niet gedekt is", behoeften, advies -> String.join(", ", advies.ongedekt()));
    }

    @Dan("^is alles gedekt$")
    public void allesGedekt() {
        aanvraag.expect("niet gedekt is", "", advies -> String.join(", ", advies.ongedekt()));
    }

    @Dan("^zegt het advies bij " + CODE + ": \"(.+)\"$")
    public void nietAangeboden(String behoefte, String uitleg) {
        aanvraag.expect(
                "het advies zegt bij " + behoefte, uitleg, advies -> Voorzieningtekst.notOffered(behoefte, advies));
    }

    @Dan("^is er hier voor elke behoefte een voorziening$")
    public void allesAangeboden() {
        aanvraag.expect("hier is er geen voorziening voor", "", Voorzieningtekst::notOffered);
    }

    /** A code that no voorziening has would make "niet geadviseerd" always true. */
    private static String known(String code) {
        List<String> codes =
                Scenariobeleid.voorzieningen().stream().map(Voorziening::code).toList();
        assertThat(codes).withFailMessage("Er is geen voorziening %s.", code).contains(code);
        return code;
    }
}
