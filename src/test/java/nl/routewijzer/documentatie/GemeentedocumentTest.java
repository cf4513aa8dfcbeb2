package nl.routewijzer.documentatie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Instelling;
import nl.routewijzer.documentatie.Onderdeel.Verschil;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import org.junit.jupiter.api.Test;

/** The document tells which layer says something, and what the layers above say in its place. */
class GemeentedocumentTest {
    private static final LocalDate DAG = LocalDate.of(2026, 11, 21);

    @Test
    void national_policy_differs_from_nothing() {
        Gemeentedocument document = document(Regelmap.files(), "wijchen");

        assertThat(parameter(document, "zoekperiodeWeken").verschil()).isEqualTo(Verschil.GEEN);
        assertThat(rule(document, "A1a").verschil()).isEqualTo(Verschil.GEEN);
        assertThat(rule(document, "A1a").hoger()).isEmpty();
    }

    @Test
    void a_region_sets_an_open_parameter_and_adds_a_rule() {
        Gemeentedocument document = document(Regelmap.files(), "wijchen");

        assertThat(parameter(document, "dienstverleningstermijnMaanden").verschil())
                .isEqualTo(Verschil.VERVANGEN);
        assertThat(values(document, "dienstverleningstermijnMaanden"))
                .containsExactly("REGIO 24 maanden", "LANDELIJK geen");
        assertThat(rule(document, "L1").verschil()).isEqualTo(Verschil.TOEGEVOEGD);
        assertThat(rule(document, "L1").laag()).isEqualTo(Laag.REGIO);
    }

    @Test
    void a_municipality_goes_before_its_region_and_the_document_tells_of_both() {
        Map<String, String> bestanden = Regelmap.files();
        bestanden.put(
                "regio/rijk-van-nijmegen/grens.regels", "zet prognosegrensMaanden = 30 maanden\n  bron: aanname\n");
        bestanden.put("gemeente/wijchen/grens.regels", "zet prognosegrensMaanden = 18 maanden\n  bron: aanname\n");

        assertThat(values(document(bestanden, "wijchen"), "prognosegrensMaanden"))
                .containsExactly("GEMEENTE 18 maanden", "REGIO 30 maanden", "LANDELIJK 24 maanden");
        assertThat(values(document(bestanden, "druten"), "prognosegrensMaanden"))
                .containsExactly("REGIO 30 maanden", "LANDELIJK 24 maanden");
        assertThat(values(document(bestanden, "tiel"), "prognosegrensMaanden")).containsExactly("LANDELIJK 24 maanden");
    }

    @Test
    void a_rule_is_shown_with_every_rule_that_it_replaces() {
        Map<String, String> bestanden = Regelmap.files();
        bestanden.put("regio/rijk-van-nijmegen/loket.regels", regel("L9", "L9"));
        bestanden.put("gemeente/wijchen/loket.regels", regel("L9", "L9"));

        Onderdeel<Regel> vervanger = rule(document(bestanden, "wijchen"), "L9");

        assertThat(vervanger.verschil()).isEqualTo(Verschil.VERVANGEN);
        assertThat(vervanger.hoger())
                .extracting(hoger -> hoger.laag() + " " + hoger.inhoud().nummer())
                .containsExactly("REGIO L9", "LANDELIJK L9");
    }

    @Test
    void a_row_of_a_municipality_is_shown_with_the_row_of_its_region() {
        Gemeentedocument document = document(Regelmap.files(), "beuningen");

        assertThat(document.tabellen().stream()
                        .filter(tabel -> tabel.soort() == Tabelsoort.LOKETTEN)
                        .flatMap(tabel -> tabel.rijen().stream())
                        .filter(rij -> rij.sleutel().equals("loketten-PARTICIPATIE"))
                        .flatMap(rij -> rij.hoger().stream())
                        .map(hoger -> hoger.laag() + " " + hoger.inhoud().cel(1)))
                .containsExactly("REGIO GEMEENTE");
        assertThat(document.of(Laag.GEMEENTE))
                .extracting(Onderdeel::sleutel)
                .contains("L3", "loketten-PARTICIPATIE")
                .doesNotContain("L1", "loketten-INTAKE");
    }

    @Test
    void a_voorziening_of_a_region_or_municipality_is_told_apart() {
        Gemeentedocument document = document(Regelmap.files(), "wijchen");

        assertThat(document.voorzieningen())
                .filteredOn(deel -> deel.laag() == Laag.GEMEENTE)
                .extracting(Onderdeel::sleutel)
                .containsExactly("LEERWERKPLEK_CARROUSEL");
        assertThat(document.voorzieningen())
                .filteredOn(deel -> deel.verschil() == Verschil.TOEGEVOEGD)
                .extracting(Onderdeel::sleutel)
                .contains("TALENTENEXPEDITIE", "LEERWERKPLEK_CARROUSEL")
                .doesNotContain("JOBCOACHING");
    }

    @Test
    void what_does_not_hold_on_the_day_is_left_out() {
        Gemeentedocument vroeger =
                GemeentedocumentWriter.write(Regelmap.register(), "beuningen", LocalDate.of(2015, 12, 31));

        assertThat(vroeger.of(Laag.GEMEENTE)).isEmpty();
    }

    @Test
    void steps_follow_the_order_of_the_decision_and_say_whether_they_are_closed() {
        Gemeentedocument document = document(Regelmap.files(), "wijchen");

        assertThat(document.stappen()).extracting(deel -> deel.stap()).isSorted();
        assertThat(document.stappen().stream()
                        .filter(Gemeentedocument.Stapdeel::vast)
                        .map(Gemeentedocument.Stapdeel::stap))
                .contains(Stap.ZOEKPERIODE)
                .doesNotContain(Stap.LOKET);
        assertThat(document.stappen().stream()
                        .mapToInt(deel -> deel.regels().size())
                        .sum())
                .isEqualTo(Regelmap.register()
                        .inForce("wijchen", DAG)
                        .regelset()
                        .regels()
                        .size());
    }

    @Test
    void every_assumption_is_named() {
        assertThat(document(Regelmap.files(), "wijchen").aannames())
                .extracting(Onderdeel::sleutel)
                .contains("A1a", "loonwaardeIntensief", "hersteltermijnen-GEDRAG-IN_BEHANDELING")
                .doesNotContain("D7", "zoekperiodeWeken");
    }

    @Test
    void an_unknown_municipality_is_told() {
        assertThatThrownBy(() -> document(Regelmap.files(), "atlantis")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_rule_is_laid_out_with_its_choices_and_parameters() {
        Regel regel = rule(document(Regelmap.files(), "wijchen"), "A1b").inhoud();
        Regeltekst tekst = Regeltekst.of(regel, Set.of("loonwaardeIntensief"));

        assertThat(tekst.als()).hasSize(1);
        assertThat(tekst.als().get(0).keuzes()).hasSize(2);
        assertThat(tekst.als().get(0).keuzes().get(1))
                .containsExactly(
                        new Regeltekst.Deel("de loonwaarde is lager dan ", null),
                        new Regeltekst.Deel("loonwaardeIntensief", "loonwaardeIntensief"));
        assertThat(tekst.dan().get(0).delen())
                .containsExactly(new Regeltekst.Deel("de afstand is ZEER_INTENSIEVE_BEGELEIDING", null));
    }

    @Test
    void comments_of_the_policy_maker_stay_with_what_they_explain() {
        Regelbestand bestand = RegelbestandParser.parse("landelijk/proef.regels", """
                # Waar gaat dit over?
                # Over een proef.

                parameter eerste = 1 jaar
                  bron: aanname

                # Hier begint iets anders.

                stap afstand

                regel A1 "Altijd"
                  bron: aanname
                """);
        Toelichtingen toelichtingen = Toelichtingen.of(bestand);

        assertThat(toelichtingen.inleiding()).isEqualTo("Waar gaat dit over? Over een proef.");
        assertThat(toelichtingen.above(4)).isEmpty();
        assertThat(toelichtingen.above(11)).isEqualTo("Hier begint iets anders.");
    }

    private static String regel(String nummer, String vervangt) {
        return """
                stap loket

                regel %s "Het loket staat nog steeds in de tabel"
                  bron: aanname
                  vervangt %s
                als
                  geen eerdere regel past
                dan
                  het loket staat in de tabel loketten bij de uitkomst
                einde
                """.formatted(nummer, vervangt);
    }

    private static Gemeentedocument document(Map<String, String> bestanden, String gemeente) {
        return GemeentedocumentWriter.write(Beleidsregister.of(bestanden), gemeente, DAG);
    }

    private static Onderdeel<Instelling> parameter(Gemeentedocument document, String naam) {
        return document.parameters().stream()
                .filter(deel -> deel.sleutel().equals(naam))
                .findFirst()
                .orElseThrow();
    }

    private static Onderdeel<Regel> rule(Gemeentedocument document, String nummer) {
        return document.stappen().stream()
                .flatMap(stap -> stap.regels().stream())
                .filter(deel -> deel.sleutel().equals(nummer))
                .findFirst()
                .orElseThrow();
    }

    /** The value and those above it, each with its layer. */
    private static List<String> values(Gemeentedocument document, String naam) {
        Onderdeel<Instelling> parameter = parameter(document, naam);
        List<String> waarden = new ArrayList<>(
                List.of(parameter.laag() + " " + parameter.inhoud().waarde().tekst()));
        parameter
                .hoger()
                .forEach(hoger ->
                        waarden.add(hoger.laag() + " " + hoger.inhoud().waarde().tekst()));
        return waarden;
    }
}
