package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Stap;

/**
 * The policy by which the service works gives what the software itself looks for, from now on: otherwise a count would quietly
 * be zero, and a letter leave something out. Policy that was kept with an older advice does not have to: it gave what it gave.
 */
final class Vereistcontrole {
    /** After everything that has an end. */
    private static final LocalDate UITEINDELIJK = LocalDate.MAX.minusDays(1);

    private final List<Gemeentebeleid> gemeenten;
    private final Set<Probleem> problemen;

    private Vereistcontrole(Collection<Gemeentebeleid> gemeenten, Set<Probleem> problemen) {
        this.gemeenten = List.copyOf(gemeenten);
        this.problemen = problemen;
    }

    /** Everything else must be in order. */
    static void check(Collection<Gemeentebeleid> gemeenten, Set<Probleem> problemen) {
        Vereistcontrole controle = new Vereistcontrole(gemeenten, problemen);
        for (Vereistsignaal signaal : Vereistsignaal.values()) {
            controle.check(new Vereiste(
                    signaal.name(),
                    Stap.SIGNALEN,
                    "het signaal " + signaal,
                    signaal.waarvoor(),
                    "Heeft het signaal een andere code gekregen? Schrijf dan achter die code: eerder " + signaal
                            + ". Moet het weg? Laat dan eerst het programma aanpassen."));
        }
        for (Vereisteuitkomst uitkomst : Vereisteuitkomst.values()) {
            controle.check(new Vereiste(
                    uitkomst.name(),
                    Stap.UITKOMST,
                    "de uitkomst " + uitkomst,
                    uitkomst.waarvoor(),
                    "Moet de uitkomst weg? Laat dan eerst het programma aanpassen."));
        }
    }

    private void check(Vereiste vereiste) {
        List<Gemeentebeleid> zonder =
                gemeenten.stream().filter(beleid -> !isGiven(vereiste, beleid)).toList();
        if (zonder.size() == gemeenten.size()) {
            problemen.add(missing(vereiste));
        } else {
            zonder.forEach(beleid -> replaced(vereiste, beleid));
        }
    }

    private static boolean isGiven(Vereiste vereiste, Gemeentebeleid beleid) {
        return beleid.rules(UITEINDELIJK).stream().anyMatch(vereiste::isGivenBy);
    }

    /** A layer need not give what another does, but it does not take away what a higher one gave. */
    private void replaced(Vereiste vereiste, Gemeentebeleid beleid) {
        for (Regel regel : beleid.rules(UITEINDELIJK)) {
            beleid.regels()
                    .filter(ander -> ander.nummer().equals(regel.vervangt()) && vereiste.isGivenBy(ander))
                    .findFirst()
                    .ifPresent(ander -> problemen.add(regel.problem(
                            "vervangt",
                            "Deze regel vervangt " + ander.nummer() + " ("
                                    + ander.vermelding().plaats()
                                    + ") en geeft " + vereiste.omschrijving + " niet meer. " + vereiste.waarvoor + " "
                                    + vereiste.raad)));
        }
    }

    private Probleem missing(Vereiste vereiste) {
        String melding =
                "Geen regel geeft nog " + vereiste.omschrijving + ". " + vereiste.waarvoor + " " + vereiste.raad;
        return problem(vereiste.code, melding)
                .or(() -> renamed(vereiste).flatMap(code -> problem(code, melding)))
                .orElseGet(() -> new Probleem(file(vereiste), 1, 1, melding));
    }

    /** At the first rule that gives this code, be it until some day. */
    private Optional<Probleem> problem(String code, String melding) {
        return rules().filter(regel -> Vereiste.codes(regel).anyMatch(code::equals))
                .map(regel -> regel.problem(code, melding))
                .findFirst();
    }

    /** What looks most like it of what is given. */
    private Optional<String> renamed(Vereiste vereiste) {
        List<String> codes = rules().flatMap(Vereiste::codes).distinct().toList();
        return Similarity.nearest(vereiste.code, codes).stream()
                .filter(code -> !isRequired(code))
                .findFirst();
    }

    private static boolean isRequired(String code) {
        return Stream.concat(Stream.of(Vereistsignaal.values()), Stream.of(Vereisteuitkomst.values()))
                .anyMatch(een -> een.name().equals(code));
    }

    /** The national file with most rules of the same step, where it could stand. */
    private String file(Vereiste vereiste) {
        return gemeenten.stream()
                .flatMap(beleid -> beleid.bestanden().stream())
                .filter(bestand -> bestand.laag() == Laag.LANDELIJK)
                .max(Comparator.comparingLong(bestand -> bestand.regels().stream()
                        .filter(regel -> regel.stap() == vereiste.stap)
                        .count()))
                .map(Regelbestand::pad)
                .orElse("landelijk");
    }

    private Stream<Regel> rules() {
        return gemeenten.stream().flatMap(Gemeentebeleid::regels);
    }

    /**
     * Something that must be given.
     *
     * @param omschrijving with its article
     * @param waarvoor who needs it, as a sentence
     * @param raad what can be done
     */
    private record Vereiste(String code, Stap stap, String omschrijving, String waarvoor, String raad) {

        private boolean isGivenBy(Regel regel) {
            return regel.stap() == stap && codes(regel).anyMatch(code::equals);
        }

        /** The codes that a rule gives, those of before included. */
        private static Stream<String> codes(Regel regel) {
            return regel.dan().stream().flatMap(gevolg -> {
                if (gevolg instanceof Gevolg.Signaal signaal) {
                    return Stream.concat(Stream.of(signaal.code()), signaal.eerder().stream());
                }
                return gevolg instanceof Gevolg.Bepaal bepaal && bepaal.feit().equals(Feiten.UITKOMST)
                        ? Stream.of(bepaal.code())
                        : Stream.empty();
            });
        }
    }
}
