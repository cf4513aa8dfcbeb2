package nl.routewijzer.advies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Keuzevolgorde;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.regels.Looptijd;
import nl.routewijzer.regels.Opsomming;
import nl.routewijzer.regels.Voorziening;

/** What voorzieningen say of one another: which never go together, and which only together with another. */
final class Samengaan {
    private final Beleid beleid;
    private final Keuzevolgorde volgorde;
    private final Set<String> lopend;

    private Samengaan(Beleid beleid, Set<String> lopend) {
        this.beleid = beleid;
        this.volgorde = beleid.keuzevolgorde();
        this.lopend = lopend;
    }

    /** What runs within its term, the extension included, counts as chosen: also what covers nothing now. */
    static Samengaan of(Casus casus, Beleid beleid) {
        return new Samengaan(
                beleid,
                casus.lopende().stream()
                        .filter(lopend -> beleid.looptijd(lopend.voorziening()).on(lopend.start(), casus.peildatum())
                                != Looptijd.Stand.OVER_TERMIJN)
                        .map(EerdereVoorziening::voorziening)
                        .collect(Collectors.toSet()));
    }

    /** In the order in which they are chosen. */
    List<Optie> choosing(List<Optie> opties) {
        return sort(opties, volgorde.beurten());
    }

    /** In the order in which they are dropped again. */
    List<Optie> dropping(List<Optie> opties) {
        return sort(opties, volgorde.afval());
    }

    private static List<Optie> sort(List<Optie> opties, List<String> codes) {
        return codes.stream()
                .flatMap(code -> opties.stream()
                        .filter(optie -> optie.voorziening().code().equals(code)))
                .toList();
    }

    /** What stands in the way of choosing it beside what is chosen already. */
    Optional<Optie.Bezwaar> objection(Optie optie, Collection<Optie> gekozen) {
        List<String> naast = Stream.concat(lopend.stream().sorted(), codes(gekozen))
                .distinct()
                .toList();
        List<String> tegen =
                new ArrayList<>(volgorde.excluded(optie.voorziening().code()));
        tegen.retainAll(naast);
        if (!tegen.isEmpty()) {
            return Optional.of(new Optie.Bezwaar(
                    "NIET_SAMEN_MET",
                    "Dit gaat niet samen met " + names(tegen, "en") + ": dat "
                            + (lopend.containsAll(tegen) ? "loopt al." : "is eerder gekozen.")));
        }
        List<String> nodig = optie.voorziening().samenloop().samenMet();
        return nodig.isEmpty() || nodig.stream().anyMatch(naast::contains)
                ? Optional.empty()
                : Optional.of(new Optie.Bezwaar(
                        "ALLEEN_SAMEN_MET",
                        "Dit kan alleen samen met " + names(nodig, "of") + ", en dat is niet gekozen."));
    }

    /** Whether it may go for others that are chosen: none of these goes only with it. */
    boolean isNeeded(Optie optie, Collection<Optie> gekozen) {
        return gekozen.stream()
                .filter(ander -> ander.voorziening()
                        .samenloop()
                        .samenMet()
                        .contains(optie.voorziening().code()))
                .anyMatch(ander -> isWithout(
                        ander,
                        gekozen.stream().filter(blijft -> blijft != optie).toList()));
    }

    /** Whether it goes only with others, and none of these is chosen or runs. */
    boolean isWithout(Optie optie, Collection<Optie> gekozen) {
        List<String> nodig = optie.voorziening().samenloop().samenMet();
        return !nodig.isEmpty()
                && nodig.stream().noneMatch(lopend::contains)
                && codes(gekozen).noneMatch(nodig::contains);
    }

    private static Stream<String> codes(Collection<Optie> opties) {
        return opties.stream().map(optie -> optie.voorziening().code());
    }

    private String names(List<String> codes, String voegwoord) {
        return Opsomming.of(
                codes.stream()
                        .map(code -> beleid.voorzieningen().stream()
                                .filter(voorziening -> voorziening.code().equals(code))
                                .map(Voorziening::naam)
                                .findFirst()
                                .orElseGet(() -> Codelijst.inWords(code)))
                        .toList(),
                voegwoord);
    }
}
