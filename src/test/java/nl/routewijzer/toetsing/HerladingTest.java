package nl.routewijzer.toetsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.routewijzer.Regelmap;
import nl.routewijzer.Vervorming;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.Beleidstoelating;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.beleid.Ingeleverd;
import nl.routewijzer.beleid.Toelating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What came of files does not depend on what of it was remembered from the files before: random edits, one after another. */
class HerladingTest {
    private static final int EDITS = 6;
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");
    private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-21T10:00:00Z");
    private static final Pattern REGEL = Pattern.compile("(?s)\nregel \\w+ \".*?\neinde\n");

    private final Map<String, String> files = new TreeMap<>(Regelmap.files());

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void what_is_remembered_of_the_files_before_changes_nothing(long reeks) {
        Random random = new Random(reeks);
        Beleidstoets toets = new Beleidstoets();
        Toelating stand = Beleidstoelating.admit(new Ingeleverd(files, List.of()), null, toets, NU);
        for (int i = 0; i < EDITS; i++) {
            String edit = edit(random);
            Ingeleverd nieuw = new Ingeleverd(Map.copyOf(files), List.of());
            Toelating koud =
                    Beleidstoelating.admit(nieuw, Beleidstoelating.restore(stand.inWerking()), new Beleidstoets(), NU);

            stand = Beleidstoelating.admit(nieuw, stand, toets, NU);

            assertThat(stand.weigeringen()).as(edit).isEqualTo(koud.weigeringen());
            assertThat(stand.inWerking()).as(edit).isEqualTo(koud.inWerking());
            assertThat(policy(stand.register())).as(edit).isEqualTo(policy(koud.register()));
        }
    }

    /** All that is decided with, and what is remarked. */
    private static Map<String, Object> policy(Beleidsregister register) {
        Map<String, Object> policy = new LinkedHashMap<>();
        policy.put("opmerkingen", register.opmerkingen(VANDAAG));
        policy.put("grenzen", register.grenzen());
        policy.put("versies", register.beleidsversies());
        for (Gemeente gemeente : register.gemeenten()) {
            policy.put(
                    gemeente.naam(),
                    register.versions(gemeente.sleutel())
                            .map(beleid -> List.of(
                                    beleid.geldigheid(),
                                    beleid.regelset().regels(),
                                    List.copyOf(beleid.parameters()),
                                    beleid.voorzieningen(),
                                    beleid.waarborgen()))
                            .toList());
        }
        return policy;
    }

    private String edit(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> {
                Vervorming vervorming = Vervorming.of(random.nextInt(1_000));
                yield put(vervorming.pad(), vervorming.tekst());
            }
            case 1 -> withoutRule(random);
            case 2 ->
                put(
                        "gemeente/druten/grens.regels",
                        "zet prognosegrensMaanden = " + (10 + random.nextInt(30)) + " maanden vanaf 2027-0"
                                + (1 + random.nextInt(6)) + "-01\n  bron: aanname\n");
            default ->
                put(
                        "gemeente/heumen/eigen.regels",
                        "stap uitkomst\nregel U14 \"Eigen regel\"\n  bron: aanname\nals\n  de fase is "
                                + List.of("INTAKE", "BEGELEIDING").get(random.nextInt(2))
                                + "\n  de leeftijd is hoger dan "
                                + random.nextInt(90) + " jaar\ndan\n  de uitkomst is "
                                + List.of("TERUGMELDING", "BESCHUT_WERK", "ONTWIKKELING")
                                        .get(random.nextInt(3)) + "\neinde\n");
        };
    }

    private String withoutRule(Random random) {
        List<String> paden = files.keySet().stream()
                .filter(pad -> REGEL.matcher(files.getOrDefault(pad, "")).find())
                .toList();
        String pad = paden.get(random.nextInt(paden.size()));
        String tekst = files.getOrDefault(pad, "");
        List<MatchResult> regels = REGEL.matcher(tekst).results().toList();
        MatchResult weg = regels.get(random.nextInt(regels.size()));
        return put(pad, tekst.substring(0, weg.start()) + tekst.substring(weg.end()));
    }

    private String put(String pad, String tekst) {
        files.put(pad, tekst);
        return pad + ":\n" + tekst;
    }
}
