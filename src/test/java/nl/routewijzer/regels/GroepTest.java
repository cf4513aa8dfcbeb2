package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.regels.taal.Woordenschat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A group of conditions under a name, as said and as denied: what is unknown makes it neither. */
class GroepTest {
    private static final Groep JONGE_STATUSHOUDER =
            group("de kandidaat is statushouder", "de kandidaat is jonger dan 27 jaar");

    @ParameterizedTest
    @CsvSource({
        "true, 323, true, false",
        "true, 324, false, true",
        "false, 323, false, true",
        "false, , false, true",
        "true, , false, false",
        ", 323, false, false",
        ", 324, false, true",
        ", , false, false"
    })
    void it_holds_when_all_holds_and_is_denied_when_one_condition_certainly_does_not(
            Boolean statushouder, Integer leeftijd, boolean geldt, boolean geldtNiet) {
        Lossefeiten feiten = new Lossefeiten("2026-11-21");
        if (statushouder != null) {
            feiten.with("statushouder", statushouder);
        }
        if (leeftijd != null) {
            feiten.with(Feiten.LEEFTIJD, leeftijd)
                    .with("geboortedatum", feiten.peildatum().minusMonths(leeftijd));
        }

        assertThat(JONGE_STATUSHOUDER.holds(feiten)).isEqualTo(geldt);
        assertThat(new Niet(JONGE_STATUSHOUDER).holds(feiten)).isEqualTo(geldtNiet);
        assertThat(new Niet(JONGE_STATUSHOUDER).isDenied(feiten)).isEqualTo(geldt);
    }

    @Test
    void one_of_several_is_denied_when_each_of_them_is() {
        Voorwaarde keuze = new EenVan(JONGE_STATUSHOUDER.voorwaarden());
        Lossefeiten feiten = new Lossefeiten("2026-11-21").with("statushouder", false);

        assertThat(keuze.isDenied(feiten)).isFalse();
        assertThat(keuze.isDenied(feiten.with(Feiten.LEEFTIJD, 324))).isTrue();
    }

    @Test
    void what_asks_for_the_unknown_is_always_certain() {
        Lossefeiten feiten = new Lossefeiten("2026-11-21");

        assertThat(sentence("de motivatie is onbekend").isDenied(feiten)).isFalse();
        assertThat(sentence("de motivatie is onbekend").isDenied(feiten.with("motivatie", "VOLDOENDE")))
                .isTrue();
        assertThat(sentence("de verwijzing is bekend").isDenied(feiten)).isTrue();
    }

    @Test
    void a_number_of_leefgebieden_is_denied_when_also_the_unknown_ones_do_not_make_it() {
        Voorwaarde minstens = sentence("minstens 2 leefgebieden zijn NIET_AANGEPAKT");
        Lossefeiten feiten = new Lossefeiten("2026-11-21");
        List<Feit> leefgebieden = Feiten.leefgebieden();
        leefgebieden.stream().skip(2).forEach(feit -> feiten.with(feit, "GEREGELD"));

        assertThat(minstens.isDenied(feiten)).isFalse();
        assertThat(minstens.isDenied(feiten.with(leefgebieden.get(1), "GEREGELD")))
                .isTrue();
        assertThat(minstens.isDenied(feiten.with(leefgebieden.get(1), "NIET_AANGEPAKT")))
                .isFalse();
    }

    @Test
    void a_partner_is_certainly_not_young_only_when_it_is_known_that_there_is_none() {
        Voorwaarde partner = sentence("de partner is jonger dan 27 jaar");
        Lossefeiten feiten = new Lossefeiten("2026-11-21");

        assertThat(partner.isDenied(feiten)).isFalse();
        assertThat(partner.isDenied(feiten.with("huishouden", "ALLEENSTAAND"))).isTrue();
        assertThat(partner.isDenied(feiten.with("huishouden", "GEHUWD"))).isFalse();
        assertThat(partner.isDenied(feiten.with(Feiten.LEEFTIJD_PARTNER, 324))).isTrue();
    }

    @Test
    void without_anything_under_its_name_it_is_neither() {
        Groep leeg = new Groep("leeg", List.of());
        Lossefeiten feiten = new Lossefeiten("2026-11-21");

        assertThat(leeg.holds(feiten)).isFalse();
        assertThat(new Niet(leeg).holds(feiten)).isFalse();
    }

    @Test
    void it_says_what_made_it_so() {
        Lossefeiten feiten =
                new Lossefeiten("2026-11-21").with("statushouder", true).with(Feiten.LEEFTIJD, 323);

        assertThat(JONGE_STATUSHOUDER.inWords(feiten))
                .isEqualTo(
                        "jonge statushouder geldt, want de kandidaat is statushouder en de kandidaat is 26 jaar en 11"
                                + " maanden, jonger dan 27 jaar");
        assertThat(new Niet(JONGE_STATUSHOUDER).inWords(feiten.with(Feiten.LEEFTIJD, 324)))
                .isEqualTo("jonge statushouder geldt niet, want de kandidaat is 27 jaar");
    }

    private static Groep group(String... zinnen) {
        return new Groep(
                "jonge statushouder", Stream.of(zinnen).map(GroepTest::sentence).toList());
    }

    private static Voorwaarde sentence(String zin) {
        return Woordenschat.find(zin).orElseThrow();
    }
}
