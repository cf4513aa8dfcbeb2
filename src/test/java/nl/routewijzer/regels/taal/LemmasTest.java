package nl.routewijzer.regels.taal;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Zinsplaats;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import org.junit.jupiter.api.Test;

/** The dictionary says of every line what it means and what can be filled in. */
class LemmasTest {
    /** Where a line of each rubriek stands: at the dollar sign. */
    private static final Map<String, String> PLAATSEN = Map.ofEntries(
            entry("begin van een onderdeel", "stap afstand\n  vast\n$\n"),
            entry("bij elk onderdeel", "zet x = 4 weken\n  $\n"),
            entry("in een regel", """
                    stap afstand
                    regel A1 "x"
                    als
                      een van deze:
                        - de fase is INTAKE
                    dan
                    einde
                    uitzondering op A1 "x"
                    behalve als
                    waarborg W1 "x"
                    als
                    dan nooit
                    """),
            entry("tussen regels", "stap afstand\nregel A1 \"x\"\n  $\n"),
            entry("bij een parameter", "parameter x\n  | geboren vanaf | geboren tot en met | waarde | bron |\n  $\n"),
            entry("bij een voorziening", "voorziening X \"x\"\n  $\n"),
            entry("bij een keuzekaart", "keuzekaart 2027\n  $\n"),
            entry("bij een feit", "feit X \"x\"\n  $\n"),
            entry("bij een wijziging van een voorziening", "wijzig voorziening X\n  $\n"),
            entry("bij een tabel", "tabel loketten\n  | voor | loket | functie |\n  $\n"),
            entry("bij een gemeente", "gemeente voorbeeld \"x\"\n  $\n"));

    @Test
    void every_sentence_of_the_vocabulary_and_every_other_line_has_one_entry() {
        List<Vorm> vocabulary = Stream.of(
                        Woordenschat.VOORWAARDEN.alle().stream().map(Zin::vorm),
                        Gevolgenschat.GEVOLGEN.alle().stream().map(Zin::vorm),
                        Vormen.byRubriek().values().stream().flatMap(List::stream))
                .flatMap(Function.identity())
                .toList();

        assertThat(Lemmas.ALLE).extracting(Lemma::vorm).containsExactlyInAnyOrderElementsOf(vocabulary);
        assertThat(Lemmas.ALLE)
                .extracting(lemma -> lemma.soort() + " " + lemma.vorm())
                .doesNotHaveDuplicates();
    }

    @Test
    void every_meaning_is_in_sentences() {
        assertThat(Lemmas.ALLE)
                .allSatisfy(lemma -> assertThat(lemma.vorm().uitleg())
                        .matches("[A-Z].+\\.")
                        .doesNotContain("  ", "..", "null", " ."));
    }

    @Test
    void every_slot_says_what_it_takes() {
        Pattern slot = Pattern.compile("\\{");
        assertThat(Lemmas.ALLE).allSatisfy(lemma -> {
            assertThat(lemma.vorm().plekken()).hasSize((int)
                    slot.matcher(lemma.vorm().sjabloon()).results().count());
            assertThat(lemma.vorm().plekken())
                    .allSatisfy(
                            plek -> assertThat(plek.omschrijving()).isNotBlank().doesNotEndWith("."));
        });
        assertThat(plek("de regeling is {waarden}").waarden()).contains("WW", "WSW");
        assertThat(plek("de kandidaat is jonger dan {leeftijd}").omschrijving())
                .contains("een leeftijd in jaren of maanden", "de naam van een parameter");
        assertThat(plek("een van deze feiten is onbekend: {velden}").waarden()).contains("leefgebieden.SCHULDEN");
    }

    @Test
    void a_condition_on_what_may_be_unknown_says_what_happens_then() {
        assertThat(Lemmas.ALLE)
                .filteredOn(lemma -> lemma.soort() == Lemma.Soort.VOORWAARDE)
                .filteredOn(lemma -> Feiten.ALLE.stream()
                        .anyMatch(feit ->
                                feit.veld() != null && lemma.vorm().sjabloon().startsWith(feit.begin())))
                .hasSizeGreaterThan(50)
                .allSatisfy(lemma -> assertThat(lemma.vorm().uitleg()).containsIgnoringCase("onbekend"));
        assertThat(uitleg("de werknemersvaardigheden zijn niet {waarden}"))
                .isEqualTo("Geldt als de werknemersvaardigheden een andere waarde hebben dan de genoemde."
                        + " Zijn de werknemersvaardigheden onbekend, dan geldt de zin niet.");
        assertThat(uitleg("de afstand is {waarden}")).endsWith("Is de afstand niet bepaald, dan geldt de zin niet.");
    }

    @Test
    void conditions_stand_by_subject_in_the_order_of_the_profile_and_then_of_the_decision() {
        assertThat(rubrieken(Lemma.Soort.VOORWAARDE))
                .startsWith("persoon", "partner", "aanmelding", "indicaties", "bemiddelingsprofiel", "leefgebieden")
                .containsSubsequence("werk", "doelgroep", "zoekperiode", "afstand", "uitkomst")
                .endsWith("algemeen");
        assertThat(rubrieken(Lemma.Soort.GEVOLG))
                .startsWith("doelgroep", "werkvorm", "zoekperiode")
                .containsSubsequence("uitkomst", "loket", "signalen")
                .endsWith("elke stap");
    }

    @Test
    void a_sentence_names_the_steps_in_which_it_can_stand() {
        assertThat(lemma(Lemma.Soort.VOORWAARDE, "de regeling is {waarden}").stappen())
                .containsExactlyElementsOf(Stap.namen());
        assertThat(lemma(Lemma.Soort.VOORWAARDE, "de afstand is {waarden}").stappen())
                .startsWith("prognose")
                .doesNotContain("afstand");
        assertThat(lemma(Lemma.Soort.GEVOLG, "de afstand is {waarde}").stappen())
                .containsExactly("afstand");
        assertThat(Lemmas.ALLE)
                .filteredOn(lemma -> lemma.soort() != Lemma.Soort.ONDERDEEL)
                .allSatisfy(lemma -> assertThat(lemma.stappen()).isNotEmpty());
        assertThat(Lemmas.ALLE)
                .filteredOn(lemma -> lemma.soort() == Lemma.Soort.VOORWAARDE)
                .allSatisfy(lemma ->
                        assertThat(Stap.namen()).endsWith(lemma.stappen().toArray(String[]::new)));
    }

    @Test
    void every_entry_has_an_address_of_its_own() {
        assertThat(Lemmas.ALLE)
                .extracting(Lemma::anker)
                .doesNotHaveDuplicates()
                .allMatch(anker -> anker.matches("[a-z0-9]+(-[a-z0-9]+)*"))
                .contains("voorwaarde-de-kandidaat-is-jonger-dan-leeftijd", "onderdeel-vast");
    }

    @Test
    void the_reader_takes_every_line_that_is_no_sentence_as_the_entry_shows_it() {
        assertThat(Lemmas.ALLE)
                .filteredOn(lemma -> lemma.soort() == Lemma.Soort.ONDERDEEL)
                .hasSizeGreaterThan(50)
                .allSatisfy(lemma -> assertThat(read(lemma))
                        .as(lemma.vorm().voorbeeld())
                        .contains(lemma.vorm().sjabloon()));
    }

    @Test
    void every_code_of_a_fact_has_words() {
        assertThat(Codeuitleg.all())
                .allSatisfy(lijst -> assertThat(lijst.codes())
                        .allSatisfy(
                                code -> assertThat(code.woorden()).isNotBlank().doesNotContain("_")));
        assertThat(Codeuitleg.all().stream().flatMap(lijst -> lijst.onderwerpen().stream()))
                .doesNotHaveDuplicates()
                .containsAll(Feiten.ALLE.stream()
                        .filter(feit -> feit.type() instanceof Feit.Type.Code)
                        .map(Feit::onderwerp)
                        .toList());
    }

    /** What the reader says that the lines are of a file with this entry's example in its place. */
    private static List<String> read(Lemma lemma) {
        String voorbeeld = lemma.vorm().voorbeeld();
        String tekst = PLAATSEN.get(lemma.rubriek()).replace("$", voorbeeld);
        Regelbestand bestand = RegelbestandParser.parse("gemeente/voorbeeld/x.regels", tekst);
        return Stream.of(
                        bestand.zinnen().stream(),
                        bestand.regels().stream().flatMap(regel -> regel.zinnen().stream()),
                        bestand.voorzieningen().stream().flatMap(voorziening -> voorziening.zinnen().stream()))
                .flatMap(Function.identity())
                .map(Zinsplaats::sjabloon)
                .toList();
    }

    private static List<String> rubrieken(Lemma.Soort soort) {
        return Lemmas.ALLE.stream()
                .filter(lemma -> lemma.soort() == soort)
                .map(Lemma::rubriek)
                .distinct()
                .toList();
    }

    private static Plek plek(String sjabloon) {
        return lemma(sjabloon).vorm().plekken().get(0);
    }

    private static String uitleg(String sjabloon) {
        return lemma(sjabloon).vorm().uitleg();
    }

    private static Lemma lemma(String sjabloon) {
        return Arrays.stream(Lemma.Soort.values())
                .flatMap(soort -> find(soort, sjabloon))
                .findFirst()
                .orElseThrow();
    }

    private static Lemma lemma(Lemma.Soort soort, String sjabloon) {
        return find(soort, sjabloon).findFirst().orElseThrow();
    }

    private static Stream<Lemma> find(Lemma.Soort soort, String sjabloon) {
        return Lemmas.ALLE.stream()
                .filter(lemma ->
                        lemma.soort() == soort && lemma.vorm().sjabloon().equals(sjabloon));
    }
}
