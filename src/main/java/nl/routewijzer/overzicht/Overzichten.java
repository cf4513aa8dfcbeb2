package nl.routewijzer.overzicht;

import java.time.LocalDate;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.dossier.Caseload;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the caseload as it is now. */
@Component
public class Overzichten {
    private final Beleidsbron bron;
    private final Caseload caseload;

    Overzichten(Beleidsbron bron, Caseload caseload) {
        this.bron = bron;
        this.caseload = caseload;
    }

    /**
     * @param gemeente key of the only municipality to count; {@code null} for all
     * @param dag on which terms and months are counted
     */
    public Overzicht count(@Nullable String gemeente, LocalDate dag) {
        Kandidaten kandidaten = new Kandidaten(caseload.latest(gemeente), new Beleidsblik(bron.current(), dag), dag);
        Terugmeldingen terugmeldingen = new Terugmeldingen(bron.current());
        return new Overzicht(
                dag,
                gemeente,
                kandidaten.size(),
                kandidaten.inService(),
                kandidaten.termijnMaanden(),
                kandidaten.overTerm(),
                kandidaten.byUitkomst(),
                terugmeldingen.count(caseload.terugmeldingen(gemeente)),
                kandidaten.byDuration(),
                kandidaten.nearTerm(),
                kandidaten.byFase(),
                Regelafwijkingen.count(caseload.besloten(gemeente)));
    }
}
