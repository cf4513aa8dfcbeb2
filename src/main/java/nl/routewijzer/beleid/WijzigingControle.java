package nl.routewijzer.beleid;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Voorzieningwijziging;

/** What a lower layer changes is an open voorziening of a higher one, once a day. */
final class WijzigingControle {
    private final Gemeentebeleid beleid;
    private final List<Voorziening> voorzieningen;
    private final List<Voorzieningwijziging> wijzigingen;
    private final Set<Probleem> problemen;

    private WijzigingControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.beleid = beleid;
        this.voorzieningen = beleid.voorzieningen().toList();
        this.wijzigingen = beleid.wijzigingen().toList();
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        WijzigingControle controle = new WijzigingControle(beleid, problemen);
        controle.wijzigingen.forEach(controle::check);
    }

    private void check(Voorzieningwijziging wijziging) {
        List<Voorziening> genoemd = voorzieningen.stream()
                .filter(voorziening -> voorziening.code().equals(wijziging.code()))
                .toList();
        List<Voorziening> hoger = genoemd.stream()
                .filter(voorziening -> wijziging.vermelding().isBelow(voorziening.vermelding()))
                .toList();
        if (genoemd.isEmpty()) {
            Set<String> codes = voorzieningen.stream().map(Voorziening::code).collect(Collectors.toSet());
            report(
                    wijziging,
                    "De voorziening '" + wijziging.code() + "' bestaat niet."
                            + Similarity.didYouMean(wijziging.code(), codes));
        } else if (hoger.isEmpty()) {
            report(
                    wijziging,
                    "Alleen een voorziening van een hogere laag kan zo worden gewijzigd; " + wijziging.code()
                            + " staat in " + genoemd.get(0).vermelding().plaats() + ". Wijzig haar daar.");
        } else if (hoger.stream().noneMatch(voorziening -> overlaps(voorziening.vermelding(), wijziging))) {
            report(
                    wijziging,
                    "De voorziening " + wijziging.code() + " is er niet in deze periode ("
                            + hoger.get(0).vermelding().plaats() + ").");
        }
        hoger.forEach(voorziening -> open(wijziging, voorziening.vermelding()));
        others(wijziging);
        Parameterverwijzingen.check(
                wijziging.grenzen(),
                beleid.parametersByName(),
                (woord, melding) -> problemen.add(wijziging.problem(woord, melding)));
    }

    private void others(Voorzieningwijziging wijziging) {
        for (Voorzieningwijziging ander : wijzigingen) {
            boolean zelfde = ander != wijziging && ander.code().equals(wijziging.code());
            if (zelfde && wijziging.vermelding().isBelow(ander.vermelding())) {
                open(wijziging, ander.vermelding());
            } else if (zelfde
                    && wijziging.vermelding().isBeside(ander.vermelding())
                    && overlaps(ander.vermelding(), wijziging)
                    && wijzigingen.indexOf(ander) < wijzigingen.indexOf(wijziging)) {
                report(
                        wijziging,
                        wijziging.code() + " wordt ook gewijzigd in "
                                + ander.vermelding().plaats() + ". Zet alles bij elkaar, of kies een andere periode.");
            }
        }
    }

    private void open(Voorzieningwijziging wijziging, Vermelding hoger) {
        if (hoger.vast() && overlaps(hoger, wijziging)) {
            report(
                    wijziging,
                    wijziging.code() + " ligt vast in " + hoger.bron() + " en kan hier niet worden gewijzigd ("
                            + hoger.plaats() + ").");
        }
    }

    private static boolean overlaps(Vermelding vermelding, Voorzieningwijziging wijziging) {
        return vermelding.geldigheid().overlaps(wijziging.vermelding().geldigheid());
    }

    private void report(Voorzieningwijziging wijziging, String melding) {
        problemen.add(wijziging.problem(wijziging.code(), melding));
    }
}
