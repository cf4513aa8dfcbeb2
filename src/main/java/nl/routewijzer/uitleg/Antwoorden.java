package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.regels.Datumtekst;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Geleden;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Voorwaarde;

/** The answers that can be given about an unknown fact: of numbers and dates one on each side of each limit of the policy. */
final class Antwoorden {
    /** Absent is no question here: who has no start date is not in service (beslismodel section 1). */
    private static final Set<Veld> NO_QUESTION = Set.of(Veld.PEILDATUM, Veld.START_DIENSTVERLENING);

    private final LocalDate peildatum;
    private final Beleid beleid;

    Antwoorden(LocalDate peildatum, Beleid beleid) {
        this.peildatum = peildatum;
        this.beleid = beleid;
    }

    /** The fields that a question can be about. */
    static List<Veld> questions() {
        return Stream.of(Veld.values())
                .filter(veld -> !veld.isRequired() && !NO_QUESTION.contains(veld))
                .toList();
    }

    /** Each answer in words, by the value that stands for it. */
    Map<Object, String> of(Veld veld) {
        Map<Object, String> antwoorden = new LinkedHashMap<>();
        if (veld.type() instanceof Veldtype.Code code) {
            code.lijst().codes().forEach(waarde -> antwoorden.put(waarde, Codelijst.inWords(waarde)));
        } else if (veld.type() instanceof Veldtype.JaNee) {
            antwoorden.put(true, "ja");
            antwoorden.put(false, "nee");
        } else if (veld.type() instanceof Veldtype.Getal getal) {
            Bereik.of(Feiten.of(veld), getal, beleid)
                    .forEach(bereik -> antwoorden.put(
                            bereik.value(),
                            bereik.inWords() + " " + getal.eenheid().bij(bereik.value())));
        } else if (veld.type() instanceof Veldtype.Datum datum) {
            dates(Feiten.of(veld)).sorted().forEach(dag -> antwoorden.put(dag, Datumtekst.of(dag)));
            if (datum.ookNooit()) {
                antwoorden.put(Kandidaatprofiel.NOOIT, "nooit");
            }
        }
        return antwoorden;
    }

    /** Today, and the days on both sides of what the rules measure from this date. */
    private Stream<LocalDate> dates(Feit feit) {
        Stream<LocalDate> dagen = feit == Feiten.GEBOORTEDATUM_PARTNER
                ? Bereik.begins(Feiten.LEEFTIJD_PARTNER, beleid)
                        .map(peildatum::minusMonths)
                        .flatMap(dag -> Stream.of(dag, dag.plusDays(1)))
                : Stream.concat(Stream.of(peildatum), limits(feit).map(this::before));
        return dagen.distinct();
    }

    private LocalDate before(Grens grens) {
        return grens.value(beleid::parameter) instanceof Hoeveelheid duur
                ? peildatum.minus(Maat.period(duur))
                : peildatum;
    }

    private Stream<Grens> limits(Feit feit) {
        Stream<Grens> geleden = beleid.regelset().regels().stream()
                .flatMap(regel -> regel.als().stream())
                .flatMap(Voorwaarde::alternatives)
                .filter(Geleden.class::isInstance)
                .filter(voorwaarde -> voorwaarde.feiten().contains(feit))
                .flatMap(voorwaarde -> voorwaarde.grenzen().stream());
        Stream<Grens> zoekperiode = beleid.regelset().regels().stream()
                .flatMap(regel -> regel.dan().stream())
                .filter(Gevolg.Zoekperiode.class::isInstance)
                .map(gevolg -> ((Gevolg.Zoekperiode) gevolg).duur())
                .filter(duur -> feit == Feiten.MELDINGSDATUM);
        return Stream.concat(geleden, zoekperiode);
    }
}
