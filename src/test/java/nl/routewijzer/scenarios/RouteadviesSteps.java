package nl.routewijzer.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.cucumber.java.nl.Dan;
import io.cucumber.java.nl.Gegeven;
import java.time.LocalDate;
import java.util.List;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Fout;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielGeweigerd;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Regel;

/** The sentences of the scenarios: what is given of a candidate, and what the advice then is. */
public final class RouteadviesSteps {
    private static final Adviseur ADVISEUR = new RuleBasedAdviseur(new DroolsRegelmotor());
    private static final String DATUM = "(\\d\\d-\\d\\d-\\d{4})";
    private static final String ONDERDEEL = "(de uitkomst|de doelgroep|de zoekperiode|de afstand"
            + "|de bemiddelbaarheid binnen de termijn|de prognose|het loket|de werkvorm)";

    private final Kandidaat kandidaat = new Kandidaat();
    private Beleidsregister register = Regelmap.register();
    private Routeadvies advies;

    @Gegeven("^een kandidaat uit ([^,]+), geboren op " + DATUM + "$")
    public void geboren(String gemeente, String datum) {
        kandidaat.know(Veld.GEMEENTE, Scenariobeleid.gemeente(gemeente));
        kandidaat.know(Veld.GEBOORTEDATUM, date(datum));
    }

    @Gegeven("^een kandidaat uit ([^,]+) van (\\d+) jaar$")
    public void leeftijd(String gemeente, int jaren) {
        kandidaat.know(Veld.GEMEENTE, Scenariobeleid.gemeente(gemeente));
        kandidaat.turn(jaren);
    }

    @Gegeven("^een werkfitte kandidaat uit ([^,]+), geboren op " + DATUM + "$")
    public void werkfitGeboren(String gemeente, String datum) {
        geboren(gemeente, datum);
        Uitgangspunt.werkfit(kandidaat);
    }

    @Gegeven("^een werkfitte kandidaat uit ([^,]+) van (\\d+) jaar$")
    public void werkfit(String gemeente, int jaren) {
        leeftijd(gemeente, jaren);
        Uitgangspunt.werkfit(kandidaat);
    }

    @Gegeven("^een jongere uit ([^,]+), geboren op " + DATUM + ", die op " + DATUM + " bijstand aanvraagt$")
    public void jongere(String gemeente, String geboren, String melding) {
        werkfitGeboren(gemeente, geboren);
        kandidaat.know(Veld.REGELING, "BIJSTAND_AANGEVRAAGD");
        kandidaat.know(Veld.MELDINGSDATUM, date(melding));
    }

    @Gegeven("^een partner, geboren op " + DATUM + "$")
    public void partner(String geboren) {
        Uitgangspunt.partner(kandidaat);
        kandidaat.know(Veld.PARTNER_GEBOORTEDATUM, date(geboren));
    }

    @Gegeven("^een kandidaat uit ([^,]+) met uitkomst ([A-Z_]+)$")
    public void uitkomst(String gemeente, String uitkomst) {
        kandidaat.know(Veld.GEMEENTE, Scenariobeleid.gemeente(gemeente));
        Uitgangspunt.uitkomst(uitkomst, kandidaat);
    }

    @Gegeven("^((?:de|het|er|kosten|ondersteuning) (?!.*(?: \\d|nooit)).+)$")
    public void feit(String zin) {
        Feitzin.tell(zin, kandidaat);
    }

    @Gegeven("^((?:de|het) .+) (?:is|was op) " + DATUM + "$")
    public void datum(String onderwerp, String datum) {
        kandidaat.know(Feitzin.veld(onderwerp), date(datum));
    }

    @Gegeven("^((?:de|het) .+) is (\\d+) (?:procent|maanden|uur)$")
    public void getal(String onderwerp, int getal) {
        kandidaat.know(Feitzin.veld(onderwerp), getal);
    }

    @Gegeven("^de (kandidaat|partner) volgde nooit praktijkonderwijs of vso$")
    public void nooitProVso(String wie) {
        Veld veld =
                wie.equals("partner") ? Veld.PARTNER_LAATSTE_INSCHRIJVING_PRO_VSO : Veld.LAATSTE_INSCHRIJVING_PRO_VSO;
        kandidaat.know(veld, "NOOIT");
    }

    @Gegeven("^in deze gemeente is de termijn voor bemiddeling (\\d+) maanden$")
    public void prognosegrens(int maanden) {
        register = Scenariobeleid.withPrognosegrens(kandidaat.gemeente(), maanden);
    }

    @Dan("^is " + ONDERDEEL + " (.+)$")
    public void onderdeelIs(String onderdeel, String verwacht) {
        compare(onderdeel + " is", verwacht, Adviestekst.onderdeel(onderdeel, advies()));
    }

    @Dan("^is er geen (zoekperiode|afstand|bemiddelbaarheid binnen de termijn|prognose|werkvorm|terugmelding)$")
    public void onderdeelOntbreekt(String onderdeel) {
        compare("de " + onderdeel + " is", Adviestekst.ER_NIET, Adviestekst.onderdeel("de " + onderdeel, advies()));
    }

    @Dan("^gaat de terugmelding naar (.+)$")
    public void terugmelding(String verwacht) {
        compare("de terugmelding gaat naar", verwacht, Adviestekst.onderdeel("de terugmelding", advies()));
    }

    @Dan("^(?:tellen|telt) als belemmering: (.+)$")
    public void belemmeringen(String verwacht) {
        compare("als belemmering telt", verwacht, Adviestekst.belemmeringen(advies()));
    }

    @Dan("^telt er geen belemmering$")
    public void geenBelemmeringen() {
        compare("als belemmering telt", "", Adviestekst.belemmeringen(advies()));
    }

    @Dan("^krijgt ([A-Z_]+) ondersteuning van (.+)$")
    public void ondersteuning(String leefgebied, String verwacht) {
        compare("ondersteuning voor " + leefgebied + " is", verwacht, Adviestekst.ondersteuning(leefgebied, advies()));
    }

    @Dan("^krijgt ([A-Z_]+) geen ondersteuning naast de route$")
    public void geenOndersteuning(String leefgebied) {
        ondersteuning(leefgebied, Adviestekst.ER_NIET);
    }

    @Dan("^(?:ontbreekt|ontbreken): (.+)$")
    public void ontbreekt(String verwacht) {
        compare("wat ontbreekt is", verwacht, Adviestekst.ontbrekend(advies()));
    }

    @Dan("^ontbreekt er niets$")
    public void ontbreektNiets() {
        compare("wat ontbreekt is", "", Adviestekst.ontbrekend(advies()));
    }

    @Dan("^draagt regel ([A-Z]+\\d+[a-z]?) bij$")
    public void draagtBij(String nummer) {
        assertThat(Adviestekst.bijdragen(advies()))
                .withFailMessage("Regel %s draagt niet bij. Wel: %s.", known(nummer), Adviestekst.bijdragen(advies()))
                .contains(nummer);
    }

    @Dan("^draagt regel ([A-Z]+\\d+[a-z]?) niet bij$")
    public void draagtNietBij(String nummer) {
        assertThat(Adviestekst.bijdragen(advies()))
                .withFailMessage("Regel %s draagt toch bij.", known(nummer))
                .doesNotContain(nummer);
    }

    @Dan("^noemt de reden: \"(.+)\"$")
    public void reden(String verwacht) {
        List<String> redenen =
                advies().redenen().stream().map(Routeadvies.Reden::tekst).toList();
        assertThat(redenen)
                .withFailMessage("Geen enkele reden luidt \"%s\". De redenen zijn:%n%s", verwacht, lines(redenen))
                .contains(verwacht);
    }

    @Dan("^geeft het advies het signaal ([A-Z0-9_]+)$")
    public void signaal(String code) {
        assertThat(signalen())
                .withFailMessage("Het signaal %s ontbreekt. Gegeven zijn: %s.", code, signalen())
                .contains(code);
    }

    @Dan("^geeft het advies niet het signaal ([A-Z0-9_]+)$")
    public void geenSignaal(String code) {
        assertThat(signalen())
                .withFailMessage("Het signaal %s wordt toch gegeven.", code)
                .doesNotContain(code);
    }

    @Dan("^wordt (de peildatum|de geboortedatum) geweigerd$")
    public void geweigerd(String onderwerp) {
        ProfielGeweigerd geweigerd = catchThrowableOfType(ProfielGeweigerd.class, this::profiel);
        assertThat(geweigerd)
                .withFailMessage("Het profiel wordt niet geweigerd.")
                .isNotNull();
        assertThat(geweigerd.fouten().stream().map(Fout::veld))
                .withFailMessage("Geweigerd wordt iets anders: %s", lines(meldingen(geweigerd)))
                .containsExactly(Feitzin.veld(onderwerp).pad());
    }

    private Routeadvies advies() {
        if (advies == null) {
            Kandidaatprofiel profiel = readProfiel();
            advies = ADVISEUR.advise(profiel, register.inForce(profiel.gemeente(), profiel.peildatum()));
        }
        return advies;
    }

    private Kandidaatprofiel readProfiel() {
        try {
            return profiel();
        } catch (ProfielGeweigerd geweigerd) {
            throw new AssertionError("Het profiel wordt geweigerd: " + lines(meldingen(geweigerd)), geweigerd);
        }
    }

    private Kandidaatprofiel profiel() {
        return ProfielReader.read(kandidaat.tree(), register.grenzen(), kandidaat.peildatum());
    }

    private List<String> signalen() {
        return advies().signalen().stream().map(Routeadvies.Signaal::code).toList();
    }

    private void compare(String onderdeel, String verwacht, String gevonden) {
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

    private static List<String> meldingen(ProfielGeweigerd geweigerd) {
        return geweigerd.fouten().stream().map(Fout::melding).toList();
    }

    private static String lines(List<String> zinnen) {
        return String.join("\n", zinnen);
    }

    private static LocalDate date(String datum) {
        return LocalDate.parse(datum, Adviestekst.DATUM);
    }
}
