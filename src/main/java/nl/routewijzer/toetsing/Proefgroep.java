package nl.routewijzer.toetsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.profiel.Profielgrenzen;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.EenVan;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Voorwaarde;
import nl.routewijzer.regels.Waarborg;

/**
 * Made-up candidates for one policy: for each rule somebody to whom it applies and somebody who just misses each of its
 * conditions, for each waarborg somebody whom each rule would bring to break it, and for each value that a rule asks about
 * somebody who has it. The same for the same policy.
 */
final class Proefgroep {
    private static final String KENMERK = "PROEF";

    private final Geval geval;
    private final List<LocalDate> dagen;
    private final List<Regel> regels;
    private final Profielgrenzen grenzen;
    private final List<Consumer<Invuller>> opdrachten = new ArrayList<>();

    private Proefgroep(Geval geval, Profielgrenzen grenzen) {
        this.geval = geval;
        this.dagen = geval.dagen();
        this.regels = geval.beslissend().regels();
        this.grenzen = grenzen;
    }

    /**
     * @param nieuw which rules matter whatever they name
     * @param anders which sentences matter, by the limits that they name
     */
    static List<Kandidaatprofiel> of(
            Geval geval, Profielgrenzen grenzen, Predicate<Regel> nieuw, Predicate<List<Grens>> anders) {
        Proefgroep proefgroep = new Proefgroep(geval, grenzen);
        proefgroep.plan(nieuw, anders);
        List<Proefwaarden> waarden = geval.dagen().stream()
                .map(dag -> values(geval, proefgroep.regels, dag))
                .toList();
        return IntStream.range(0, proefgroep.opdrachten.size())
                .parallel()
                .mapToObj(nummer -> proefgroep.make(nummer, waarden))
                .distinct()
                .toList();
    }

    private void plan(Predicate<Regel> nieuw, Predicate<List<Grens>> anders) {
        regels.stream()
                .filter(regel -> nieuw.test(regel) || anders.test(regel.grenzen()))
                .forEach(this::addAround);
        for (Waarborg waarborg : geval.beleid().waarborgen()) {
            boolean ander = anders.test(waarborg.grenzen());
            List<Regel> over = regels.stream()
                    .filter(regel -> ander || nieuw.test(regel) || anders.test(regel.grenzen()))
                    .toList();
            addAgainst(waarborg, over);
        }
        regels.stream()
                .flatMap(regel -> regel.als().stream()
                        .filter(voorwaarde -> nieuw.test(regel) || anders.test(voorwaarde.grenzen())))
                .flatMap(Voorwaarde::all)
                .filter(EenVan.class::isInstance)
                .flatMap(keuze -> keuze.parts().stream())
                .distinct()
                .forEach(keuze -> opdrachten.add(invuller -> invuller.demand(keuze, true)));
    }

    private void addAround(Regel regel) {
        for (int i = 0; i < Begin.values().length; i++) {
            opdrachten.add(invuller -> invuller.aim(regel));
        }
        for (Voorwaarde mist : regel.als()) {
            opdrachten.add(invuller -> {
                regel.als().forEach(voorwaarde -> invuller.demand(voorwaarde, voorwaarde != mist));
                invuller.passBy(regel);
            });
        }
    }

    /** By way of each of these rules that gives what may not be. */
    private void addAgainst(Waarborg waarborg, List<Regel> over) {
        for (Voorwaarde nooit : waarborg.nooit()) {
            for (Regel regel : over) {
                if (Invuller.gives(regel, nooit, true)) {
                    for (int i = 0; i < Begin.values().length; i++) {
                        opdrachten.add(invuller -> {
                            waarborg.als().forEach(voorwaarde -> invuller.demand(voorwaarde, true));
                            invuller.aim(regel);
                        });
                    }
                }
            }
        }
    }

    /** Each in turn begins on another day and with other answers. */
    private Kandidaatprofiel make(int nummer, List<Proefwaarden> waarden) {
        int dag = nummer % dagen.size();
        Invuller invuller = new Invuller(begin(dagen.get(dag)), geval, waarden.get(dag), grenzen, new Random(nummer));
        switch (Begin.values()[nummer % Begin.values().length]) {
            case ONBEKEND -> {}
            case GLAD -> invuller.smooth();
            case VERSTROOID -> invuller.scatter();
        }
        opdrachten.get(nummer).accept(invuller);
        return invuller.profiel();
    }

    /** What is known of a candidate to begin with. */
    private enum Begin {
        ONBEKEND,
        GLAD,
        VERSTROOID
    }

    private Kandidaatprofiel begin(LocalDate dag) {
        return ProfielReader.read(
                Map.of(
                        Veld.KENMERK.pad(),
                        KENMERK,
                        Veld.GEMEENTE.pad(),
                        geval.gemeente(),
                        Veld.PEILDATUM.pad(),
                        dag.toString(),
                        Veld.GEBOORTEDATUM.pad(),
                        dag.minusYears(40).toString()),
                grenzen,
                dag);
    }

    /** The values between which these rules and the waarborgen see a difference. */
    static Proefwaarden values(Geval geval, List<Regel> regels, LocalDate dag) {
        return new Proefwaarden(
                geval.beleid(),
                dag,
                Stream.concat(
                                regels.stream().flatMap(regel -> regel.als().stream()),
                                geval.beleid().waarborgen().stream()
                                        .flatMap(waarborg -> waarborg.voorwaarden().stream()))
                        .flatMap(Voorwaarde::all),
                regels.stream().flatMap(regel -> regel.dan().stream()).flatMap(gevolg -> gevolg.grenzen().stream()));
    }
}
