package nl.routewijzer.regels.taal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A suggestion mends the spelling of a line; it never turns the meaning round. */
class SuggestieTest {
    private static final Pattern SUGGESTIE = Pattern.compile("Bedoelt u: \"(.+)\"\\?$");

    /** Words of which one must not come in the place of another; those in one list say the same. */
    private static final List<List<String>> TEGENSTELLINGEN = List.of(
            List.of("geen", "niet", "zonder", "onbekend"),
            List.of("nooit"),
            List.of("tenzij"),
            List.of("lager", "jonger", "korter", "minder"),
            List.of("hoger", "ouder", "langer", "meer"),
            List.of("hoogstens"),
            List.of("minstens"),
            List.of("eerder", "voor"),
            List.of("later", "na"),
            List.of("vanaf"),
            List.of("tot"),
            List.of("geleden"),
            List.of("voorbij"));

    private static final List<String> EENHEDEN = List.of("dagen", "weken", "maanden", "jaar", "uur", "procent");

    private static final List<String> WERKWOORDEN = List.of("is", "zijn", "heeft", "duurt", "dekt", "gaat");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de kandidaat is ouder als 60 jaar",
                "de loonwaarde is niet lager dan 30 procent",
                "de kandidaat is hoogstens 24 maand in dienstverlening",
                "geen leefgebied is NIET_AANGEPAKT",
                "de fase is bekend",
                "de kandidaat is jonger dan"
            })
    void what_the_language_cannot_say_is_told_and_not_turned_round(String zin) {
        assertThat(suggestion(message(zin)))
                .satisfies(suggestie ->
                        suggestie.ifPresent(tekst -> assertThat(marks(tekst)).isEqualTo(marks(zin))));
    }

    @Test
    void a_message_names_the_word_for_which_there_is_no_sentence_and_what_comes_nearest() {
        assertThat(message("de kandidaat is niet jonger dan 27 jaar"))
                .isEqualTo(
                        "Deze zin ken ik niet: \"de kandidaat is niet jonger dan 27 jaar\". De taal heeft geen zin met"
                                + " \"jonger\" die hierop lijkt. Wat er het dichtst bij komt, betekent iets anders:"
                                + " \"de kandidaat is niet ouder dan 27 jaar\".");
        assertThat(message("de kandidaat heeft nooit een startkwalificatie"))
                .contains("De taal heeft geen zin met \"nooit\" die hierop lijkt.")
                .endsWith("betekent iets anders: \"de kandidaat heeft een startkwalificatie\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de kandidaat is jongr dan 27 jaar            | de kandidaat is jonger dan 27 jaar",
                "de kandidaat is lager dan 27 jaar            | de kandidaat is jonger dan 27 jaar",
                "minimaal 3 leefgebieden zijn NIET_AANGEPAKT  | minstens 3 leefgebieden zijn NIET_AANGEPAKT",
                "de kandidaat heeft gen startkwalificatie     | "
            })
    void a_slip_of_the_pen_is_mended(String zin, String verwacht) {
        assertThat(suggestion(message(zin))).isEqualTo(Optional.ofNullable(verwacht));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "de kandidaat is een jonge statushouder",
                "de kandidaat is tussen 18 en 27 jaar",
                "de kandidaat is statushouder vanaf 2027-01-01",
                "de kandidaat is statushouder of jonger dan 27 jaar",
                "het einde van de zoekperiode is over hoogstens 4 weken",
                "het einde van de zoekperiode is binnen 4 weken"
            })
    void what_would_be_no_sentence_either_is_not_asked_after(String zin) {
        assertThat(suggestion(message(zin))).isEmpty();
    }

    @Test
    void where_something_in_a_slot_does_not_fit_the_form_is_shown() {
        assertThat(message("de kandidaat is jonger als statushouder"))
                .isEqualTo(
                        "Deze zin ken ik niet: \"de kandidaat is jonger als statushouder\". Een zin die hierop lijkt, is:"
                                + " \"de kandidaat is jonger dan {leeftijd}\". Wat tussen accolades staat, vult u zelf in.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void no_suggestion_differs_in_direction_number_or_denial(Lemma lemma) {
        for (Mutatie mutatie : mutations(lemma.vorm().voorbeeld())) {
            suggestion(message(lemma.soort(), mutatie.zin()))
                    .ifPresent(suggestie -> assertThat(marks(suggestie))
                            .as(mutatie.zin() + " -> " + suggestie)
                            .isEqualTo(marks(mutatie.bedoeld())));
        }
    }

    static List<Lemma> sentences() {
        return Lemmas.ALLE;
    }

    private static String message(Lemma.Soort soort, String zin) {
        return switch (soort) {
            case VOORWAARDE -> message(Woordenschat.VOORWAARDEN, zin);
            case GEVOLG -> message(Gevolgenschat.GEVOLGEN, zin);
            case ONDERDEEL -> line(zin);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "STATUSHOUDER, GEEN_STATUSHOUDER",
        "GEEN_WERKGEVER, WERKGEVER",
        "ONVOLDOENDE, VOLDOENDE",
        "DUIDELIJK, ONDUIDELIJK",
        "minDuur, maxDuur",
        "termijn2, termijn3",
        "langerDanNodig, korterDanNodig"
    })
    void a_code_is_not_taken_for_its_opposite(String geschreven, String bekend) {
        assertThat(Similarity.didYouMean(geschreven, List.of(bekend))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GEEN_STATUSHOUDR, GEEN_STATUSHOUDER",
        "ONVOLDOENDEE, ONVOLDOENDE",
        "prognosegrens, prognosegrensMaanden",
        "termijn22, termijn22Maanden",
        "nijmege, nijmegen"
    })
    void a_code_is_mended(String geschreven, String bekend) {
        assertThat(Similarity.didYouMean(geschreven, List.of(bekend))).contains(bekend);
    }

    /** A line, and a line that means the same as the one who wrote it meant. */
    private record Mutatie(String zin, String bedoeld) {}

    /** The sentence with one of its words left out, denied, misspelled, or another direction, number or unit in its place. */
    private static List<Mutatie> mutations(String zin) {
        String[] woorden = zin.split(" ", -1);
        List<Mutatie> mutaties = new ArrayList<>();
        for (String woord : woorden) {
            Stream.concat(replacements(woord), WERKWOORDEN.contains(woord) ? Stream.of(woord + " niet") : Stream.of())
                    .map(nieuw -> with(woorden, woord, nieuw))
                    .forEach(nieuw -> mutaties.add(new Mutatie(nieuw, nieuw)));
            if (isMark(woord)) {
                mutaties.add(new Mutatie(with(woorden, woord, woord + "s"), zin));
            }
        }
        return mutaties;
    }

    private static Stream<String> replacements(String woord) {
        if (woord.matches("\\d+")) {
            return Stream.of(woord + "1", "");
        } else if (EENHEDEN.contains(woord)) {
            return EENHEDEN.stream();
        } else if (isMark(woord)) {
            return Stream.concat(TEGENSTELLINGEN.stream().map(lijst -> lijst.get(0)), Stream.of(""));
        }
        return woord.equals("een") || woord.equals("bekend") ? Stream.of("geen", "onbekend") : Stream.empty();
    }

    private static boolean isMark(String woord) {
        return TEGENSTELLINGEN.stream().anyMatch(lijst -> lijst.contains(woord));
    }

    private static String with(String[] woorden, String oud, String nieuw) {
        return String.join(
                        " ",
                        Arrays.stream(woorden)
                                .map(w -> w.equals(oud) ? nieuw : w)
                                .toList())
                .replace("  ", " ")
                .strip();
    }

    /** What of a line must stand in a suggestion, in the same order. */
    private static List<String> marks(String zin) {
        List<String> marks = new ArrayList<>();
        for (String woord : zin.replaceAll("[\":,;]", "").split(" ", -1)) {
            if (woord.matches(".*\\d.*") || EENHEDEN.contains(woord)) {
                marks.add(woord);
            }
            TEGENSTELLINGEN.stream().filter(lijst -> lijst.contains(woord)).forEach(lijst -> marks.add(lijst.get(0)));
        }
        return marks;
    }

    private static String message(String zin) {
        return message(Woordenschat.VOORWAARDEN, zin);
    }

    private static String message(Zinnen<?> zinnen, String zin) {
        try {
            zinnen.read(zin);
            return "";
        } catch (Leesfout fout) {
            return fout.melding();
        }
    }

    /** What is said of it where it stands below a voorziening, or at the margin. */
    private static String line(String zin) {
        return RegelbestandParser.parse(
                        "landelijk/proef.regels", "voorziening X \"x\"\n  bron: aanname\n  " + zin + "\n" + zin + "\n")
                .problemen()
                .stream()
                .map(Probleem::melding)
                .filter(melding -> melding.contains(zin))
                .findFirst()
                .orElse("");
    }

    private static Optional<String> suggestion(String melding) {
        Matcher matcher = SUGGESTIE.matcher(melding);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
