package nl.routewijzer.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.document.Brief.Deel;
import nl.routewijzer.profiel.Codelijst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter can be read by who gets it, and threatens nobody: for every uitkomst, with and without a besluit. */
class BriefLeesbaarTest {
    private static final int PROFIELEN = 2400;
    private static final int MINSTENS_PER_UITKOMST = 20;
    private static final double SCORE = 60;
    private static final int WOORDEN = 20;

    private static final Pattern AMBTELIJK = words(
            "indien",
            "teneinde",
            "middels",
            "conform",
            "derhalve",
            "betreffende",
            "inzake",
            "alsmede",
            "aangaande",
            "dientengevolge",
            "ingevolge",
            "krachtens",
            "onderhavige?",
            "voornoemde?",
            "desbetreffende",
            "tevens",
            "reeds",
            "echter",
            "thans",
            "omtrent",
            "dienen",
            "hierbij",
            "bovengenoemde?",
            "ten behoeve van",
            "op grond van",
            "met betrekking tot",
            "in het kader van",
            "overeenkomstig",
            "gaarne",
            "dien",
            "wederom",
            "zulks",
            "belanghebbende",
            "voorziening(en)?",
            "traject(en)?",
            "bemiddelbaar\\w*",
            "doelgroep\\w*",
            "terugmeld\\w*",
            "doorverwij\\w*",
            "uitstroom\\w*",
            "plaatsbaar\\w*",
            "afstand",
            "kandidaat");

    private static final Pattern DREIGEND = words(
            "sanctie\\w*",
            "korting\\w*",
            "gekort",
            "korten",
            "maatregel\\w*",
            "verplicht\\w*",
            "moet(en)?",
            "anders (dan )?(verlie\\w*|krijg\\w*|word\\w*|volg\\w*)",
            "verlies(t|en)?",
            "boete\\w*",
            "straf\\w*",
            "stopzet\\w*",
            "stoppen wij",
            "intrekken",
            "waarschuw\\w*",
            "verwijt\\w*",
            "schuld",
            "gevolgen",
            "eis(t|en)?",
            "beëindig\\w*");

    private static final Pattern GEVOELIG = words(
            "schulden",
            "verslaving",
            "verslaafd",
            "psychisch\\w*",
            "justitie",
            "diagnose",
            "ziek\\w*",
            "stoornis",
            "beperking\\w*",
            "handicap",
            "huisvesting",
            "gedrag",
            "motivatie",
            "gemotiveerd",
            "laaggeletterd",
            "statushouder",
            "arbeidsbeperk\\w*");

    private static final Pattern RUW = Pattern.compile("\\p{Lu}+_|\\bnull\\b|[{}]|\\d{4}-\\d{2}|  |\\bbrief\\.[a-z]");

    /** A role, as the policy names it: "(consulent intake en diagnose)". */
    private static final Pattern FUNCTIE = Pattern.compile(" \\([^)]*\\)");

    private final Zaakmaker maker = new Zaakmaker();
    /** What was read before need not be read again. */
    private final Map<String, Leesbaarheid> gelezen = new HashMap<>();

    private final Set<String> gezien = new HashSet<>();

    private final List<BriefWriter> writers = Stream.of(
                    Zaakmaker.ONBEKEND, new Afzender("WerkBedrijf Voorbeeld", "024 123 45 67", "post@voorbeeld.nl"))
            .map(afzender -> new BriefWriter(afzender))
            .toList();

    @Test
    void every_letter_is_plain_and_friendly() {
        Brievenbus bus = new Brievenbus(20261121);
        Map<String, Integer> aantallen = new HashMap<>();
        for (int i = 0; i < PROFIELEN; i++) {
            Zaak zaak = maker.of(bus.next());
            String ander = Codelijst.UITKOMST
                    .codes()
                    .get(i % Codelijst.UITKOMST.codes().size());
            for (Zaak stand : List.of(
                    zaak,
                    Zaakmaker.followed(zaak),
                    Zaakmaker.deviated(zaak, ander, "TAALTRAJECT", "LOONKOSTENSUBSIDIE"),
                    Zaakmaker.deviated(zaak, ander))) {
                check(new Gelezen(writers.get(i % writers.size()).write(stand, Zaakmaker.NAMEN)));
            }
            aantallen.merge("advies " + zaak.advies().uitkomst(), 1, Integer::sum);
            aantallen.merge("besluit " + ander, 1, Integer::sum);
        }
        assertThat(aantallen).hasSize(2 * Codelijst.UITKOMST.codes().size());
        assertThat(aantallen)
                .allSatisfy(
                        (soort, aantal) -> assertThat(aantal).as(soort).isGreaterThanOrEqualTo(MINSTENS_PER_UITKOMST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Indien u hulp wilt, kunt u bellen.",
                "Dan volgt er een maatregel.",
                "Wij weten van uw schulden.",
                "Uw uitkomst is BESCHUT_WERK.",
                "U kunt bellen op 2026-11-21.",
                "Dit is een zin die maar door en door blijft gaan omdat er steeds weer een woord achteraan komt tot het te veel is.",
                "De arbeidsmarktgerelateerde dienstverleningsovereenkomst behoeft goedkeuring."
            })
    void a_letter_that_is_not_is_noticed(String alinea) {
        Brief brief = new Brief(
                "Brief",
                "Iets",
                List.of(),
                "Brief",
                "",
                List.of(new Deel(null, List.of(alinea), List.of())),
                List.of());

        assertThatThrownBy(() -> check(new Gelezen(brief))).isInstanceOf(AssertionError.class);
    }

    private void check(Gelezen brief) {
        double score = brief.alineas().stream()
                .map(alinea -> gelezen.computeIfAbsent(alinea, tekst -> Leesbaarheid.of(List.of(tekst))))
                .reduce(new Leesbaarheid(0, 0, 0), Leesbaarheid::and)
                .score();
        if (score < SCORE) {
            throw new AssertionError("score " + score + " of " + brief.text());
        }
        brief.everything().stream().filter(gezien::add).forEach(BriefLeesbaarTest::checkText);
    }

    private static void checkText(String tekst) {
        for (String zin : Leesbaarheid.sentences(List.of(tekst))) {
            assertThat(Leesbaarheid.words(zin)).as(zin).hasSizeLessThanOrEqualTo(WOORDEN);
        }
        for (Pattern verboden : List.of(AMBTELIJK, DREIGEND, GEVOELIG, RUW)) {
            assertThat(FUNCTIE.matcher(tekst).replaceAll("")).doesNotContainPattern(verboden);
        }
    }

    private static Pattern words(String... woorden) {
        return Pattern.compile(
                "\\b(" + String.join("|", woorden) + ")\\b",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
