package nl.routewijzer.advies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an advice tells of itself, and what happens when the policy has a hole. */
class RuleBasedAdviseurTest {
    private final Adviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());

    @Test
    void the_kept_text_of_the_policy_gives_the_same_advice_again() {
        Profielgenerator generator = new Profielgenerator(7);
        for (int i = 0; i < 100; i++) {
            Kandidaatprofiel profiel = generator.next();
            Beleid beleid = Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum());
            Beleid kept = Beleidsregister.ofTekst(beleid.tekst()).inForce(profiel.gemeente(), profiel.peildatum());

            assertThat(adviseur.advise(profiel, kept)).isEqualTo(adviseur.advise(profiel, beleid));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "landelijk/zoekperiode.regels, Z7, zoekperiode",
        "landelijk/afstand.regels, A6, afstand",
        "landelijk/bemiddelbaarheid.regels, B4, binnenTermijn",
        "landelijk/uitkomst.regels, U13a, uitkomst"
    })
    void a_hole_in_the_policy_is_told_and_never_passed_over(String bestand, String nummer, String deel) {
        Map<String, String> files = Regelmap.files();
        files.computeIfPresent(bestand, (pad, tekst) -> tekst.replaceAll("(?s)regel " + nummer + " .*?\\neinde", ""));
        Beleidsregister register = Beleidsregister.of(files);
        Kandidaatprofiel profiel =
                ProfielReader.read(profiel(nummer), register.grenzen(), LocalDate.parse("2026-11-21"));

        assertThatThrownBy(() -> adviseur.advise(profiel, register.inForce("urk", profiel.peildatum())))
                .isInstanceOf(AdviesOnvolledig.class)
                .extracting(onvolledig -> ((AdviesOnvolledig) onvolledig).deel())
                .isEqualTo(deel);
    }

    @Test
    void the_prognosis_tells_what_it_is_made_of() {
        Map<String, Object> tree = profiel("B1");
        tree.put("werknemersvaardigheden", "ONTWIKKELBAAR");
        tree.put("leefgebieden", Map.of("SCHULDEN", "IN_BEHANDELING"));
        Kandidaatprofiel profiel =
                ProfielReader.read(tree, Regelmap.register().grenzen(), LocalDate.parse("2026-11-21"));

        assertThat(adviseur.advise(profiel, Regelmap.register().inForce("urk", profiel.peildatum()))
                        .redenen())
                .filteredOn(reden -> reden.nummer().equals("B1"))
                .singleElement()
                .extracting(Routeadvies.Reden::tekst)
                .isEqualTo(
                        "De afstand is tijdelijke ondersteuning. De prognose is 3 tot 9 maanden: werknemersvaardigheden"
                                + " ontwikkelbaar 3 tot 6 maanden, schulden in behandeling 0 tot 6 maanden, en 3 maanden extra omdat er"
                                + " meer tegelijk speelt.");
    }

    private static Map<String, Object> profiel(String nummer) {
        Map<String, Object> tree = new LinkedHashMap<>(Map.of(
                "kenmerk", "H-1",
                "gemeente", "urk",
                "geboortedatum", "2004-01-01",
                "regeling", nummer.equals("Z7") ? "BIJSTAND_AANGEVRAAGD" : "PARTICIPATIEWET",
                "arbeidsbeperking", "GEEN",
                "gezondheid", "GEEN_BELEMMERING",
                "werknemersvaardigheden", "VOLDOENDE",
                "motivatie", "VOLDOENDE",
                "beschikbaarheid", "VOLDOENDE"));
        if (nummer.equals("Z7")) {
            tree.put("meldingsdatum", "2026-11-15");
            tree.put("huishouden", "ALLEENSTAAND");
            tree.put("laatsteInschrijvingProVso", "NOOIT");
            tree.put("medischUrenbeperkt", false);
            tree.put("doelgroepLoonkostensubsidie", false);
        }
        return tree;
    }
}
