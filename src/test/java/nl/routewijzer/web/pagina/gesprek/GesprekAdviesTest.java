package nl.routewijzer.web.pagina.gesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.Grondig;
import nl.routewijzer.Profielgenerator;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.web.pagina.PaginaTestApp;
import nl.routewijzer.web.pagina.formulier.Invoer;
import nl.routewijzer.web.pagina.formulier.Tussenstand;
import nl.routewijzer.web.pagina.formulier.Tussenstanden;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.json.JsonMapper;

/** Who answers what the conversation asks gets the advice that the whole form gives: what was not asked could not change it. */
@SpringBootTest(classes = PaginaTestApp.class, webEnvironment = SpringBootTest.WebEnvironment.MOCK)
class GesprekAdviesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Gespreksgids gids;

    @Autowired
    private Tussenstanden tussenstanden;

    /** Far apart: every question tries every answer to every other one. That what is not asked cannot matter, OpenstaandTest proves. */
    @Test
    void worked_examples_give_the_same_advice() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/nl/routewijzer/voorbeelden.ndjson")) {
            List<String> voorbeelden = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            for (int i = 0; i < voorbeelden.size(); i += Grondig.count(40, 2)) {
                sameAdvice(tree(JSON.readValue(voorbeelden.get(i), Map.class).get("profiel")));
            }
        }
    }

    @Test
    void made_up_profiles_give_the_same_advice() {
        Profielgenerator generator = new Profielgenerator(29);
        for (int i = 0; i < Grondig.count(6, 200); i++) {
            sameAdvice(i % 2 == 0 ? generator.tree() : generator.treeOnRoute());
        }
    }

    private void sameAdvice(Map<String, ?> profiel) {
        Invoer formulier = Invoer.ofProfiel(profiel);
        Invoer gesprek = converse(formulier);

        assertThat(comparable(advise(gesprek))).as("%s", profiel).isEqualTo(comparable(advise(formulier)));
    }

    /** Answers every question with what the form says, and leaves open what it leaves open. */
    private Invoer converse(Invoer formulier) {
        Invoer gesprek = Invoer.ofProfiel(Map.of());
        Weg weg = Weg.posted("");
        Vraagnaam vraag = Vraagnaam.WIE;
        while (!vraag.equals(Vraagnaam.OVERZICHT)) {
            for (String naam : names(vraag, formulier).toList()) {
                gesprek = gesprek.with(naam, formulier.waarde(naam));
            }
            weg = weg.with(vraag);
            Vraagnaam volgende = gids.next(vraag, new Invulling(gesprek, tussenstanden), weg);
            assertThat(weg.covers(volgende)).as("%s is asked twice", volgende).isFalse();
            vraag = volgende;
        }
        return gesprek;
    }

    private static Stream<String> names(Vraagnaam vraag, Invoer formulier) {
        if (!vraag.equals(Vraagnaam.VOORZIENINGEN)) {
            return vraag.facts().flatMap(feit -> Stream.of(feit, feit + Invoer.NOOIT));
        }
        List<String> cellen = new ArrayList<>();
        for (int rij = 0; rij < formulier.rijen(); rij++) {
            for (String kolom : Invoer.KOLOMMEN) {
                cellen.add(Invoer.rijnaam(rij, kolom));
            }
        }
        return cellen.stream();
    }

    private Routeadvies advise(Invoer invoer) {
        Tussenstand stand = tussenstanden.of(invoer, naam -> true);
        assertThat(stand.geweigerd()).isEmpty();
        return stand.stand().advies();
    }

    /** Everything but the words of a reason, which also tell what else was known. */
    private static Map<String, Object> comparable(Routeadvies advies) {
        Map<String, Object> delen = tree(JSON.readValue(JSON.writeValueAsString(advies), Map.class));
        delen.put(
                "redenen",
                advies.redenen().stream().map(Routeadvies.Reden::regel).toList());
        return delen;
    }

    private static Map<String, Object> tree(Object boom) {
        Map<String, Object> tree = new LinkedHashMap<>();
        ((Map<?, ?>) boom).forEach((naam, waarde) -> tree.put(String.valueOf(naam), waarde));
        return tree;
    }
}
