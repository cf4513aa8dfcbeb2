package nl.routewijzer.beleid;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Opsomming;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Samenloop;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorziening;

/**
 * What voorzieningen say of one another: the others exist and may be excluded, and what goes only with others can be chosen after
 * one of these.
 */
final class SamenloopControle {
    private final List<Voorziening> voorzieningen;
    private final Set<String> codes;
    private final Set<Probleem> problemen;

    /** A voorziening or a change of one, as it stands in a file. */
    private record Opgave(
            String code, Samenloop samenloop, Vermelding vermelding, BiFunction<String, String, Probleem> problem) {}

    private SamenloopControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.voorzieningen = beleid.voorzieningen().toList();
        this.codes = voorzieningen.stream().map(Voorziening::code).collect(Collectors.toSet());
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        SamenloopControle controle = new SamenloopControle(beleid, problemen);
        Stream.concat(
                        beleid.voorzieningen()
                                .map(ander -> new Opgave(
                                        ander.code(), ander.samenloop(), ander.vermelding(), ander::problem)),
                        beleid.wijzigingen()
                                .map(ander -> new Opgave(
                                        ander.code(), ander.samenloop(), ander.vermelding(), ander::problem)))
                .forEach(controle::check);
        beleid.omslagen().forEach(dag -> {
            List<Voorziening> aanbod = beleid.voorzieningen(dag);
            aanbod.forEach(voorziening -> controle.contradiction(voorziening, aanbod));
            aanbod.forEach(voorziening -> Samenloopketen.of(voorziening, aanbod).ifPresent(problemen::add));
            controle.rings(aanbod);
        });
    }

    private void check(Opgave opgave) {
        List<String> samenMet = opgave.samenloop().samenMet();
        opgave.samenloop().sluitUit().forEach(ander -> named(opgave, Samenloop.SLUIT_UIT, ander));
        samenMet.forEach(ander -> named(opgave, Samenloop.SAMEN_MET, ander));
        opgave.samenloop().sluitUit().forEach(ander -> open(opgave, ander));
        if (codes.containsAll(samenMet) && !samenMet.isEmpty() && !hasCompany(opgave)) {
            report(
                    opgave,
                    Samenloop.SAMEN_MET,
                    Opsomming.of(samenMet, "of") + " is er niet in deze periode: dan kan " + opgave.code()
                            + " nooit worden geadviseerd. Noem een voorziening die er dan wel is.");
        }
    }

    private void named(Opgave opgave, String regel, String ander) {
        if (ander.equals(opgave.code())) {
            report(opgave, regel, "Hier noemt " + ander + " zichzelf. Noem een andere voorziening.");
        } else if (!codes.contains(ander)) {
            report(opgave, ander, "De voorziening '" + ander + "' bestaat niet." + Similarity.didYouMean(ander, codes));
        }
    }

    /** What is closed is not passed over for what a lower layer says either. */
    private void open(Opgave opgave, String ander) {
        voorzieningen.stream()
                .filter(voorziening -> voorziening.code().equals(ander))
                .map(Voorziening::vermelding)
                .filter(hoger -> hoger.vast() && opgave.vermelding().isBelow(hoger))
                .filter(hoger -> hoger.geldigheid().overlaps(opgave.vermelding().geldigheid()))
                .forEach(hoger -> report(
                        opgave,
                        Samenloop.SLUIT_UIT,
                        ander + " ligt vast in " + hoger.bron() + " en kan hier niet worden uitgesloten ("
                                + hoger.plaats() + ")."));
    }

    private boolean hasCompany(Opgave opgave) {
        return voorzieningen.stream()
                .filter(ander -> opgave.samenloop().samenMet().contains(ander.code()))
                .anyMatch(ander -> ander.vermelding()
                        .geldigheid()
                        .overlaps(opgave.vermelding().geldigheid()));
    }

    private void report(Opgave opgave, String woord, String melding) {
        problemen.add(opgave.problem().apply(woord, melding));
    }

    /** One that goes only with what it never goes with. */
    private void contradiction(Voorziening voorziening, List<Voorziening> aanbod) {
        String code = voorziening.code();
        for (Voorziening ander : named(voorziening, aanbod)) {
            boolean zelf = voorziening.samenloop().sluitUit().contains(ander.code());
            if (zelf || ander.samenloop().sluitUit().contains(code)) {
                problemen.add(voorziening.problem(
                        Samenloop.SAMEN_MET,
                        code + " kan niet alleen samen gaan met " + ander.code() + ", want "
                                + (zelf
                                        ? code + " sluit " + ander.code() + " zelf uit."
                                        : ander.code() + " sluit " + code + " uit ("
                                                + ander.besluit().plaats() + ").")
                                + " Haal een van de twee weg."));
            }
        }
    }

    /** Told once, at the one of the lowest layer. */
    private void rings(List<Voorziening> aanbod) {
        Set<Set<Voorziening>> kringen = new LinkedHashSet<>();
        for (Voorziening voorziening : aanbod) {
            Set<Voorziening> verder = reached(voorziening, aanbod);
            if (verder.contains(voorziening)) {
                kringen.add(aanbod.stream()
                        .filter(verder::contains)
                        .filter(ander -> reached(ander, aanbod).contains(voorziening))
                        .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        kringen.stream().filter(kring -> kring.size() > 1).forEach(this::reportRing);
    }

    private void reportRing(Set<Voorziening> kring) {
        Voorziening laagste = kring.stream()
                .reduce((een, ander) -> ander.besluit().isBelow(een.besluit()) ? ander : een)
                .orElseThrow();
        problemen.add(
                laagste.problem(
                        Samenloop.SAMEN_MET,
                        "Deze voorzieningen wachten in een kring op elkaar: "
                                + Opsomming.of(
                                        kring.stream()
                                                .map(Voorziening::code)
                                                .sorted()
                                                .toList(),
                                        "en")
                                + ". Dan komt geen van hen als eerste aan de beurt. Haal bij een van hen \"alleen samen met\" weg."));
    }

    /** Those with which it goes only, and those with which these go, and so on. */
    private static Set<Voorziening> reached(Voorziening voorziening, List<Voorziening> aanbod) {
        Set<Voorziening> bereikt = new LinkedHashSet<>(named(voorziening, aanbod));
        Set<Voorziening> nieuw = bereikt;
        while (!nieuw.isEmpty()) {
            Set<Voorziening> verder = nieuw.stream()
                    .flatMap(ander -> named(ander, aanbod).stream())
                    .filter(ander -> !bereikt.contains(ander))
                    .collect(Collectors.toSet());
            bereikt.addAll(verder);
            nieuw = verder;
        }
        return bereikt;
    }

    private static List<Voorziening> named(Voorziening voorziening, List<Voorziening> aanbod) {
        return aanbod.stream()
                .filter(ander -> voorziening.samenloop().samenMet().contains(ander.code()))
                .toList();
    }
}
