package nl.routewijzer.balie;

import java.util.List;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Gemeente;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.regels.Gevolg;
import org.springframework.stereotype.Component;

/** What can be searched on: what the policy of today knows, and what only older advices have. */
@Component
public class Zoekwaarden {
    private final Beleidsbron bron;
    private final Caseload caseload;

    Zoekwaarden(Beleidsbron bron, Caseload caseload) {
        this.bron = bron;
        this.caseload = caseload;
    }

    /** Keys of municipalities, those of today first. */
    public List<String> gemeenten() {
        return Stream.concat(bron.current().gemeenten().stream().map(Gemeente::sleutel), caseload.gemeenten().stream())
                .distinct()
                .toList();
    }

    /** Codes of signals, by alphabet. */
    public List<String> signalen() {
        Stream<String> vandaag = bron.current().bestanden().stream()
                .flatMap(bestand -> bestand.regels().stream())
                .flatMap(regel -> regel.dan().stream())
                .filter(Gevolg.Signaal.class::isInstance)
                .map(gevolg -> ((Gevolg.Signaal) gevolg).code());
        return Stream.concat(vandaag, caseload.signalen().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
