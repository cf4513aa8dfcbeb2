package nl.routewijzer.advies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Looptijd;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.Voorziening;

/** Holds an advice against what its voorzieningen say of one another, by looking at the declarations alone. */
final class Samenloopregels {
    private static final Pattern HULP = Pattern.compile("HULP\\d");

    private Samenloopregels() {}

    /** @return how many advised ones go only with another */
    static int check(Routeadvies advies, Kandidaatprofiel profiel, Beleid beleid) {
        Set<String> lopend = profiel.eerdereVoorzieningen().stream()
                .filter(EerdereVoorziening::isRunning)
                .filter(loopt -> beleid.looptijd(loopt.voorziening()).on(loopt.start(), profiel.peildatum())
                        != Looptijd.Stand.OVER_TERMIJN)
                .map(EerdereVoorziening::voorziening)
                .collect(Collectors.toSet());
        List<String> geadviseerd = advies.voorzieningen().stream()
                .map(Routeadvies.Voorziening::voorziening)
                .toList();
        Function<String, Samenloop> samenloop = code -> beleid.voorzieningen().stream()
                .filter(voorziening -> voorziening.code().equals(code))
                .map(Voorziening::samenloop)
                .findFirst()
                .orElseThrow();
        advies.afgewezen().stream()
                .flatMap(afgewezen -> afgewezen.uitleg().stream())
                .filter(uitleg -> uitleg.endsWith(": dat is eerder gekozen."))
                .forEach(uitleg -> assertThat(HULP.matcher(uitleg).results().map(MatchResult::group))
                        .as("%s: %s", uitleg, profiel.tree())
                        .isNotEmpty()
                        .allMatch(naam -> geadviseerd.contains(naam) || lopend.contains(naam)));
        int samen = 0;
        for (String code : geadviseerd) {
            for (String ander : geadviseerd) {
                assertThat(samenloop.apply(code).sluitUit().contains(ander)
                                && !(lopend.contains(code) && lopend.contains(ander)))
                        .as("%s beside %s: %s", code, ander, profiel.tree())
                        .isFalse();
            }
            List<String> nodig = samenloop.apply(code).samenMet();
            if (!nodig.isEmpty() && !lopend.contains(code)) {
                assertThat(nodig)
                        .as("%s: %s", code, profiel.tree())
                        .anyMatch(ander -> geadviseerd.contains(ander) || lopend.contains(ander));
                samen++;
            }
        }
        return samen;
    }
}
