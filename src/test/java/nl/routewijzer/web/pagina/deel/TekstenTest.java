package nl.routewijzer.web.pagina.deel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.balie.Besluitsoort;
import nl.routewijzer.beleid.Vereistsignaal;
import nl.routewijzer.dossier.Afhandeling;
import nl.routewijzer.dossier.Sluitreden;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldvoorwaarde;
import nl.routewijzer.web.pagina.Berichten;
import org.junit.jupiter.api.Test;

/** The words of the screens keep up with the fields and the codes. */
class TekstenTest {
    private static final Set<String> SIGNALEN =
            Arrays.stream(Vereistsignaal.values()).map(Vereistsignaal::name).collect(Collectors.toSet());

    private final Teksten teksten = new Teksten(Berichten.source());

    @Test
    void every_field_and_group_has_a_label() {
        assertThat(Veld.values())
                .allSatisfy(veld -> assertThat(teksten.label(veld)).isNotBlank());
        assertThat(Veld.Groep.values())
                .allSatisfy(groep -> assertThat(teksten.groep(groep)).isNotBlank());
    }

    /** But for a question that is plain of itself. */
    @Test
    void every_field_is_explained() {
        assertThat(Veld.values())
                .filteredOn(veld -> teksten.uitleg(veld) == null)
                .containsExactly(Veld.WERKGEVER_BESCHIKBAAR);
    }

    @Test
    void a_field_that_needs_another_answer_says_so() {
        assertThat(Veld.values())
                .filteredOn(veld -> veld.groep() != Veld.Groep.PARTNER
                        && Veldvoorwaarde.of(veld).isPresent())
                .contains(
                        Veld.AANVULLENDE_BIJSTAND,
                        Veld.AANVRAAGDATUM,
                        Veld.GROND_NEGATIEF_ADVIES,
                        Veld.INDICATIE_DAGBESTEDING_TOT)
                .allSatisfy(veld -> assertThat(teksten.wanneer(veld)).contains("alleen"));
        assertThat(teksten.groepsuitleg(Veld.Groep.PARTNER)).contains("alleen");
    }

    @Test
    void every_code_has_words() {
        for (Codelijst list : Codelijst.values()) {
            assertThat(list.codes())
                    .allSatisfy(code -> assertThat(Berichten.all("")).containsKey("code." + list + "." + code));
        }
    }

    @Test
    void every_outcome_is_explained() {
        assertThat(Codelijst.UITKOMST.codes())
                .allSatisfy(
                        code -> assertThat(teksten.betekenis("UITKOMST", code)).isNotBlank());
    }

    @Test
    void no_text_speaks_of_a_field_or_code_that_does_not_exist() {
        Set<String> fields = Arrays.stream(Veld.values()).map(Veld::pad).collect(Collectors.toSet());
        assertThat(keys("veld.")).allSatisfy(sleutel -> assertThat(fields).contains(sleutel));
        Set<String> codes = Stream.concat(
                        Arrays.stream(Codelijst.values())
                                .flatMap(list -> list.codes().stream().map(code -> list + "." + code)),
                        Stream.of(
                                        Arrays.stream(Besluitsoort.values()).map(soort -> "BESLUIT." + soort),
                                        Arrays.stream(Sluitreden.values()).map(reden -> "SLUITREDEN." + reden),
                                        Arrays.stream(Afhandeling.Stand.values())
                                                .map(stand -> "STAND." + stand),
                                        SIGNALEN.stream().map(code -> "SIGNAAL." + code))
                                .flatMap(eigen -> eigen))
                .collect(Collectors.toSet());
        assertThat(keys("code.")).allSatisfy(sleutel -> assertThat(codes).contains(sleutel));
    }

    @Test
    void every_signal_that_the_software_looks_for_has_words() {
        assertThat(keys("code.SIGNAAL.")).containsExactlyInAnyOrderElementsOf(SIGNALEN);
    }

    @Test
    void names_a_leefgebied_by_its_last_part() {
        assertThat(teksten.veldnaam("SCHULDEN")).isEqualTo("Schulden");
        assertThat(teksten.veldnaam("partner.geboortedatum")).isEqualTo("Geboortedatum van de partner");
        assertThat(teksten.veldnaam("RANDVOORWAARDEN")).isEqualTo("Randvoorwaarden");
    }

    @Test
    void a_code_without_words_of_its_own_is_written_as_people_do() {
        assertThat(teksten.code("VOORZIENING", "NO_RISKPOLIS")).isEqualTo("No-riskpolis");
        assertThat(teksten.code("VOORZIENING", "AANVULLENDE_AANPAK")).isEqualTo("Aanvullende aanpak");
        assertThat(teksten.code("SIGNAAL", "AFSTEMMEN_MET_UWV")).isEqualTo("Afstemmen met UWV");
        assertThat(teksten.code("SIGNAAL", "INTAKE_LANGER_DAN_EEN_JAAR")).isEqualTo("Intake langer dan een jaar");
    }

    @Test
    void says_one_number_of_months_when_shortest_and_longest_are_the_same() {
        assertThat(teksten.reeks(0, 0)).isEqualTo("0 maanden");
        assertThat(teksten.reeks(1, 1)).isEqualTo("1 maand");
        assertThat(teksten.reeks(3, 9)).isEqualTo("3 tot 9 maanden");
    }

    private static List<String> keys(String begin) {
        return Berichten.all("").keySet().stream()
                .filter(key -> key.startsWith(begin))
                .map(key -> key.substring(begin.length()).replaceAll("\\.(uitleg|wanneer)$", ""))
                .toList();
    }
}
