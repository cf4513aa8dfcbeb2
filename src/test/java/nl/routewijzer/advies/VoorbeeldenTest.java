package nl.routewijzer.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The worked examples of the beslismodel, in every part. */
class VoorbeeldenTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> DELEN = List.of(
            "uitkomst",
            "loket",
            "functie",
            "doelgroep",
            "zoekperiode",
            "afstand",
            "bemiddelbaarheid",
            "terugmelding",
            "ongedekt",
            "parallel",
            "swWerkvorm",
            "signalen",
            "ontbrekend");

    private final Adviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());

    @ParameterizedTest(name = "{0}")
    @MethodSource("voorbeelden")
    void the_advice_is_that_of_the_worked_example(Voorbeeld voorbeeld) {
        Beleidsregister register = Regelmap.register();
        Kandidaatprofiel profiel =
                ProfielReader.read(voorbeeld.profiel(), register.grenzen(), LocalDate.parse("2026-11-21"));

        Routeadvies advies = adviseur.advise(profiel, register.inForce(profiel.gemeente(), profiel.peildatum()));

        assertThat(comparable(advies)).isEqualTo(voorbeeld.comparable());
        assertThat(advies.redenen()).isNotEmpty();
    }

    @Test
    void there_are_320_of_them() throws IOException {
        assertThat(voorbeelden()).hasSize(320);
    }

    static Stream<Voorbeeld> voorbeelden() throws IOException {
        try (InputStream in = Voorbeeld.class.getResourceAsStream("/nl/routewijzer/voorbeelden.ndjson")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(regel -> JSON.readValue(regel, Voorbeeld.class));
        }
    }

    /** The examples list names in alphabetical order, missing fields and signals without their explanation. */
    private static Map<String, Object> comparable(Routeadvies advies) {
        Map<String, Object> boom = JSON.readValue(JSON.writeValueAsString(advies), Map.class);
        Map<String, Object> delen = new LinkedHashMap<>();
        for (String deel : DELEN) {
            delen.put(deel, boom.get(deel));
        }
        delen.put(
                "signalen",
                advies.signalen().stream()
                        .map(Routeadvies.Signaal::code)
                        .sorted()
                        .toList());
        delen.put(
                "ontbrekend",
                advies.ontbrekend().stream()
                        .map(Routeadvies.Ontbrekend::veld)
                        .sorted()
                        .toList());
        delen.put("ongedekt", advies.ongedekt().stream().sorted().toList());
        delen.put(
                "voorzieningen",
                advies.voorzieningen().stream().map(VoorbeeldenTest::comparable).toList());
        delen.put(
                "afgewezen",
                advies.afgewezen().stream()
                        .map(afwijzing -> Map.of(
                                "voorziening",
                                afwijzing.voorziening(),
                                "redenen",
                                afwijzing.redenen().stream().sorted().toList()))
                        .sorted(Comparator.comparing(afwijzing -> String.valueOf(afwijzing.get("voorziening"))))
                        .toList());
        delen.put("parallel", sortedByLeefgebied((List<?>) boom.get("parallel")));
        if (delen.get("bemiddelbaarheid") instanceof Map<?, ?> prognose
                && prognose.get("belemmeringen") instanceof List<?> belemmeringen) {
            Map<Object, Object> gesorteerd = new LinkedHashMap<>(prognose);
            gesorteerd.put(
                    "belemmeringen",
                    belemmeringen.stream().map(String::valueOf).sorted().toList());
            delen.put("bemiddelbaarheid", gesorteerd);
        }
        return delen;
    }

    private static Map<String, Object> comparable(Routeadvies.Voorziening voorziening) {
        Map<String, Object> delen = new LinkedHashMap<>();
        delen.put("voorziening", voorziening.voorziening());
        delen.put("behoeften", voorziening.behoeften().stream().sorted().toList());
        LocalDate einddatum = voorziening.maximaleEinddatum();
        delen.put("maximaleEinddatum", einddatum == null ? null : einddatum.toString());
        return delen;
    }

    private static List<?> sortedByLeefgebied(List<?> parallel) {
        List<Object> gesorteerd = new ArrayList<>(parallel);
        gesorteerd.sort((a, b) -> String.valueOf(((Map<?, ?>) a).get("leefgebied"))
                .compareTo(String.valueOf(((Map<?, ?>) b).get("leefgebied"))));
        return gesorteerd;
    }

    record Voorbeeld(Map<String, Object> profiel, Map<String, Object> verwacht) {
        Map<String, Object> comparable() {
            Map<String, Object> delen = new LinkedHashMap<>();
            for (String deel : DELEN) {
                delen.put(deel, verwacht.get(deel));
            }
            delen.put("signalen", verwacht.get("signalen"));
            delen.put("voorzieningen", verwacht.get("voorzieningen"));
            delen.put("afgewezen", verwacht.get("afgewezen"));
            return delen;
        }

        @Override
        public String toString() {
            return profiel.get("kenmerk") + " " + profiel.get("gemeente") + " " + verwacht.get("uitkomst");
        }
    }
}
