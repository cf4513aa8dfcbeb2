package nl.routewijzer.beleid;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Uitzondering;
import nl.routewijzer.regels.Verklaring;

/** An exception is made to an open rule of a higher layer, and asks what its step may ask. */
final class UitzonderingControle {
    private final Gemeentebeleid beleid;
    private final List<Regel> regels;
    private final List<Verklaring.VasteStap> vasteStappen;
    private final Set<Probleem> problemen;

    private UitzonderingControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.beleid = beleid;
        this.regels = beleid.regels().toList();
        this.vasteStappen = beleid.verklaringen()
                .filter(Verklaring.VasteStap.class::isInstance)
                .map(Verklaring.VasteStap.class::cast)
                .toList();
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        UitzonderingControle controle = new UitzonderingControle(beleid, problemen);
        beleid.uitzonderingen().forEach(controle::check);
        beleid.rulesOfAnyDay().forEach(controle::steps);
    }

    private void check(Uitzondering uitzondering) {
        List<Regel> genoemd = regels.stream()
                .filter(regel -> regel.nummer().equals(uitzondering.regel()))
                .toList();
        List<Regel> hoger = genoemd.stream()
                .filter(regel -> uitzondering.vermelding().isBelow(regel.vermelding()))
                .toList();
        if (genoemd.isEmpty()) {
            report(uitzondering, "De regel " + uitzondering.regel() + " bestaat niet." + advice(uitzondering.regel()));
        } else if (hoger.isEmpty()) {
            report(
                    uitzondering,
                    "Een uitzondering kan alleen op een regel van een hogere laag; " + uitzondering.regel()
                            + " staat in " + genoemd.get(0).vermelding().plaats() + ". Wijzig die regel zelf.");
        } else if (hoger.stream()
                .noneMatch(regel -> regel.vermelding()
                        .geldigheid()
                        .overlaps(uitzondering.vermelding().geldigheid()))) {
            report(
                    uitzondering,
                    "De regel " + uitzondering.regel() + " geldt niet in deze periode ("
                            + hoger.get(0).vermelding().plaats() + ").");
        }
        hoger.forEach(regel -> open(uitzondering, regel));
        Parameterverwijzingen.check(
                uitzondering.behalveAls().stream()
                        .flatMap(voorwaarde -> voorwaarde.grenzen().stream())
                        .toList(),
                beleid.parametersByName(),
                (woord, melding) -> problemen.add(uitzondering.problem(woord, melding)));
    }

    private String advice(String nummer) {
        String varianten = VerbandControle.variants(regels.stream(), nummer);
        Set<String> nummers = regels.stream().map(Regel::nummer).collect(Collectors.toSet());
        return varianten.isEmpty() ? Similarity.didYouMean(nummer, nummers) : varianten;
    }

    private void open(Uitzondering uitzondering, Regel regel) {
        if (regel.vermelding().vast()) {
            report(
                    uitzondering,
                    "Regel " + regel.nummer() + " ligt vast in "
                            + regel.vermelding().bron()
                            + "; daarop kan hier geen uitzondering worden gemaakt ("
                            + regel.vermelding().plaats() + ").");
        }
        vasteStappen.stream()
                .filter(vast -> vast.stap() == regel.stap())
                .filter(vast -> uitzondering
                                .vermelding()
                                .plaats()
                                .laag()
                                .compareTo(vast.plaats().laag())
                        > 0)
                .findFirst()
                .ifPresent(vast -> report(
                        uitzondering,
                        "De stap " + regel.stap().naam() + " ligt vast (" + vast.plaats()
                                + "): hier kan geen uitzondering bij."));
        if (regel.isLastResort() && regel.stap().resultaat() != null) {
            report(
                    uitzondering,
                    "Regel " + regel.nummer() + " telt voor wie geen eerdere regel past ("
                            + regel.vermelding().plaats()
                            + "). Met een uitzondering daarop bleef iemand zonder antwoord.");
        }
    }

    private void steps(Regel regel) {
        for (Uitzondering uitzondering : regel.uitzonderingen()) {
            String teVroeg = uitzondering.behalveAls().stream()
                    .flatMap(voorwaarde -> voorwaarde.feiten().stream())
                    .filter(feit -> !regel.stap().mayUse(feit))
                    .map(Feit::onderwerp)
                    .distinct()
                    .collect(Collectors.joining(", "));
            if (!uitzondering.behalveAls().stream().allMatch(regel.stap()::mayAsk)) {
                problemen.add(uitzondering.problem(
                        "behalve als",
                        "In de stap " + regel.stap().naam() + " van regel " + regel.nummer() + " is nog niet bepaald"
                                + (teVroeg.isEmpty() ? " wat hier staat." : ": " + teVroeg + ".")));
            }
        }
    }

    private void report(Uitzondering uitzondering, String melding) {
        problemen.add(uitzondering.problem(uitzondering.regel(), melding));
    }
}
