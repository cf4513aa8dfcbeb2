package nl.routewijzer.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.RulesRejected;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;

/** A policy of a few voorzieningen for one municipality, and candidates with any of the behoeften that they cover. */
final class Samenloopproef {
    private static final LocalDate PEILDATUM = LocalDate.parse("2026-11-21");
    private static final String BEHOEFTEN = """
            stap behoeften

            regel N2 "Taal"
              bron: proef
            als
              de kandidaat is laaggeletterd
            dan
              er is behoefte aan TAAL
            einde

            regel N3 "Kosten"
              bron: proef
            als
              kosten belemmeren de kandidaat
            dan
              er is behoefte aan KOSTEN
            einde

            regel N4 "Beroepsbeeld"
              bron: proef
            als
              het beroepsbeeld is ONDUIDELIJK
            dan
              er is behoefte aan BEROEPSBEELD
            einde

            """;
    private static final List<String> GEDEKT = List.of("TAAL", "KOSTEN", "BEROEPSBEELD", "MOTIVATIE");

    private final Beleidsregister register;

    /** @param voorzieningen as they stand in a file of the municipality */
    Samenloopproef(String voorzieningen) {
        Map<String, String> files = Proefregels.files();
        files.put("gemeente/urk/samenloop.regels", BEHOEFTEN + voorzieningen);
        this.register = Beleidsregister.of(files);
    }

    /** A policy out of {@link #draw} in which none of the voorzieningen is impossible: such a policy is refused. */
    static Samenloopproef random(Random random) {
        while (true) {
            try {
                return draw(random);
            } catch (RulesRejected onmogelijk) {
                assertThat(onmogelijk.problemen())
                        .allSatisfy(
                                probleem -> assertThat(probleem.melding()).contains(" kan nooit worden geadviseerd: "));
            }
        }
    }

    /** Seven voorzieningen that cover one to three of the four behoeften, and stand to one another in any way but a ring. */
    private static Samenloopproef draw(Random random) {
        List<Integer> beurten = new ArrayList<>(IntStream.range(0, 7).boxed().toList());
        Collections.shuffle(beurten, random);
        Set<String> nodig = new HashSet<>();
        Set<String> uit = new HashSet<>();
        for (int een : beurten) {
            for (int later : beurten.subList(beurten.indexOf(een) + 1, beurten.size())) {
                int lot = random.nextInt(12);
                if (lot < 3) {
                    nodig.add(later + " " + een);
                } else if (lot == 3) {
                    uit.add(random.nextBoolean() ? een + " " + later : later + " " + een);
                }
            }
        }
        StringBuilder voorzieningen = new StringBuilder();
        for (int hulp = 0; hulp < 7; hulp++) {
            List<String> dekt = new ArrayList<>(GEDEKT);
            Collections.shuffle(dekt, random);
            voorzieningen.append(voorziening(
                    "HULP" + hulp,
                    hulp * 10 + 10,
                    dekt.subList(0, 1 + random.nextInt(3)),
                    line("alleen samen met", hulp, nodig) + line("sluit uit", hulp, uit)));
        }
        return new Samenloopproef(voorzieningen.toString());
    }

    private static String line(String begin, int hulp, Set<String> verband) {
        String anderen = IntStream.range(0, 7)
                .filter(ander -> verband.contains(hulp + " " + ander))
                .mapToObj(ander -> "HULP" + ander)
                .collect(Collectors.joining(", "));
        return anderen.isEmpty() ? "" : "  " + begin + ": " + anderen + "\n";
    }

    static String voorziening(String code, int zwaarte, List<String> dekt, String lines) {
        return "voorziening " + code + " \"" + code + "\"\n  bron: proef\n  zwaarte " + zwaarte + "\n  dekt "
                + String.join(", ", dekt) + "\n  duurt hoogstens 3 maanden\n" + lines + "einde\n\n";
    }

    Beleid beleid() {
        return register.inForce("urk", PEILDATUM);
    }

    /** @param lopend the voorzieningen that run since a day */
    Kandidaatprofiel profiel(List<String> behoeften, Map<String, String> lopend) {
        Map<String, Object> tree = new LinkedHashMap<>(Map.of(
                "kenmerk", "K-1", "gemeente", "urk", "peildatum", PEILDATUM.toString(), "geboortedatum", "1985-05-05"));
        tree.put("laaggeletterd", behoeften.contains("TAAL"));
        tree.put("kostenBelemmering", behoeften.contains("KOSTEN"));
        tree.put("beroepsbeeld", behoeften.contains("BEROEPSBEELD") ? "ONDUIDELIJK" : "DUIDELIJK");
        tree.put("motivatie", behoeften.contains("MOTIVATIE") ? "ONTWIKKELBAAR" : "ONVOLDOENDE");
        tree.put(
                "eerdereVoorzieningen",
                lopend.entrySet().stream()
                        .map(hulp ->
                                Map.of("voorziening", hulp.getKey(), "start", hulp.getValue(), "resultaat", "LOOPT"))
                        .toList());
        return ProfielReader.read(tree, register.grenzen(), PEILDATUM);
    }

    /** Somebody with any of the behoeften, for whom now and then something runs, or runs too long. */
    Kandidaatprofiel random(int nummer, Random random) {
        List<String> behoeften = GEDEKT.stream()
                .filter(code -> (nummer >> GEDEKT.indexOf(code) & 1) == 1)
                .toList();
        Map<String, String> lopend = new LinkedHashMap<>();
        while (random.nextInt(3) == 0) {
            lopend.put("HULP" + random.nextInt(7), random.nextInt(3) == 0 ? "2026-01-05" : "2026-11-02");
        }
        return profiel(behoeften, lopend);
    }
}
