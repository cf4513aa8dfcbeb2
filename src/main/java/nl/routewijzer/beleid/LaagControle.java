package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Verklaring;
import org.jspecify.annotations.Nullable;

/** Lower layers fill what higher ones left open: no rule of theirs changes, precedes or overwrites what is closed. */
final class LaagControle {
    private final List<Regel> regels;
    private final Map<Stap, Plaats> vasteStappen;
    private final Set<String> begrensd;
    private final Set<Probleem> problemen;

    private LaagControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.regels = beleid.regels().toList();
        this.problemen = problemen;
        this.vasteStappen = beleid.verklaringen()
                .filter(Verklaring.VasteStap.class::isInstance)
                .map(Verklaring.VasteStap.class::cast)
                .collect(Collectors.toMap(
                        Verklaring.VasteStap::stap, Verklaring.VasteStap::plaats, (eerste, tweede) -> eerste));
        this.begrensd = beleid.parameters()
                .filter(parameter -> parameter.grenzen() != null)
                .map(Parameter::naam)
                .collect(Collectors.toSet());
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        LaagControle controle = new LaagControle(beleid, problemen);
        for (Regel regel : controle.regels) {
            controle.closedStep(regel);
            controle.beside(regel);
            controle.replacement(regel);
            controle.claim(regel);
        }
        for (LocalDate dag : beleid.firstDaysOfRules()) {
            controle.precedence(beleid.rules(dag));
        }
    }

    private void closedStep(Regel regel) {
        Plaats vast = vasteStappen.get(regel.stap());
        if (vast != null && laag(regel).compareTo(vast.laag()) > 0) {
            report(
                    regel,
                    regel.nummer(),
                    "De stap " + regel.stap().naam() + " ligt vast (" + vast + "): hier kan geen regel bij.");
        }
    }

    /** A signal or bezwaar belongs to one layer: a lower one cannot give it to others too. */
    private void claim(Regel regel) {
        Set<String> codes = codes(regel);
        if (codes.isEmpty() || laag(regel) == Laag.LANDELIJK) {
            return;
        }
        codes.removeAll(takenOver(regel));
        for (Regel ander : regels) {
            if (regel.vermelding().isBelow(ander.vermelding())
                    && ander.vermelding()
                            .geldigheid()
                            .overlaps(regel.vermelding().geldigheid())) {
                codes(ander).stream()
                        .filter(codes::contains)
                        .forEach(code -> report(
                                regel,
                                code,
                                code + " wordt ook gegeven in "
                                        + ander.vermelding().plaats() + ". Kies een andere code."));
            }
        }
    }

    /** The codes of the rules in whose place it stands, also by way of another replacement. */
    private Set<String> takenOver(Regel regel) {
        Set<String> codes = new HashSet<>();
        for (Regel origineel : replaced(regel)) {
            codes.addAll(codes(origineel));
            codes.addAll(takenOver(origineel));
        }
        return codes;
    }

    private static Set<String> codes(Regel regel) {
        return regel.dan().stream()
                .flatMap(gevolg -> gevolg.introduces().stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private void beside(Regel regel) {
        regel.geldtNaast().stream()
                .flatMap(nummer -> named(nummer).stream())
                .filter(ander -> isClosedFor(regel, ander))
                .forEach(ander -> report(
                        regel,
                        "geldt naast",
                        "Regel " + ander.nummer() + " ligt vast in "
                                + ander.vermelding().bron() + "; hier kan geen regel naast gelden."));
    }

    private void replacement(Regel regel) {
        if (regel.vervangt() == null) {
            return;
        }
        List<Regel> originelen = replaced(regel);
        if (originelen.isEmpty()) {
            named(regel.vervangt()).stream()
                    .filter(ander -> ander != regel)
                    .findFirst()
                    .ifPresent(ander -> report(
                            regel,
                            "vervangt",
                            "Een regel kan alleen een regel van een hogere laag vervangen; " + ander.nummer()
                                    + " staat in " + ander.vermelding().plaats() + "."));
        }
        for (Regel origineel : originelen) {
            if (origineel.vermelding().vast()) {
                report(
                        regel,
                        "vervangt",
                        "Regel " + origineel.nummer() + " ligt vast in "
                                + origineel.vermelding().bron() + " en kan hier niet worden vervangen ("
                                + origineel.vermelding().plaats() + ").");
            } else {
                keepsBounds(regel, origineel);
                keepsPlace(regel, origineel);
            }
        }
    }

    /** The rules of higher layers that it takes the place of. */
    private List<Regel> replaced(Regel regel) {
        return named(regel.vervangt()).stream()
                .filter(ander -> regel.vermelding().isBelow(ander.vermelding()))
                .toList();
    }

    /** A bound on a parameter would mean nothing if a replacement could write its own number instead. */
    private void keepsBounds(Regel regel, Regel origineel) {
        Set<String> nodig = parameters(origineel);
        nodig.retainAll(begrensd);
        nodig.removeAll(parameters(regel));
        if (!nodig.isEmpty()) {
            report(
                    regel,
                    "vervangt",
                    "Gebruik ook in deze regel " + String.join(" en ", nodig) + ", zoals in "
                            + origineel.vermelding().plaats() + ": daarvoor gelden grenzen.");
        }
    }

    /** Where the first rule counts, another number would quietly put it elsewhere in the order. */
    private void keepsPlace(Regel regel, Regel origineel) {
        if (regel.stap().resultaat() != null
                && regel.gaatVoor() == null
                && !regel.nummer().equals(origineel.nummer())) {
            report(
                    regel,
                    regel.nummer(),
                    "Geef deze regel ook het nummer " + origineel.nummer()
                            + ": met een ander nummer komt hij op een andere plaats aan de beurt.");
        }
    }

    /** In a step where the first rule counts, a lower layer puts nothing before a closed rule. */
    private void precedence(List<Regel> volgorde) {
        for (int i = 0; i < volgorde.size(); i++) {
            Regel regel = volgorde.get(i);
            if (regel.stap().resultaat() == null
                    || vasteStappen.containsKey(regel.stap())
                    || laag(regel) == Laag.LANDELIJK
                    || narrowsOpenRule(regel)) {
                continue;
            }
            volgorde.subList(i + 1, volgorde.size()).stream()
                    .filter(later -> later.stap() == regel.stap() && isClosedFor(regel, later))
                    .findFirst()
                    .ifPresent(later -> report(
                            regel,
                            regel.nummer(),
                            "Regel " + regel.nummer() + " zou voorgaan op " + later.nummer() + ", en die ligt vast in "
                                    + later.vermelding().bron() + ". Kies een nummer dat daarna komt."));
        }
    }

    /** Whether it stands in the place of an open rule of a higher layer and asks at least what that rule asked. */
    private boolean narrowsOpenRule(Regel ingevuld) {
        Regel regel = asWritten(ingevuld);
        List<Regel> originelen = replaced(regel);
        return regel.nummer().equals(regel.vervangt())
                && regel.gaatVoor() == null
                && !originelen.isEmpty()
                && originelen.stream().allMatch(origineel -> regel.als().containsAll(origineel.als()));
    }

    /** The rule as it stands in its file: without exceptions, and with the names of begrippen. */
    private Regel asWritten(Regel ingevuld) {
        return regels.stream()
                .filter(regel ->
                        regel.vermelding().plaats().equals(ingevuld.vermelding().plaats()))
                .findFirst()
                .orElse(ingevuld);
    }

    private static boolean isClosedFor(Regel regel, Regel ander) {
        return ander.vermelding().vast() && regel.vermelding().isBelow(ander.vermelding());
    }

    private List<Regel> named(@Nullable String nummer) {
        return regels.stream().filter(regel -> regel.nummer().equals(nummer)).toList();
    }

    private static Set<String> parameters(Regel regel) {
        return regel.grenzen().stream()
                .filter(Grens.Parameter.class::isInstance)
                .map(grens -> ((Grens.Parameter) grens).naam())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Laag laag(Regel regel) {
        return regel.vermelding().plaats().laag();
    }

    private void report(Regel regel, String woord, String melding) {
        problemen.add(regel.problem(woord, melding));
    }
}
