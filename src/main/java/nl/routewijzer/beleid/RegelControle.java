package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Verklaring;
import org.jspecify.annotations.Nullable;

/** Rules of all layers of one municipality fit together, and no lower layer overrules what is closed. */
final class RegelControle {
    private final List<Regel> regels;
    private final Map<String, Parameter> parameters;
    private final Set<String> instanties;
    private final Map<Stap, Plaats> vasteStappen;
    private final Set<Probleem> problemen;

    private RegelControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.regels = beleid.regels().toList();
        this.parameters =
                beleid.parameters().collect(Collectors.toMap(Parameter::naam, p -> p, (eerste, tweede) -> eerste));
        this.problemen = problemen;
        this.instanties = beleid.instanties();
        this.vasteStappen = beleid.verklaringen()
                .filter(Verklaring.VasteStap.class::isInstance)
                .map(Verklaring.VasteStap.class::cast)
                .collect(Collectors.toMap(
                        Verklaring.VasteStap::stap, Verklaring.VasteStap::plaats, (eerste, tweede) -> eerste));
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        RegelControle controle = new RegelControle(beleid, problemen);
        controle.regels.forEach(regel -> {
            controle.unique(regel);
            controle.references(regel);
            controle.limits(regel);
            controle.organisations(regel);
            controle.locks(regel);
        });
        for (LocalDate dag : beleid.omslagen()) {
            controle.precedence(beleid.rules(dag));
        }
    }

    private void unique(Regel regel) {
        for (Regel ander : regels) {
            if (ander == regel) {
                return;
            }
            if (ander.nummer().equals(regel.nummer())
                    && !ander.nummer().equals(regel.vervangt())
                    && ander.vermelding()
                            .geldigheid()
                            .overlaps(regel.vermelding().geldigheid())) {
                report(
                        regel,
                        regel.nummer(),
                        "Regel " + regel.nummer() + " staat ook al in "
                                + ander.vermelding().plaats()
                                + ". Geef deze regel een eigen nummer, of laat hem de andere vervangen.");
            }
        }
    }

    private void references(Regel regel) {
        reference(regel, regel.gaatVoor());
        reference(regel, regel.geldtNaast());
        reference(regel, regel.vervangt());
    }

    private void reference(Regel regel, @Nullable String nummer) {
        if (nummer != null
                && named(nummer).filter(ander -> ander.stap() == regel.stap()).isEmpty()) {
            report(
                    regel,
                    nummer,
                    "De regel " + nummer + " bestaat niet in de stap "
                            + regel.stap().naam() + ".");
        }
    }

    private Optional<Regel> named(String nummer) {
        return regels.stream().filter(regel -> regel.nummer().equals(nummer)).findFirst();
    }

    private void limits(Regel regel) {
        List<Grens> grenzen = new ArrayList<>();
        regel.als().forEach(voorwaarde -> grenzen.addAll(voorwaarde.grenzen()));
        regel.dan().forEach(gevolg -> grenzen.addAll(gevolg.grenzen()));
        for (Grens grens : grenzen) {
            if (grens instanceof Grens.Parameter verwijzing) {
                limit(regel, verwijzing);
            }
        }
    }

    private void limit(Regel regel, Grens.Parameter verwijzing) {
        Parameter parameter = parameters.get(verwijzing.naam());
        if (parameter == null) {
            String raad = Similarity.didYouMean(verwijzing.naam(), parameters.keySet());
            report(regel, verwijzing.naam(), "De parameter '" + verwijzing.naam() + "' bestaat niet." + raad);
        } else if (!parameter.waarden().stream()
                .allMatch(periode -> verwijzing.maat().fits(periode.waarde()))) {
            report(
                    regel,
                    verwijzing.naam(),
                    "De parameter " + verwijzing.naam() + " past hier niet; verwacht wordt "
                            + verwijzing.maat().omschrijving() + ".");
        }
    }

    private void organisations(Regel regel) {
        for (Gevolg gevolg : regel.dan()) {
            if (gevolg instanceof Gevolg.Bepaal bepaal
                    && bepaal.feit().type() instanceof Feit.Type.Instantie
                    && !instanties.contains(bepaal.code())) {
                report(regel, bepaal.code(), Instantieraad.unknown(bepaal.code(), instanties));
            }
        }
    }

    private void locks(Regel regel) {
        Plaats vast = vasteStappen.get(regel.stap());
        if (vast != null && regel.vermelding().plaats().laag() != vast.laag()) {
            report(
                    regel,
                    regel.nummer(),
                    "De stap " + regel.stap().naam() + " ligt vast (" + vast + "): hier kan geen regel bij.");
        }
        String vervangt = regel.vervangt();
        Regel origineel = vervangt == null ? null : named(vervangt).orElse(null);
        if (origineel == null) {
            return;
        }
        if (origineel.vermelding().vast()) {
            report(
                    regel,
                    "vervangt",
                    "Regel " + vervangt + " ligt vast in "
                            + origineel.vermelding().bron() + " en kan hier niet worden vervangen ("
                            + origineel.vermelding().plaats() + ").");
        } else if (origineel
                        .vermelding()
                        .plaats()
                        .laag()
                        .compareTo(regel.vermelding().plaats().laag())
                >= 0) {
            report(
                    regel,
                    "vervangt",
                    "Een regel kan alleen een regel van een hogere laag vervangen; " + vervangt + " staat in "
                            + origineel.vermelding().plaats() + ".");
        }
    }

    /** In a step where the first rule counts, a lower layer puts nothing before a closed rule. */
    private void precedence(List<Regel> volgorde) {
        for (int i = 0; i < volgorde.size(); i++) {
            Regel regel = volgorde.get(i);
            boolean inPlaceOfOpenRule = regel.nummer().equals(regel.vervangt());
            if (regel.stap().resultaat() == null
                    || regel.vermelding().plaats().laag() == Laag.LANDELIJK
                    || inPlaceOfOpenRule) {
                continue;
            }
            volgorde.subList(i + 1, volgorde.size()).stream()
                    .filter(later -> later.stap() == regel.stap())
                    .filter(later -> later.vermelding().vast())
                    .findFirst()
                    .ifPresent(later -> report(
                            regel,
                            regel.nummer(),
                            "Regel " + regel.nummer() + " zou voorgaan op " + later.nummer() + ", en die ligt vast in "
                                    + later.vermelding().bron() + ". Kies een nummer dat daarna komt."));
        }
    }

    private void report(Regel regel, String woord, String melding) {
        problemen.add(regel.problem(woord, melding));
    }
}
