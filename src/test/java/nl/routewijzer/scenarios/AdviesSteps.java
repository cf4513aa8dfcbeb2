package nl.routewijzer.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import java.util.List;
import java.util.function.Function;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.regels.Regel;

/** What the advice then is. What differs is told in Dutch, with what was expected and what was found. */
public final class AdviesSteps {
    private static final String ONDERDEEL = "(de uitkomst|de doelgroep|de zoekperiode|de afstand"
            + "|de bemiddelbaarheid binnen de termijn|de prognose|het loket|de werkvorm)";

    private final Adviesaanvraag aanvraag;

    AdviesSteps(Adviesaanvraag aanvraag) {
        this.aanvraag = aanvraag;
    }

    @Dan("^is " + ONDERDEEL + " (.+)$")
    public void onderdeelIs(String onderdeel, String verwacht) {
        expect(onderdeel + " is", verwacht, advies -> Adviestekst.onderdeel(onderdeel, advies));
    }

    @Dan("^is er geen (zoekperiode|afstand|bemiddelbaarheid binnen de termijn|prognose|werkvorm|terugmelding)$")
    public void onderdeelOntbreekt(String onderdeel) {
        onderdeelIs("de " + onderdeel, Adviestekst.ER_NIET);
    }

    @Dan("^gaat de terugmelding naar (.+)$")
    public void terugmelding(String verwacht) {
        expect("de terugmelding gaat naar", verwacht, advies -> Adviestekst.onderdeel("de terugmelding", advies));
    }

    @Dan("^(?:tellen|telt) als belemmering: (.+)$")
    public void belemmeringen(String verwacht) {
        expect("als belemmering telt", verwacht, Adviestekst::belemmeringen);
    }

    @Dan("^is er geen belemmering$")
    public void geenBelemmeringen() {
        belemmeringen("");
    }

    @Dan("^krijgt ([A-Z_]+) ondersteuning van (.+)$")
    public void ondersteuning(String leefgebied, String verwacht) {
        expect(
                "ondersteuning voor " + leefgebied + " is",
                verwacht,
                advies -> Adviestekst.ondersteuning(leefgebied, advies));
    }

    @Dan("^krijgt ([A-Z_]+) geen ondersteuning naast de route$")
    public void geenOndersteuning(String leefgebied) {
        ondersteuning(leefgebied, Adviestekst.ER_NIET);
    }

    @Dan("^(?:ontbreekt|ontbreken): (.+)$")
    public void ontbreekt(String verwacht) {
        expect("wat ontbreekt is", verwacht, Adviestekst::ontbrekend);
    }

    @Dan("^ontbreekt er niets$")
    public void ontbreektNiets() {
        ontbreekt("");
    }

    @Dan("^draagt regel ([A-Z]+\\d+[a-z]?) bij$")
    public void draagtBij(String nummer) {
        assertThat(Adviestekst.bijdragen(aanvraag.advies()))
                .withFailMessage(
                        "Regel %s draagt niet bij. Wel: %s.", known(nummer), Adviestekst.bijdragen(aanvraag.advies()))
                .contains(nummer);
    }

    @Dan("^draagt regel ([A-Z]+\\d+[a-z]?) niet bij$")
    public void draagtNietBij(String nummer) {
        assertThat(Adviestekst.bijdragen(aanvraag.advies()))
                .withFailMessage("Regel %s draagt toch bij.", known(nummer))
                .doesNotContain(nummer);
    }

    @Dan("^noemt de reden: \"(.+)\"$")
    public void reden(String verwacht) {
        List<String> redenen = aanvraag.advies().redenen().stream()
                .map(Routeadvies.Reden::tekst)
                .toList();
        assertThat(redenen)
                .withFailMessage(
                        "Geen enkele reden luidt \"%s\". De redenen zijn:%n%s", verwacht, String.join("\n", redenen))
                .contains(verwacht);
    }

    @Dan("^geeft het advies het signaal ([A-Z0-9_]+)$")
    public void signaal(String code) {
        aanvraag.expect(gevraagd -> assertThat(signalen(gevraagd))
                .withFailMessage("Het signaal %s ontbreekt. Gegeven zijn: %s.", code, signalen(gevraagd))
                .contains(code));
    }

    @Dan("^geeft het advies niet het signaal ([A-Z0-9_]+)$")
    public void geenSignaal(String code) {
        aanvraag.expect(gevraagd -> assertThat(signalen(gevraagd))
                .withFailMessage("Het signaal %s wordt toch gegeven.", code)
                .doesNotContain(code));
    }

    @Dan("^wordt (de peildatum|de geboortedatum) geweigerd$")
    public void geweigerd(String onderwerp) {
        aanvraag.expect(gevraagd -> assertThat(gevraagd.fouten().stream().map(Fout::veld))
                .withFailMessage("Het profiel wordt niet alleen om %s geweigerd: %s", onderwerp, gevraagd.fouten())
                .containsExactly(Feitzin.veld(onderwerp).pad()));
    }

    @Dan("^wordt deze keuze van de gemeente (toegestaan|geweigerd)$")
    public void keuze(String oordeel) {
        String verwacht = oordeel.equals("geweigerd") ? " mag tussen " : "";
        aanvraag.expect(gevraagd -> assertThat(gevraagd.beleidsproblemen())
                .withFailMessage("De problemen met het beleid zijn: %s", gevraagd.beleidsproblemen())
                .hasSize(oordeel.equals("geweigerd") ? 1 : 0)
                .allMatch(probleem -> probleem.melding().contains(verwacht)));
    }

    private static List<String> signalen(Adviesaanvraag gevraagd) {
        return gevraagd.advies().signalen().stream()
                .map(Routeadvies.Signaal::code)
                .toList();
    }

    private void expect(String onderdeel, String verwacht, Function<Routeadvies, String> lezen) {
        aanvraag.expect(gevraagd -> {
            String gevonden = lezen.apply(gevraagd.advies());
            assertThat(gevonden)
                    .withFailMessage("Verwacht: %s %s.%nGevonden: %s %s.", onderdeel, verwacht, onderdeel, gevonden)
                    .isEqualTo(verwacht);
        });
    }

    /** A number that no rule has would make "draagt niet bij" always true. */
    private static String known(String nummer) {
        assertThat(Scenariobeleid.regels().stream().map(Regel::nummer))
                .withFailMessage("Er is geen regel %s.", nummer)
                .contains(nummer);
        return nummer;
    }
}
