package nl.routewijzer.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviesvelden;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import org.junit.jupiter.api.Test;

/** What the policy of this repository does not use of the language means the same in the printed DRL. */
class DrlTaalTest {
    private static final int PROFIELEN = 120;

    /** One sentence of each kind. */
    private static final List<String> ZINNEN = List.of(
            "de regeling is WW of PARTICIPATIEWET",
            "de motivatie is niet VOLDOENDE",
            "de kandidaat is statushouder",
            "de kandidaat is jonger dan 27 jaar",
            "de kandidaat is aowLeeftijd of ouder",
            "de partner is jonger dan 27 jaar",
            "de loonwaarde is lager dan 50 procent",
            "het taalniveau is lager dan B1",
            "de motivatie is onbekend",
            "de verwijzing is bekend",
            "een leefgebied is NIET_AANGEPAKT",
            "minstens 2 leefgebieden zijn NIET_AANGEPAKT of IN_BEHANDELING",
            "PROEFPLAATSING loopt minstens 1 maanden",
            "de laatste inschrijving bij praktijkonderwijs of vso is hoogstens 1 jaar geleden");

    private final RuleBasedAdviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());

    @Test
    void a_begrip_and_its_denial() throws ReflectiveOperationException {
        StringBuilder tekst = new StringBuilder();
        StringBuilder regels = new StringBuilder("stap signalen\n");
        for (int i = 0; i < ZINNEN.size(); i++) {
            tekst.append(begrip("los " + i, ZINNEN.get(i)));
            tekst.append(begrip("paar " + i, ZINNEN.get(i) + "\n  " + ZINNEN.get((i + 5) % ZINNEN.size())));
            regels.append(signal("L" + i, "begrip los " + i + " geldt"));
            regels.append(signal("N" + i, "begrip los " + i + " geldt niet"));
            regels.append(signal("P" + i, "begrip paar " + i + " geldt"));
            regels.append(signal("O" + i, "begrip paar " + i + " geldt niet"));
        }

        Set<String> signalen =
                signals("landelijk/taal.regels", tekst.append(regels).toString());

        assertThat(signalen)
                .contains("L0", "L12", "N0", "N5", "N11", "P0", "O0", "O8")
                .hasSizeGreaterThan(40);
    }

    @Test
    void an_exception_to_a_rule_of_a_higher_layer() throws ReflectiveOperationException {
        StringBuilder tekst = new StringBuilder(begrip("vindt werk", "de motivatie is VOLDOENDE"));
        for (String regel : List.of("U8c", "U9a", "S1", "S2")) {
            tekst.append("uitzondering op ")
                    .append(regel)
                    .append(" \"Titel\"\n  bron: aanname\nbehalve als\n  begrip vindt werk geldt\neinde\n");
        }

        assertThat(signals("gemeente/druten/taal.regels", tekst.toString())).isNotEmpty();
    }

    @Test
    void a_changed_voorziening_and_one_that_is_not_offered() throws ReflectiveOperationException {
        assertThat(signals("gemeente/druten/taal.regels", """
                        wijzig voorziening PROEFPLAATSING
                          bron: aanname
                          zwaarte 12
                          duurt hoogstens 6 weken
                          niet beschikbaar bij TE_ZWAK tenzij de kandidaat is statushouder
                        einde
                        wijzig voorziening LEERWERKPLEK
                          bron: aanname
                          wordt niet aangeboden
                        einde
                        """)).isNotEmpty();
    }

    /** Compares both on profiles, and gives every signal that some of them got. */
    private Set<String> signals(String pad, String tekst) throws ReflectiveOperationException {
        Map<String, String> files = Regelmap.files();
        files.put(pad, tekst);
        Beleidsregister register = Beleidsregister.of(files);
        Profielgenerator generator = new Profielgenerator(20261130);
        Beleid beleid = register.inForce("druten", LocalDate.parse("2026-11-21"));
        PrintedBeleid printed = new PrintedBeleid(beleid);
        Set<String> signalen = new TreeSet<>();
        for (int compared = 0; compared < PROFIELEN; ) {
            Kandidaatprofiel profiel = compared % 2 == 0 ? generator.next() : generator.nextOnRoute();
            if (beleid.geldigheid().contains(profiel.peildatum())) {
                Routeadvies advies = adviseur.advise(profiel, beleid);
                Map<String, Object> found = printed.run(profiel);
                assertThat(found).as("%s", profiel.tree()).containsAllEntriesOf(Adviesvelden.of(advies));
                advies.signalen().forEach(signaal -> signalen.add(signaal.code()));
                compared++;
            }
        }
        return signalen;
    }

    private static String begrip(String naam, String zinnen) {
        return "begrip " + naam + "\n  bron: aanname\nals\n  " + zinnen + "\neinde\n";
    }

    private static String signal(String code, String zin) {
        return "regel " + code.charAt(0) + "9" + code.substring(1) + " \"Titel\"\n  bron: aanname\nals\n  " + zin
                + "\ndan\n  geef het signaal " + code + ": \"Tekst\"\neinde\n";
    }
}
