package nl.routewijzer.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.Regelmap;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Probleem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the table veranderingen may say, and which of its rows count. */
class VeranderingControleTest {
    private static final String DRUTEN = "gemeente/druten/veranderingen.regels";

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '>',
            quoteCharacter = '`',
            value = {
                "scholing | ja | nee | verandering | de scholing is afgerond>"
                        + "'scholing' is geen veld van het profiel; neem de naam over uit het woordenboek.",
                "geboortedatum | 2000-01-01 | onbekend | verandering | de kandidaat jonger is>"
                        + "'geboortedatum' verandert niet door wat iemand doet of vaststelt: noem het niet in deze tabel.",
                "gemeente | urk | druten | verandering | de kandidaat verhuist>"
                        + "'gemeente' verandert niet door wat iemand doet of vaststelt: noem het niet in deze tabel.",
                "partner.medischUrenbeperkt | ja | nee | verandering | de partner ziek is>"
                        + "'partner.medischUrenbeperkt' verandert niet door wat iemand doet of vaststelt: noem het niet in deze tabel.",
                "statushouder | ja | nee | verandering | de kandidaat een status krijgt>"
                        + "'statushouder' verandert niet door wat iemand doet of vaststelt: noem het niet in deze tabel.",
                "motivatie | GOED | ONVOLDOENDE | verandering | de motivatie goed is>"
                        + "'GOED' is geen waarde van motivatie; kies uit: VOLDOENDE, ONTWIKKELBAAR, ONVOLDOENDE.",
                "motivatie | VOLDOENDE | SLECHT | verandering | de motivatie goed is>"
                        + "'SLECHT' is geen waarde van wat motivatie eerst was; kies uit: ONTWIKKELBAAR, ONVOLDOENDE, onbekend.",
                "motivatie | VOLDOENDE | ONVOLDOENDE, VOLDOENDE | verandering | de motivatie goed is>"
                        + "'VOLDOENDE' is geen waarde van wat motivatie eerst was; kies uit: ONTWIKKELBAAR, ONVOLDOENDE, onbekend.",
                "startkwalificatie | waar | nee | verandering | de opleiding is gehaald>"
                        + "'waar' is geen waarde van startkwalificatie; kies uit: ja, nee.",
                "loonwaarde | 50 | bekend | verandering | de loonwaarde {getal} procent is>"
                        + "'50' is geen waarde van een getal dat wordt; kies uit: hoger, getal.",
                "loonwaarde | hoger | onbekend | verandering | de loonwaarde {getal} procent is>"
                        + "'onbekend' is geen waarde van een getal dat 'hoger' wordt; kies uit: bekend.",
                "loonwaarde | getal | bekend | verandering | de loonwaarde {getal} procent is>"
                        + "'bekend' is geen waarde van een getal dat 'getal' wordt; kies uit: onbekend.",
                "loonwaarde | hoger | bekend | verandering | de loonwaarde hoger is>"
                        + "Zet {getal} in de zin, op de plaats van het getal.",
                "motivatie | VOLDOENDE | ONVOLDOENDE | verandering | de motivatie {getal} is>"
                        + "Alleen bij een getal staat {getal} in de zin.",
                "motivatie | VOLDOENDE | ONVOLDOENDE | misschien | de motivatie goed is>"
                        + "'misschien' is geen waarde van de kolom soort; kies uit: verandering, vaststelling.",
                "motivatie | VOLDOENDE | ONVOLDOENDE | verandering | als de motivatie goed is>"
                        + "Schrijf onder als wat er verandert, zonder ‘als’ ervoor en zonder punt erachter: er hulp is bij de schulden.",
                "motivatie | VOLDOENDE | ONVOLDOENDE | verandering | de motivatie goed is.>"
                        + "Schrijf onder als wat er verandert, zonder ‘als’ ervoor en zonder punt erachter: er hulp is bij de schulden."
            })
    void a_wrong_row_is_refused_with_its_reason(String rij, String melding) {
        assertThat(catchThrowableOfType(RulesRejected.class, () -> with(rij)).problemen())
                .extracting(Probleem::regel, Probleem::melding)
                .containsExactly(tuple(4, melding));
    }

    @Test
    void a_row_twice_is_refused() {
        assertThat(catchThrowableOfType(
                                RulesRejected.class,
                                () -> with(
                                        "motivatie | VOLDOENDE | ONVOLDOENDE | verandering | de motivatie goed is",
                                        "motivatie | VOLDOENDE | ONTWIKKELBAAR | verandering | de motivatie goed is"))
                        .problemen())
                .extracting(Probleem::melding)
                .containsExactly("Deze rij staat al eerder in de tabel: motivatie, VOLDOENDE.");
    }

    @Test
    void a_row_of_a_municipality_takes_the_place_of_the_national_one_and_a_new_one_comes_last() {
        Beleidsregister register = with(
                "SCHULDEN | GEREGELD | NIET_AANGEPAKT | verandering | de schuldhulp van de gemeente is afgerond",
                "laaggeletterd | nee | ja | verandering | de kandidaat heeft leren lezen");
        List<DenkbareVerandering> landelijk = changes(register, "urk");
        List<DenkbareVerandering> druten = changes(register, "druten");

        assertThat(register.veranderingen()).isEqualTo(landelijk);
        assertThat(druten).hasSize(landelijk.size() + 1);
        assertThat(druten.get(1))
                .isEqualTo(new DenkbareVerandering(
                        Veld.SCHULDEN,
                        List.of("NIET_AANGEPAKT"),
                        "GEREGELD",
                        false,
                        "de schuldhulp van de gemeente is afgerond"));
        assertThat(landelijk.get(1).veld()).isEqualTo(Veld.SCHULDEN);
        assertThat(druten.get(landelijk.size()).veld()).isEqualTo(Veld.LAAGGELETTERD);
    }

    /** A new field belongs to one of the two: this test says which. */
    @Test
    void what_somebody_is_and_what_an_authority_established_never_changes() {
        assertThat(Arrays.stream(Veld.values()).filter(VeranderingControle::canChange))
                .extracting(Veld::naam)
                .containsExactlyInAnyOrder(
                        "fase",
                        "vervolgdiagnoseAfgerond",
                        "verschijning",
                        "zoekresultaat",
                        "ondersteuningZoekperiodeNodig",
                        "adviesBeschutWerk",
                        "grondNegatiefAdvies",
                        "arbeidsbeperking",
                        "loonwaarde",
                        "begeleidingsbehoefte",
                        "werknemersvaardigheden",
                        "vakvaardigheden",
                        "sollicitatievaardigheden",
                        "motivatie",
                        "beschikbaarheid",
                        "gezondheid",
                        "beroepsbeeld",
                        "prognoseConsulent",
                        "SCHULDEN",
                        "VERSLAVING",
                        "HUISVESTING",
                        "PSYCHISCHE_GEZONDHEID",
                        "ZORGTAKEN",
                        "JUSTITIE",
                        "GEDRAG",
                        "taalniveau",
                        "laaggeletterd",
                        "startkwalificatie",
                        "kanOnderwijsVolgen",
                        "opleidingsniveau",
                        "assessmentEigenTaal",
                        "werksoort",
                        "werkgeverBeschikbaar",
                        "drempelWerkgever",
                        "kostenBelemmering",
                        "parttimeUren");
    }

    private static List<DenkbareVerandering> changes(Beleidsregister register, String gemeente) {
        return register.inForce(gemeente, LocalDate.parse("2026-11-21")).veranderingen();
    }

    private static Beleidsregister with(String... rijen) {
        Map<String, String> files = Regelmap.files();
        files.put(
                DRUTEN,
                Arrays.stream(rijen)
                        .map(rij -> "  | " + rij + " |\n")
                        .collect(Collectors.joining(
                                "",
                                "tabel veranderingen\n  bron: aanname\n  | veld | wordt | was | soort | als |\n",
                                "")));
        return Beleidsregister.of(files);
    }
}
