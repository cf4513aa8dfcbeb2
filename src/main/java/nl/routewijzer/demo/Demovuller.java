package nl.routewijzer.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.routewijzer.balie.Aanvraag;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.GegevenAdvies;
import nl.routewijzer.demo.Voorbeeldgegevens.Fase;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.toegang.Toegang;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills an empty dossier with a made-up caseload, beside a server that already answers. */
@Component
@ConditionalOnProperty("routewijzer.demo")
class Demovuller {
    private static final Logger log = LoggerFactory.getLogger(Demovuller.class);
    private static final int BATCH = 250;
    private static final int LOG_EVERY = 1000;

    private final DemoProperties wens;
    private final Balie balie;
    private final Besluiten besluiten;
    private final Caseload caseload;
    private final Voorbeeldgegevens voorbeeldgegevens;
    private final Clock clock;

    Demovuller(
            DemoProperties wens,
            Balie balie,
            Besluiten besluiten,
            Caseload caseload,
            Voorbeeldgegevens voorbeeldgegevens,
            Clock clock) {
        this.wens = wens;
        this.balie = balie;
        this.besluiten = besluiten;
        this.caseload = caseload;
        this.voorbeeldgegevens = voorbeeldgegevens;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        Toegang.DIENST.als(this::startWhereEmpty);
    }

    private void startWhereEmpty() {
        if (!caseload.gemeenten().isEmpty()) {
            log.warn("No demo: the dossier already holds advices. Give an empty folder with --routewijzer.data=FOLDER,"
                    + " or start without --routewijzer.demo");
            return;
        }
        Thread filler = new Thread(Toegang.DIENST.bij(this::fill), "demo");
        filler.setUncaughtExceptionHandler((thread, cause) -> stop(cause));
        filler.start();
    }

    private void stop(Throwable cause) {
        Voorbeeldgegevens.Stand stand = voorbeeldgegevens.stand();
        voorbeeldgegevens.report(Fase.AFGEBROKEN, stand.gedaan(), stand.totaal());
        log.error("The demo stopped after {} of {} advices", stand.gedaan(), stand.totaal(), cause);
    }

    private void fill() {
        OffsetDateTime nu = OffsetDateTime.now(clock.withZone(Balie.AMSTERDAM));
        voorbeeldgegevens.report(Fase.BEZIG, 0, 0);
        List<Demoadvies> adviezen = new Caseloadgenerator(wens, nu.toLocalDate()).generate();
        log.info(
                "Making up {} candidates with {} advices (seed {}): the pages already answer",
                wens.kandidaten(),
                adviezen.size(),
                wens.seed());
        Besluitgenerator beslisser = new Besluitgenerator(new Random(wens.seed()), nu);
        List<Map<String, String>> geteld = new ArrayList<>();
        for (int van = 0; van < adviezen.size(); van += BATCH) {
            geteld.addAll(
                    store(adviezen.subList(van, Math.min(van + BATCH, adviezen.size())), beslisser, nu.toLocalDate()));
            voorbeeldgegevens.report(Fase.BEZIG, geteld.size(), adviezen.size());
            if (geteld.size() % LOG_EVERY == 0) {
                log.info("{} of {} advices of the demo are stored", geteld.size(), adviezen.size());
            }
        }
        voorbeeldgegevens.report(Fase.KLAAR, geteld.size(), adviezen.size());
        report(Vergelijking.of(geteld), Duration.between(nu, OffsetDateTime.now(clock)));
    }

    private List<Map<String, String>> store(List<Demoadvies> gevraagd, Besluitgenerator beslisser, LocalDate vandaag) {
        List<GegevenAdvies> gegeven = balie.giveAll(gevraagd.stream()
                .map(advies -> new Aanvraag(
                        advies.tree(), advies.tijdstip().atZone(Balie.AMSTERDAM).toOffsetDateTime()))
                .toList());
        List<Map<String, String>> feiten = new ArrayList<>();
        List<Besluit> besloten = new ArrayList<>();
        for (int i = 0; i < gegeven.size(); i++) {
            feiten.add(Meetfeiten.of(gevraagd.get(i), gegeven.get(i).advies(), vandaag));
            besloten.addAll(beslisser.decide(gegeven.get(i), feiten.get(i)));
        }
        besluiten.storeAll(besloten);
        return feiten;
    }

    private static void report(Vergelijking vergelijking, Duration duur) {
        log.info(
                "The demo is ready after {} s: {} of {} figures are as near as they should be",
                duur.toSeconds(),
                vergelijking.regels().size() - vergelijking.missed().size(),
                vergelijking.regels().size());
        vergelijking
                .missed()
                .forEach(regel -> log.warn("far off: {} is {}", regel.cijfer().wat(), regel.gekomen()));
    }
}
