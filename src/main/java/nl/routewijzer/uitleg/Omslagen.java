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
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Looptijd;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Omslag;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Situatie;

/** The days on which what the rules measure from a candidate's dates passes a limit, under one policy. */
final class Omslagen {
    private final Kandidaatprofiel profiel;
    private final Beleid beleid;
    private final List<Omslag> omslagen = new ArrayList<>();

    private Omslagen(Kandidaatprofiel profiel, Beleid beleid) {
        this.profiel = profiel;
        this.beleid = beleid;
    }

    /** @param situatie the facts under the policy, on any day on which it is in force */
    static List<Omslag> of(Kandidaatprofiel profiel, Beleid beleid, Situatie situatie) {
        Omslagen omslagen = new Omslagen(profiel, beleid);
        omslagen.conditions(situatie);
        omslagen.zoekperiode();
        profiel.eerdereVoorzieningen().stream()
                .filter(EerdereVoorziening::isRunning)
                .forEach(omslagen::running);
        return omslagen.omslagen;
    }

    private void conditions(Situatie situatie) {
        Stream.concat(
                        beleid.regelset().regels().stream().flatMap(regel -> regel.als().stream()),
                        beleid.voorzieningen().stream().flatMap(voorziening -> voorziening.voorwaarden().stream()))
                .flatMap(voorwaarde -> voorwaarde.omslagen(situatie))
                .forEach(omslagen::add);
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

    private void add(LocalDate dag, String aanleiding) {
        omslagen.add(new Omslag(dag, aanleiding));
    }

    private Stream<Hoeveelheid> limits(Grens grens) {
        return grens.value(beleid::parameter) instanceof Hoeveelheid hoeveelheid
                ? Stream.of(hoeveelheid)
                : Stream.empty();
    }
}
