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
        aanvraag.expect(onderdeel + " is", verwacht, advies -> Adviestekst.onderdeel(onderdeel, advies));
    }

    @Dan(
            "^is er geen (zoekperiode|afstand|bemiddelbaarheid binnen de termijn|prognose|werkvorm|terugmelding|herbeoordeling)$")
    public void onderdeelOntbreekt(String onderdeel) {
        aanvraag.expect(
                "de " + onderdeel + " is",
                Adviestekst.ER_NIET,
                advies -> Adviestekst.onderdeel("de " + onderdeel, advies));
    }

    @Dan("^is de herbeoordeling op (.+)$")
    public void herbeoordeling(String verwacht) {
        aanvraag.expect(
                "de herbeoordeling is op", verwacht, advies -> Adviestekst.onderdeel("de herbeoordeling", advies));
    }

    @Dan("^gaat de terugmelding naar (.+)$")
    public void terugmelding(String verwacht) {
        aanvraag.expect(
                "de terugmelding gaat naar", verwacht, advies -> Adviestekst.onderdeel("de terugmelding", advies));
    }

    @Dan("^(?:tellen|telt) als belemmering: (.+)$")
    public void belemmeringen(String verwacht) {
        aanvraag.expect("als belemmering telt", verwacht, Adviestekst::belemmeringen);
    }

    @Dan("^is er geen belemmering$")
    public void geenBelemmeringen() {
        aanvraag.expect("als belemmering telt", "", Adviestekst::belemmeringen);
    }

    @Dan("^krijgt ([A-Z_]+) ondersteuning van (.+)$")
    public void ondersteuning(String leefgebied, String verwacht) {
        aanvraag.expect(
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
        aanvraag.expect("wat ontbreekt is", verwacht, Adviestekst::ontbrekend);
    }

    @Dan("^(?:ontbreekt|ontbreken) voor regel ([A-Z]+\\d+): (.+)$")
    public void ontbreektVoor(String hoofdnummer, String verwacht) {
        aanvraag.expect(
                "wat ontbreekt voor regel " + hoofdnummer + " is",
                verwacht,
                advies -> Adviestekst.ontbrekend(advies, hoofdnummer));
    }

    @Dan("^ontbreekt er niets$")
    public void ontbreektNiets() {
        aanvraag.expect("wat ontbreekt is", "", Adviestekst::ontbrekend);
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
        aanvraag.expect(advies -> assertThat(signalen(advies))
                .withFailMessage("Het signaal %s ontbreekt. Gegeven zijn: %s.", code, signalen(advies))
                .contains(code));
    }

    @Dan("^geeft het advies het signaal ([A-Z0-9_]+): \"(.+)\"$")
    public void signaal(String code, String tekst) {
        signaal(code);
        List<String> teksten = aanvraag.advies().signalen().stream()
                .filter(signaal -> signaal.code().equals(code))
                .map(Routeadvies.Signaal::tekst)
                .toList();
        assertThat(teksten)
                .withFailMessage(
                        "Verwacht: het signaal %s met de tekst \"%s\".%nGevonden: de tekst %s.", code, tekst, teksten)
                .containsExactly(tekst);
    }

    @Dan("^geeft het advies geen enkel signaal$")
    public void geenEnkelSignaal() {
        aanvraag.expect(advies -> assertThat(signalen(advies))
                .withFailMessage("Er zijn toch signalen: %s.", signalen(advies))
                .isEmpty());
    }

    @Dan("^geeft het advies niet het signaal ([A-Z0-9_]+)$")
    public void geenSignaal(String code) {
        aanvraag.expect(advies -> assertThat(signalen(advies))
                .withFailMessage("Het signaal %s wordt toch gegeven.", code)
                .doesNotContain(code));
    }

    @Dan("^wordt (de peildatum|de geboortedatum) geweigerd$")
    public void geweigerd(String onderwerp) {
        aanvraag.expectAsked(gevraagd -> assertThat(gevraagd.fouten().stream().map(Fout::veld))
                .withFailMessage("Het profiel wordt niet alleen om %s geweigerd: %s", onderwerp, gevraagd.fouten())
                .containsExactly(Feitzin.veld(onderwerp).pad()));
    }

    @Dan("^wordt deze keuze van de gemeente (toegestaan|geweigerd)$")
    public void keuze(String oordeel) {
        boolean geweigerd = oordeel.equals("geweigerd");
        aanvraag.expectAsked(gevraagd -> assertThat(gevraagd.beleidsproblemen())
                .withFailMessage("De problemen met het beleid zijn: %s", gevraagd.beleidsproblemen())
                .hasSize(geweigerd ? 1 : 0)
                .allMatch(probleem -> probleem.melding().contains(" mag tussen ")));
    }

    private static List<String> signalen(Routeadvies advies) {
        return advies.signalen().stream().map(Routeadvies.Signaal::code).toList();
    }

    /** A number that no rule has would make "draagt niet bij" always true. */
    private static String known(String nummer) {
        assertThat(Scenariobeleid.regels().stream().map(Regel::nummer))
                .withFailMessage("Er is geen regel %s.", nummer)
                .contains(nummer);
        return nummer;
    }
}
