package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.routewijzer.regels.taal.Woordenschat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a condition asks, as a consultant reads it. */
class VoorwaardezinTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de regeling is een uitkering van UWV | de regeling is een uitkering van UWV",
                "de regeling is PARTICIPATIEWET, IOAW of IOAZ | de regeling is Participatiewet, IOAW of IOAZ",
                "de zoekperiode is niet LOOPT of BEOORDELING_NODIG | de zoekperiode is niet ‘loopt’ of ‘beoordeling nodig’",
                "de werknemersvaardigheden zijn niet VOLDOENDE | de werknemersvaardigheden zijn niet voldoende",
                "de kandidaat is statushouder | de kandidaat is statushouder",
                "de kandidaat is jonger dan 27 jaar | de kandidaat is jonger dan 27 jaar",
                "de kandidaat is 60 jaar of ouder | de kandidaat is 60 jaar of ouder",
                "de kandidaat is niet ouder dan 60 jaar | de kandidaat is niet ouder dan 60 jaar",
                "de kandidaat is van 18 jaar tot 27 jaar | de kandidaat is van 18 jaar tot 27 jaar",
                "de kandidaat is minstens 24 maanden in dienstverlening | de kandidaat is minstens 24 maanden in dienstverlening",
                "over hoogstens 6 weken wordt de kandidaat 27 jaar | over hoogstens 6 weken wordt de kandidaat 27 jaar",
                "over hoogstens 3 maanden is de kandidaat 24 maanden in dienstverlening | over hoogstens 3 maanden is de kandidaat 24 maanden in dienstverlening",
                "de loonwaarde is lager dan 30 procent | de loonwaarde is lager dan 30 procent",
                "het taalniveau is minstens A2 | het taalniveau is minstens A2",
                "de meldingsdatum is langer dan 6 weken geleden | de meldingsdatum is langer dan 6 weken geleden",
                "de geboortedatum is 1965-01-01 of later | de geboortedatum is 1 januari 1965 of later",
                "de geboortedatum is van 1965-01-01 tot 1966-01-01 | de geboortedatum is van 1 januari 1965 tot 1 januari 1966",
                "de einddatum van de indicatie dagbesteding is over hoogstens 3 maanden of al voorbij | de einddatum van de indicatie dagbesteding is over hoogstens 3 maanden of al voorbij",
                "een van deze feiten is onbekend: fase, indicatieBanenafspraak | een van deze feiten is onbekend: de fase of de indicatie banenafspraak",
                "de regeling is onbekend | de regeling is onbekend",
                "de verwijzing is bekend | de verwijzing is bekend",
                "voor de gemeente geldt nugBediend niet | in het beleid van deze gemeente staat ‘NUG bediend’ op ‘nee’",
                "minstens 2 leefgebieden zijn IN_BEHANDELING of NIET_AANGEPAKT | minstens 2 leefgebieden zijn in behandeling of niet aangepakt",
                "PARTICIPATIEPLAATS loopt minstens 6 maanden | een participatieplaats loopt minstens 6 maanden",
                "PROEFPLAATSING is niet eerder gebruikt | proefplaatsing is niet eerder gebruikt",
                "JOBCOACHING loopt | jobcoaching loopt",
                "er is geen behoefte aan WERKRITME of MOTIVATIE | er is geen behoefte aan werkritme of motivatie",
                "het feit MET_DE_FIETS is ja | bij ‘met de fiets’ staat ‘ja’",
                "het feit MET_DE_FIETS is onbekend | bij ‘met de fiets’ staat niets",
                "JOBCOACHING wordt niet geadviseerd | het advies noemt jobcoaching niet"
            })
    void it_is_said_in_words(String zin, String woorden) {
        assertThat(words(condition(zin), new Lossefeiten("2026-11-21"))).isEqualTo(woorden);
    }

    @Test
    void a_choice_says_every_condition_of_it() {
        Voorwaarde keuze = new EenVan(List.of(condition("de regeling is WSW"), condition("de fase is PLAATSING")));

        assertThat(words(keuze, new Lossefeiten("2026-11-21")))
                .isEqualTo("een van deze: de regeling is WSW; of de fase is plaatsing");
    }

    @Test
    void a_begrip_says_what_it_means() {
        Groep groep = new Groep("jonge plaatsing", List.of(condition("de fase is PLAATSING")));

        assertThat(words(groep, new Lossefeiten("2026-11-21")))
                .isEqualTo("‘jonge plaatsing’ geldt (de fase is plaatsing)");
        assertThat(words(new Niet(groep), new Lossefeiten("2026-11-21")))
                .isEqualTo("‘jonge plaatsing’ geldt niet (de fase is plaatsing)");
    }

    private static String words(Voorwaarde voorwaarde, Situatie situatie) {
        return Voorwaardezin.of(voorwaarde, situatie);
    }

    private static Voorwaarde condition(String zin) {
        return Woordenschat.find(zin).orElseThrow(() -> new AssertionError(zin));
    }
}
