package nl.routewijzer.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.nl.Dan;
import java.util.List;
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
        compare(onderdeel + " is", verwacht, Adviestekst.onderdeel(onderdeel, aanvraag.advies()));
    }

    @Dan("^is er geen (zoekperiode|afstand|bemiddelbaarheid binnen de termijn|prognose|werkvorm|terugmelding)$")
    public void onderdeelOntbreekt(String onderdeel) {
        compare(
                "de " + onderdeel + " is",
                Adviestekst.ER_NIET,
                Adviestekst.onderdeel("de " + onderdeel, aanvraag.advies()));
    }

    @Dan("^gaat de terugmelding naar (.+)$")
    public void terugmelding(String verwacht) {
        compare("de terugmelding gaat naar", verwacht, Adviestekst.onderdeel("de terugmelding", aanvraag.advies()));
    }

    @Dan("^(?:tellen|telt) als belemmering: (.+)$")
    public void belemmeringen(String verwacht) {
        compare("als belemmering telt", verwacht, Adviestekst.belemmeringen(aanvraag.advies()));
    }

    @Dan("^is er geen belemmering$")
    public void geenBelemmeringen() {
        compare("als belemmering telt", "", Adviestekst.belemmeringen(aanvraag.advies()));
    }

    @Dan("^krijgt ([A-Z_]+) ondersteuning van (.+)$")
    public void ondersteuning(String leefgebied, String verwacht) {
        compare(
                "ondersteuning voor " + leefgebied + " is",
                verwacht,
                Adviestekst.ondersteuning(leefgebied, aanvraag.advies()));
    }

    @Dan("^krijgt ([A-Z_]+) geen ondersteuning naast de route$")
    public void geenOndersteuning(String leefgebied) {
        ondersteuning(leefgebied, Adviestekst.ER_NIET);
    }

    @Dan("^(?:ontbreekt|ontbreken): (.+)$")
    public void ontbreekt(String verwacht) {
        compare("wat ontbreekt is", verwacht, Adviestekst.ontbrekend(aanvraag.advies()));
    }

    @Dan("^(?:ontbreekt|ontbreken) voor regel ([A-Z]+\\d+): (.+)$")
    public void ontbreektVoor(String hoofdnummer, String verwacht) {
        compare(
                "wat ontbreekt voor regel " + hoofdnummer + " is",
                verwacht,
                Adviestekst.ontbrekend(aanvraag.advies(), hoofdnummer));
    }

    @Dan("^ontbreekt er niets$")
    public void ontbreektNiets() {
        compare("wat ontbreekt is", "", Adviestekst.ontbrekend(aanvraag.advies()));
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
        assertThat(signalen())
                .withFailMessage("Het signaal %s ontbreekt. Gegeven zijn: %s.", code, signalen())
                .contains(code);
    }

    @Dan("^geeft het advies het signaal ([A-Z0-9_]+): \"(.+)\"$")
    public void signaal(String code, String tekst) {
        List<String> teksten = aanvraag.advies().signalen().stream()
                .filter(signaal -> signaal.code().equals(code))
                .map(Routeadvies.Signaal::tekst)
                .toList();
        assertThat(teksten)
                .withFailMessage(
                        "Verwacht: het signaal %s met de tekst \"%s\".%nGevonden: %s, met de tekst %s.",
                        code, tekst, signalen(), teksten)
                .containsExactly(tekst);
    }

    @Dan("^geeft het advies geen enkel signaal$")
    public void geenEnkelSignaal() {
        assertThat(signalen())
                .withFailMessage("Er zijn toch signalen: %s.", signalen())
                .isEmpty();
    }

    @Dan("^geeft het advies niet het signaal ([A-Z0-9_]+)$")
    public void geenSignaal(String code) {
        assertThat(signalen())
                .withFailMessage("Het signaal %s wordt toch gegeven.", code)
                .doesNotContain(code);
    }

    @Dan("^wordt (de peildatum|de geboortedatum) geweigerd$")
    public void geweigerd(String onderwerp) {
        List<Fout> fouten = aanvraag.fouten();
        assertThat(fouten.stream().map(Fout::veld))
                .withFailMessage("Het profiel wordt niet alleen om %s geweigerd: %s", onderwerp, fouten)
                .containsExactly(Feitzin.veld(onderwerp).pad());
    }

    private List<String> signalen() {
        return aanvraag.advies().signalen().stream()
                .map(Routeadvies.Signaal::code)
                .toList();
    }

    static void compare(String onderdeel, String verwacht, String gevonden) {
        assertThat(gevonden)
                .withFailMessage("Verwacht: %s %s.%nGevonden: %s %s.", onderdeel, verwacht, onderdeel, gevonden)
                .isEqualTo(verwacht);
    }

    /** A number that no rule has would make "draagt niet bij" always true. */
    private static String known(String nummer) {
        assertThat(Scenariobeleid.regels().stream().map(Regel::nummer))
                .withFailMessage("Er is geen regel %s.", nummer)
                .contains(nummer);
        return nummer;
    }
}
