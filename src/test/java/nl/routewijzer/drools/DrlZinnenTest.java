package nl.routewijzer.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviesvelden;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;

/** The sentences that no policy of this repository uses yet: one signal each, which both must give to the same candidates. */
class DrlZinnenTest {
    private static final LocalDate DAG = LocalDate.parse("2026-11-21");
    private static final int PROFIELEN = 2_000;
    private static final String SCHOOL = "de laatste inschrijving bij praktijkonderwijs of vso";
    private static final String EINDDATUM = "de einddatum van de indicatie dagbesteding";

    private static final List<String> ZINNEN = List.of(
            "de kandidaat is ouder dan 27 jaar",
            "de kandidaat is niet ouder dan 27 jaar",
            "de kandidaat is ouder dan aowLeeftijd",
            "de kandidaat is van 18 jaar tot aowLeeftijd",
            "de partner is van 18 jaar tot 27 jaar",
            "over hoogstens 6 weken wordt de kandidaat 27 jaar",
            "over hoogstens 3 maanden wordt de partner aowLeeftijd",
            "de loonwaarde is van 29 procent tot 100 procent",
            "de prognose van de consulent is van 12 maanden tot prognosegrensMaanden",
            "de meldingsdatum is langer dan 4 weken geleden",
            "de meldingsdatum is hoogstens 28 dagen geleden",
            "de meldingsdatum is minstens 4 weken geleden",
            "de meldingsdatum is korter dan 4 weken geleden",
            SCHOOL + " is langer dan 1 jaar geleden",
            SCHOOL + " is meer dan 52 weken eerder dan de meldingsdatum",
            "de meldingsdatum is hoogstens 1 jaar eerder dan " + SCHOOL,
            SCHOOL + " is over hoogstens 2 weken of al voorbij",
            SCHOOL + " is nooit geweest",
            SCHOOL + " is eerder dan 2026-01-01",
            EINDDATUM + " is over meer dan 3 maanden",
            EINDDATUM + " is over meer dan 2 weken",
            EINDDATUM + " is later dan 2026-12-31",
            "de geboortedatum is 1999-12-31 of eerder",
            "de geboortedatum is van 1965-01-01 tot 2000-01-01",
            "de kandidaat is langer dan 24 maanden in dienstverlening",
            "de kandidaat is hoogstens 24 maanden in dienstverlening",
            "de kandidaat is minstens 13 weken in dienstverlening",
            "de kandidaat is korter dan 1 jaar in dienstverlening",
            "over hoogstens 6 weken is de kandidaat 24 maanden in dienstverlening",
            "JOBCOACHING loopt langer dan 6 maanden",
            "JOBCOACHING loopt hoogstens 6 maanden",
            "JOBCOACHING loopt minstens 8 weken",
            "JOBCOACHING loopt korter dan 8 weken",
            "hoogstens 1 leefgebieden zijn NIET_AANGEPAKT",
            "geen leefgebied is NIET_AANGEPAKT of IN_BEHANDELING",
            "elk leefgebied is SPEELT_NIET of GEREGELD",
            "het taalniveau is minstens A2",
            "het taalniveau is hoger dan taalniveauWerkfit",
            "het taalniveau is hoogstens A1",
            "de regeling is bekend",
            "de werknemersvaardigheden zijn bekend",
            "de meldingsdatum is bekend",
            "er is behoefte aan MOTIVATIE of WERKRITME",
            "er is geen behoefte aan MOTIVATIE of WERKRITME",
            "JOBCOACHING loopt",
            "JOBCOACHING loopt niet",
            "SOLLICITATIETRAINING is eerder gebruikt",
            "SOLLICITATIETRAINING is niet eerder gebruikt",
            "SOLLICITATIETRAINING is eerder gebruikt met resultaat NIET_GESLAAGD",
            "er is eerder een voorziening gebruikt met resultaat GESLAAGD",
            "er is niet eerder een voorziening gebruikt met resultaat NIET_GESLAAGD",
            "SOLLICITATIETRAINING wordt geadviseerd",
            "SOLLICITATIETRAINING wordt niet geadviseerd",
            "PROEFPLEK wordt geadviseerd");

    /** In a step that decides more than a signal. */
    private static final String BEZWAAR = """
            stap bezwaren
            regel V95 "Een titel"
              bron: aanname
            als
              er is behoefte aan MOTIVATIE
              er is geen behoefte aan TAAL
            dan
              er is bezwaar PROEFBEZWAAR: "Niet geschikt."
            einde
            voorziening PROEFPLEK "Proefplek"
              bron: aanname
              zwaarte 8
              dekt MOTIVATIE als er is geen behoefte aan WERKRITME
              dekt WERKRITME, SOLLICITEREN
              niet beschikbaar bij PROEFBEZWAAR tenzij er is behoefte aan SOLLICITEREN
            einde
            """;

    @Test
    void each_sentence_holds_for_the_same_candidates_in_both() throws ReflectiveOperationException {
        Beleidsregister register = Beleidsregister.of(files());
        Beleid beleid = register.inForce("nijmegen", DAG);
        PrintedBeleid printed = new PrintedBeleid(beleid);
        RuleBasedAdviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());
        List<List<String>> signalen = new ArrayList<>();
        for (Kandidaatprofiel profiel : profielen(register, beleid)) {
            Routeadvies advies = adviseur.advise(profiel, beleid);
            Map<String, Object> found = printed.run(profiel);
            Map<String, Object> expected = Adviesvelden.of(advies);
            found.keySet().retainAll(expected.keySet());
            assertThat(found).as("%s", profiel.tree()).isEqualTo(expected);
            signalen.add(
                    advies.signalen().stream().map(Routeadvies.Signaal::code).toList());
        }
        assertThat(ZINNEN)
                .allSatisfy(zin -> assertThat(signalen)
                        .as(zin)
                        .anyMatch(codes -> codes.contains(signal(zin)))
                        .anyMatch(codes -> !codes.contains(signal(zin))));
    }

    /** Of every kind, on the days on which the policy with all sentences is in force. */
    private static List<Kandidaatprofiel> profielen(Beleidsregister register, Beleid beleid) {
        Profielgenerator generator = new Profielgenerator(20261130);
        List<Kandidaatprofiel> profielen = new ArrayList<>();
        while (profielen.size() < PROFIELEN) {
            Map<String, Object> tree = profielen.size() % 2 == 0 ? generator.tree() : generator.treeOnRoute();
            LocalDate peildatum = LocalDate.parse(String.valueOf(tree.get("peildatum")));
            if (beleid.geldigheid().contains(peildatum)) {
                tree.put("gemeente", "nijmegen");
                profielen.add(ProfielReader.read(tree, register.grenzen(), DAG));
            }
        }
        return profielen;
    }

    private static Map<String, String> files() {
        StringBuilder regels = new StringBuilder("stap signalen\n");
        for (String zin : ZINNEN) {
            regels.append(
                    "regel S%d \"Een titel\"\n  bron: aanname\nals\n  %s\ndan\n  geef het signaal %s: \"Let op.\"\neinde\n"
                            .formatted(900 + ZINNEN.indexOf(zin), zin, signal(zin)));
        }
        Map<String, String> files = Regelmap.files();
        files.put("gemeente/nijmegen/zinnen.regels", regels.toString());
        files.put("gemeente/nijmegen/bezwaar.regels", BEZWAAR);
        return Collections.unmodifiableMap(files);
    }

    private static String signal(String zin) {
        return "ZIN_" + ZINNEN.indexOf(zin);
    }
}
