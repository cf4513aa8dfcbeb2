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
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Voorwaarde;

/** The answers that can be given about an unknown fact: of numbers and dates one on each side of each limit of the policy. */
final class Antwoorden {
    /**
     * Who has no start date is not in service (beslismodel section 1); and whether somebody came cannot be asked: the answer
     * sits at the table, or was filled in because nobody did.
     */
    private static final Set<Veld> NO_QUESTION = Set.of(Veld.PEILDATUM, Veld.START_DIENSTVERLENING, Veld.VERSCHIJNING);

    private final Beleid beleid;

    Antwoorden(Beleid beleid) {
        this.beleid = beleid;
    }

    /** The fields that a question can be about. */
    static List<Veld> questions() {
        return Stream.of(Veld.values()).filter(Antwoorden::isQuestion).toList();
    }

    static boolean isQuestion(Veld veld) {
        return !veld.isRequired() && !NO_QUESTION.contains(veld);
    }

    /**
     * Each answer in words, by the value that stands for it.
     *
     * @param situatie the other facts, beside which a date can come before or after
     */
    Map<Object, String> of(Veld veld, Situatie situatie) {
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
            dates(Feiten.of(veld), situatie).sorted().forEach(dag -> antwoorden.put(dag, Datumtekst.of(dag)));
            if (datum.ookNooit()) {
                antwoorden.put(Kandidaatprofiel.NOOIT, "nooit");
            }
        }
        return antwoorden;
    }

    /** Today, save for a partner who was not born today; and the days on both sides of what the rules measure from this date. */
    private Stream<LocalDate> dates(Feit feit, Situatie situatie) {
        LocalDate peildatum = situatie.peildatum();
        Stream<LocalDate> vandaag = feit == Feiten.GEBOORTEDATUM_PARTNER ? Stream.empty() : Stream.of(peildatum);
        return Stream.of(vandaag, asked(feit, situatie), ofZoekperiode(feit, peildatum))
                .flatMap(dates -> dates)
                .distinct();
    }

    private Stream<LocalDate> asked(Feit feit, Situatie situatie) {
        return beleid.regelset().regels().stream()
                .flatMap(regel -> regel.als().stream())
                .flatMap(Voorwaarde::all)
                .flatMap(voorwaarde -> voorwaarde.tippingDates(feit, situatie));
    }

    private Stream<LocalDate> ofZoekperiode(Feit feit, LocalDate peildatum) {
        return beleid.regelset().regels().stream()
                .flatMap(regel -> regel.dan().stream())
                .filter(gevolg -> gevolg instanceof Gevolg.Zoekperiode && feit == Feiten.MELDINGSDATUM)
                .map(gevolg -> ((Gevolg.Zoekperiode) gevolg).duur().value(beleid::parameter))
                .filter(Hoeveelheid.class::isInstance)
                .map(duur -> peildatum.minus(Maat.period((Hoeveelheid) duur)));
    }
}
