package nl.routewijzer.balie;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.beleid.Signaalnamen;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.toegang.Toegang;
import org.springframework.stereotype.Component;

/** What can be searched on: what the policy of today knows, and what only older advices have. */
@Component
public class Zoekwaarden {
    private final Beleidsbron bron;
    private final Caseload caseload;
    private final Clock clock;

    Zoekwaarden(Beleidsbron bron, Caseload caseload, Clock clock) {
        this.bron = bron;
        this.caseload = caseload;
        this.clock = clock;
    }

    /** Keys of municipalities whose candidates the user may see, those of today first. */
    public List<String> gemeenten() {
        return Stream.concat(bron.current().gemeenten().stream().map(Gemeente::sleutel), caseload.gemeenten().stream())
                .filter(Toegang.nu().bereik()::bevat)
                .distinct()
                .toList();
    }

    /** A municipality with all that merged into it until and with today. */
    public List<String> withVoorgangers(String gemeente) {
        return bron.current().herindelingen().until(gemeente, Balie.today(clock));
    }

    /** Codes of signals, by alphabet: each signal by the code of today. */
    public List<String> signalen() {
        Signaalnamen namen = namen();
        return given().map(namen::current).distinct().sorted().toList();
    }

    /** Every code by which a signal can be asked for, also one that it had before. */
    public List<String> signaalcodes() {
        Signaalnamen namen = namen();
        return given().flatMap(code -> namen.all(code).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The codes that signals have and had. */
    public Signaalnamen namen() {
        return bron.current().signaalnamen();
    }

    private Stream<String> given() {
        Stream<String> vandaag = bron.current().bestanden().stream()
                .flatMap(bestand -> bestand.regels().stream())
                .flatMap(regel -> regel.dan().stream())
                .filter(Gevolg.Signaal.class::isInstance)
                .map(gevolg -> ((Gevolg.Signaal) gevolg).code());
        return Stream.concat(vandaag, caseload.signalen().stream());
    }
}
