package nl.routewijzer.uitleg;

import static nl.routewijzer.uitleg.Uitlegvoorbeeld.DROOLS;
import static nl.routewijzer.uitleg.Uitlegvoorbeeld.kandidaat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.junit.jupiter.api.Test;

/** What an exception to a rule, made by the municipality, does to an advice and to its explanation. */
class UitzonderingUitlegTest {
    private static final Beleidsregister REGISTER = register();

    @Test
    void for_whom_it_certainly_holds_the_next_rule_that_fits_counts() {
        assertThat(advise(Map.of("statushouder", false)).uitkomst()).isEqualTo("TERUGMELDING");
        assertThat(advise(Map.of()).uitkomst()).isEqualTo("TERUGMELDING");
        assertThat(advise(Map.of("statushouder", true)).uitkomst()).isEqualTo("ONTWIKKELING");
    }

    @Test
    void the_reason_names_it_where_it_did_not_count() {
        assertThat(advise(Map.of("statushouder", false)).redenen())
                .filteredOn(reden -> reden.regel().startsWith("U8c "))
                .singleElement()
                .satisfies(reden -> assertThat(reden.tekst())
                        .contains("de uitzondering ‘Een statushouder krijgt langer de tijd’ geldt hier niet"));
    }

    @Test
    void why_not_names_it_where_it_counted() {
        List<Regeltoets> regels = new Uitleg(profiel(Map.of("statushouder", true)), REGISTER, DROOLS)
                .whyNotUitkomst("TERUGMELDING")
                .uitkomsten()
                .get(0)
                .regels();

        assertThat(regels)
                .filteredOn(toets -> toets.regel().regel().startsWith("U8c "))
                .flatExtracting(Regeltoets::voorwaarden)
                .last()
                .satisfies(toets -> {
                    assertThat(toets.voorwaarde())
                            .isEqualTo(
                                    "er geldt geen uitzondering ‘Een statushouder krijgt langer de tijd’ (de kandidaat is statushouder)");
                    assertThat(toets.stand()).isEqualTo(Toets.Stand.GELDT_NIET);
                });
    }

    private static Routeadvies advise(Map<String, Object> feiten) {
        Kandidaatprofiel profiel = profiel(feiten);
        return DROOLS.advise(profiel, REGISTER.inForce(profiel.gemeente(), profiel.peildatum()));
    }

    /** Two years and more in service, and everything known that could keep the term from counting. */
    private static Kandidaatprofiel profiel(Map<String, Object> feiten) {
        Map<String, Object> tree = new HashMap<>(Map.of(
                "regeling", "PARTICIPATIEWET",
                "fase", "BEMIDDELING",
                "startDienstverlening", "2024-01-01",
                "arbeidsbeperking", "GEEN",
                "gezondheid", "GEEN_BELEMMERING",
                "werknemersvaardigheden", "ONTWIKKELBAAR",
                "motivatie", "VOLDOENDE",
                "beschikbaarheid", "VOLDOENDE",
                "indicatieBanenafspraak", false,
                "begeleidingsbehoefte", "GEEN"));
        tree.putAll(Map.of(
                "doelgroepLoonkostensubsidie",
                false,
                "indicatieDagbesteding",
                false,
                "adviesBeschutWerk",
                "GEEN",
                "parttimeUren",
                0));
        tree.putAll(feiten);
        return kandidaat(tree);
    }

    private static Beleidsregister register() {
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/nijmegen/uitzondering.regels", """
                uitzondering op U8c "Een statushouder krijgt langer de tijd"
                  bron: raadsbesluit
                behalve als
                  de kandidaat is statushouder
                einde
                """);
        return Beleidsregister.of(files);
    }
}
