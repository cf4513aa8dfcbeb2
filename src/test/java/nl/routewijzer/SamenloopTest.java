package nl.routewijzer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.uitleg.Uitleg;
import nl.routewijzer.uitleg.WaaromNiet;
import org.junit.jupiter.api.Test;

/** What Druten says of voorzieningen together, from its file to an advice, its explanation and the archive. */
class SamenloopTest {
    private static final LocalDate PEILDATUM = LocalDate.parse("2026-11-21");
    private static final Adviseur ADVISEUR = new RuleBasedAdviseur(new DroolsRegelmotor());
    private static final Beleidsregister REGISTER = Beleidsregister.of(files("""
            voorziening REISKAART "Reiskaart"
              bron: raadsbesluit
              zwaarte 8
              dekt KOSTEN
              alleen samen met: LEERWERKPLEK of JOBCOACHING
            einde

            wijzig voorziening SOLLICITATIETRAINING
              bron: raadsbesluit
              sluit uit: ORIENTATIETRAJECT, DETACHERING
            einde

            stap signalen

            regel S92 "Wie zich oriënteert, krijgt werkkleding"
              bron: raadsbesluit
            als
              ORIENTATIETRAJECT wordt geadviseerd
            dan
              geef het signaal WERKKLEDING: "Vraag de maat."
            einde
            """));

    @Test
    void the_next_adequate_one_comes_in_the_place_of_what_is_excluded_and_brings_what_goes_with_it() {
        Routeadvies advies = advise(REGISTER, kandidaat("sollicitatievaardigheden", "ONVOLDOENDE"));

        assertThat(advised(advies)).containsExactly("REISKAART", "SOLLICITATIETRAINING", "LEERWERKPLEK");
        assertThat(rejected(advies, "ORIENTATIETRAJECT").redenen()).containsExactly("NIET_SAMEN_MET");
        assertThat(rejected(advies, "ORIENTATIETRAJECT").uitleg())
                .containsExactly("Dit gaat niet samen met Sollicitatietraining: dat is eerder gekozen.");
        assertThat(advies.signalen()).extracting(Routeadvies.Signaal::code).doesNotContain("WERKKLEDING");
    }

    @Test
    void without_what_excludes_it_the_lighter_one_is_advised_and_what_goes_with_the_heavier_is_not() {
        Routeadvies advies = advise(REGISTER, kandidaat("sollicitatievaardigheden", "VOLDOENDE"));

        assertThat(advised(advies)).containsExactly("ONKOSTENVERGOEDING", "ORIENTATIETRAJECT");
        assertThat(rejected(advies, "REISKAART").redenen()).containsExactly("ALLEEN_SAMEN_MET");
        assertThat(rejected(advies, "REISKAART").uitleg())
                .containsExactly("Dit kan alleen samen met Leerwerkplek of Jobcoaching, en dat is niet gekozen.");
        assertThat(advies.signalen()).extracting(Routeadvies.Signaal::code).contains("WERKKLEDING");
    }

    @Test
    void a_municipality_that_says_nothing_advises_as_before() {
        for (String vaardigheid : List.of("ONVOLDOENDE", "VOLDOENDE")) {
            Map<String, Object> kandidaat = kandidaat("sollicitatievaardigheden", vaardigheid);
            kandidaat.put("gemeente", "nijmegen");

            assertThat(withoutVersion(advise(REGISTER, kandidaat)))
                    .isEqualTo(withoutVersion(advise(Regelmap.register(), kandidaat)));
        }
    }

    @Test
    void whoever_asks_why_not_is_told_of_the_other() {
        Kandidaatprofiel profiel = profiel(REGISTER, kandidaat("sollicitatievaardigheden", "ONVOLDOENDE"));
        WaaromNiet.AndereVoorziening waarom = new Uitleg(profiel, REGISTER, ADVISEUR)
                .whyNotVoorziening("ORIENTATIETRAJECT")
                .voorzieningen()
                .get(0);

        assertThat(waarom.redenen()).containsExactly("NIET_SAMEN_MET");
        assertThat(waarom.uitleg()).singleElement().asString().contains("Sollicitatietraining");
    }

    /** Nothing else helps with it, so that it is heavier than nothing that is advised. */
    @Test
    void so_is_whoever_asks_of_what_leaves_a_behoefte_uncovered() {
        Beleidsregister register = Beleidsregister.of(files("""
                wijzig voorziening ONKOSTENVERGOEDING
                  bron: raadsbesluit
                  alleen samen met: JOBCOACHING
                einde
                """));
        Kandidaatprofiel profiel = profiel(register, kandidaat("sollicitatievaardigheden", "VOLDOENDE"));

        assertThat(ADVISEUR.advise(profiel, policy(register)).ongedekt()).containsExactly("KOSTEN");
        assertThat(new Uitleg(profiel, register, ADVISEUR).whyNot().voorzieningen())
                .filteredOn(ander -> ander.voorziening().equals("ONKOSTENVERGOEDING"))
                .singleElement()
                .satisfies(ander -> assertThat(ander.redenen()).containsExactly("ALLEEN_SAMEN_MET"));
    }

    @Test
    void what_was_stored_with_an_advice_is_read_again_and_advises_the_same() {
        Map<String, Object> kandidaat = kandidaat("sollicitatievaardigheden", "ONVOLDOENDE");
        Beleidsregister archief = Beleidsregister.ofTekst(policy(REGISTER).tekst());

        assertThat(advise(archief, kandidaat)).isEqualTo(advise(REGISTER, kandidaat));
    }

    /** Reading is not accepting: a ring that was stored once gives an advice all the same. */
    @Test
    void a_ring_in_the_archive_ends() {
        Beleidsregister archief = Beleidsregister.ofTekst(policy(REGISTER)
                .tekst()
                .replace("sluit uit: ORIENTATIETRAJECT, DETACHERING", "alleen samen met: REISKAART              ")
                .replace(
                        "alleen samen met: LEERWERKPLEK of JOBCOACHING",
                        "alleen samen met: SOLLICITATIETRAINING       "));

        assertThat(advised(advise(archief, kandidaat("sollicitatievaardigheden", "ONVOLDOENDE"))))
                .contains("ONKOSTENVERGOEDING", "ORIENTATIETRAJECT");
    }

    private static Map<String, Object> kandidaat(String veld, String waarde) {
        Map<String, Object> tree = new LinkedHashMap<>(Map.of(
                "kenmerk", "K-1",
                "gemeente", "druten",
                "peildatum", PEILDATUM.toString(),
                "geboortedatum", "1985-05-05",
                "regeling", "PARTICIPATIEWET",
                "arbeidsbeperking", "GEEN",
                "gezondheid", "GEEN_BELEMMERING",
                "werknemersvaardigheden", "ONTWIKKELBAAR",
                "motivatie", "VOLDOENDE",
                "beschikbaarheid", "VOLDOENDE"));
        tree.put("kostenBelemmering", true);
        tree.put("statushouder", true);
        tree.put(veld, waarde);
        return tree;
    }

    private static Map<String, String> files(String druten) {
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/druten/samenloop.regels", druten);
        return files;
    }

    private static Beleid policy(Beleidsregister register) {
        return register.inForce("druten", PEILDATUM);
    }

    private static Kandidaatprofiel profiel(Beleidsregister register, Map<String, Object> tree) {
        return ProfielReader.read(tree, register.grenzen(), PEILDATUM);
    }

    private static Routeadvies advise(Beleidsregister register, Map<String, Object> tree) {
        Kandidaatprofiel profiel = profiel(register, tree);
        return ADVISEUR.advise(profiel, register.inForce(profiel.gemeente(), PEILDATUM));
    }

    private static List<String> advised(Routeadvies advies) {
        return advies.voorzieningen().stream()
                .map(Routeadvies.Voorziening::voorziening)
                .toList();
    }

    private static Routeadvies.Afwijzing rejected(Routeadvies advies, String code) {
        return advies.afgewezen().stream()
                .filter(afwijzing -> afwijzing.voorziening().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static String withoutVersion(Routeadvies advies) {
        return advies.toString().replace(advies.beleidsversie(), "");
    }
}
