package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Binnenkort;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Geleden;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Loopt;
import nl.routewijzer.regels.Looptijd;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Nadert;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Voorwaarde;

/** The days on which what the rules measure from a candidate's dates passes a limit, under one policy. */
final class Omslagen {
    private final Kandidaatprofiel profiel;
    private final Beleid beleid;
    private final List<Omslag> omslagen = new ArrayList<>();

    private Omslagen(Kandidaatprofiel profiel, Beleid beleid) {
        this.profiel = profiel;
        this.beleid = beleid;
    }

    static List<Omslag> of(Kandidaatprofiel profiel, Beleid beleid) {
        Omslagen omslagen = new Omslagen(profiel, beleid);
        omslagen.ages(Veld.GEBOORTEDATUM, Feiten.LEEFTIJD);
        omslagen.ages(Veld.PARTNER_GEBOORTEDATUM, Feiten.LEEFTIJD_PARTNER);
        omslagen.service();
        omslagen.conditions();
        omslagen.zoekperiode();
        profiel.eerdereVoorzieningen().stream()
                .filter(EerdereVoorziening::isRunning)
                .forEach(omslagen::running);
        return omslagen.omslagen;
    }

    private void ages(Veld veld, Feit leeftijd) {
        LocalDate geboren = profiel.datum(veld);
        if (geboren != null) {
            Bereik.begins(leeftijd, beleid, geboren)
                    .forEach(maanden ->
                            birthday(geboren, maanden, leeftijd.onderwerp() + " wordt " + Maat.age(maanden)));
        }
    }

    /** Who was born on a leap day has a birthday up to two days later in other years, as the policy says. */
    private void birthday(LocalDate geboren, int maanden, String aanleiding) {
        for (int later = 0; later <= 2; later++) {
            add(geboren.plusMonths(maanden).plusDays(later), aanleiding);
        }
    }

    private void service() {
        LocalDate start = profiel.datum(Veld.START_DIENSTVERLENING);
        if (start != null) {
            Stream<Integer> nadert = conditions(Nadert.class)
                    .flatMap(nader -> span(nader.termijn())
                            .flatMap(termijn -> span(nader.over()).map(marge -> termijn - marge)));
            Stream.concat(Bereik.begins(Feiten.MAANDEN_IN_DIENST, beleid, null), nadert)
                    .forEach(maanden -> months(start, maanden));
        }
    }

    /** A month that is too short ends a full month later than its clipped day. */
    private void months(LocalDate start, int maanden) {
        String aanleiding = "de dienstverlening duurt " + maanden + " maanden";
        add(start.plusMonths(maanden), aanleiding);
        add(start.plusMonths(maanden).plusDays(1), aanleiding);
    }

    private void conditions() {
        conditions(Geleden.class).forEach(geleden -> {
            LocalDate dag = profiel.datum(Objects.requireNonNull(geleden.feit().veld()));
            if (dag != null && !dag.equals(Kandidaatprofiel.NOOIT)) {
                limits(geleden.grens())
                        .forEach(grens -> after(
                                dag,
                                grens,
                                geleden.feit().onderwerp() + " is langer dan " + grens.tekst() + " geleden"));
            }
        });
        conditions(Binnenkort.class).forEach(binnenkort -> {
            LocalDate dag =
                    profiel.datum(Objects.requireNonNull(binnenkort.feit().veld()));
            if (dag != null) {
                limits(binnenkort.grens())
                        .forEach(grens -> add(
                                dag.minus(Maat.period(grens)),
                                binnenkort.feit().onderwerp() + " is over hoogstens " + grens.tekst()));
            }
        });
        conditions(Loopt.class)
                .forEach(loopt -> profiel.eerdereVoorzieningen().stream()
                        .filter(eerdere ->
                                eerdere.isRunning() && eerdere.voorziening().equals(loopt.voorziening()))
                        .forEach(eerdere -> limits(loopt.grens())
                                .forEach(grens -> add(
                                        eerdere.start().plus(Maat.period(grens)),
                                        "een voorziening loopt " + grens.tekst()))));
    }

    private void zoekperiode() {
        LocalDate melding = profiel.datum(Veld.MELDINGSDATUM);
        beleid.regelset().regels().stream()
                .flatMap(regel -> regel.dan().stream())
                .filter(Gevolg.Zoekperiode.class::isInstance)
                .map(Gevolg.Zoekperiode.class::cast)
                .forEach(zoekperiode -> {
                    if (melding != null) {
                        limits(zoekperiode.duur())
                                .forEach(duur -> add(melding.plus(Maat.period(duur)), "de zoekperiode is voorbij"));
                    }
                });
    }

    private void running(EerdereVoorziening lopend) {
        LocalDate eind = lopend.eind();
        if (eind != null) {
            add(eind.plusDays(1), "een voorziening is afgelopen");
        }
        Looptijd looptijd = beleid.looptijd(lopend.voorziening());
        Stream.of(looptijd.end(lopend.start()), looptijd.extendedEnd(lopend.start()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(einde ->
                        add(einde.plusDays(1), Codelijst.inWords(lopend.voorziening()) + " is over de termijn"));
    }

    private void after(LocalDate dag, Hoeveelheid grens, String aanleiding) {
        add(dag.plus(Maat.period(grens)), aanleiding);
        add(dag.plus(Maat.period(grens)).plusDays(1), aanleiding);
    }

    private void add(LocalDate dag, String aanleiding) {
        omslagen.add(new Omslag(dag, aanleiding));
    }

    private <T extends Voorwaarde> Stream<T> conditions(Class<T> soort) {
        return beleid.regelset().regels().stream()
                .flatMap(regel -> regel.als().stream())
                .flatMap(Voorwaarde::all)
                .filter(soort::isInstance)
                .map(soort::cast);
    }

    private Stream<Integer> span(Grens grens) {
        return limits(grens).map(Maat::count);
    }

    private Stream<Hoeveelheid> limits(Grens grens) {
        return grens.value(beleid::parameter) instanceof Hoeveelheid hoeveelheid
                ? Stream.of(hoeveelheid)
                : Stream.empty();
    }
}
