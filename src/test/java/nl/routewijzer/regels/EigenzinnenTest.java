package nl.routewijzer.regels;

import static org.assertj.core.api.Assertions.assertThat;

import nl.routewijzer.regels.taal.Woordenschat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence about a fact of a municipality says, and denies, of each answer; an unknown one does neither. */
class EigenzinnenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "het feit FIETS is ja                 | JA | geldt",
                "het feit FIETS is ja                 | NEE | zeker niet",
                "het feit FIETS is ja                 |    | onbekend",
                "het feit FIETS is nee                | NEE | geldt",
                "het feit FIETS is nee                | JA | zeker niet",
                "het feit FIETS is nee                |    | onbekend",
                "het feit FIETS is OV of AUTO         | OV | geldt",
                "het feit FIETS is OV of AUTO         | AUTO | geldt",
                "het feit FIETS is OV of AUTO         | LOPEN | zeker niet",
                "het feit FIETS is OV of AUTO         |    | onbekend",
                "het feit FIETS is niet OV, AUTO      | LOPEN | geldt",
                "het feit FIETS is niet OV, AUTO      | AUTO | zeker niet",
                "het feit FIETS is niet OV            |    | onbekend",
                "het feit FIETS is bekend             | NEE | geldt",
                "het feit FIETS is bekend             |    | zeker niet",
                "het feit FIETS is onbekend           | NEE | zeker niet",
                "het feit FIETS is onbekend           |    | geldt"
            })
    void an_unknown_answer_neither_holds_nor_is_denied(String zin, String antwoord, String verwacht) {
        Lossefeiten situatie = new Lossefeiten("2027-06-01").answered("ANDERS", "OV");
        if (antwoord != null) {
            situatie.answered("FIETS", antwoord.equals("JA") ? true : antwoord.equals("NEE") ? false : antwoord);
        }
        Voorwaarde voorwaarde = Woordenschat.find(zin).orElseThrow();

        String gevonden =
                voorwaarde.holds(situatie) ? "geldt" : voorwaarde.isDenied(situatie) ? "zeker niet" : "onbekend";
        assertThat(gevonden).isEqualTo(verwacht);
    }
}
