package nl.routewijzer.overzicht;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Toegang;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts the caseload as it is now; what was counted is kept until there is more to count, or another policy. */
@Component
public class Overzichten {
    private static final int MOST_KEPT = 32;

    private final Beleidsbron bron;
    private final Caseload caseload;
    private final Map<Vraag, Geteld> geteld = new ConcurrentHashMap<>();

    Overzichten(Beleidsbron bron, Caseload caseload) {
        this.bron = bron;
        this.caseload = caseload;
    }

    /** Those whose dossier is open; see {@link #count(String, LocalDate, Dossierkeuze)}. */
    public Overzicht count(@Nullable String gemeente, LocalDate dag) {
        return count(gemeente, dag, Dossierkeuze.OPEN);
    }

    /**
     * @param gemeente key of the only municipality to count, with what merged into it; {@code null} for all
     * @param dag on which terms and months are counted
     * @param dossiers whose; terugmeldingen and afwijkingen are counted of all, for they happened
     */
    public Overzicht count(@Nullable String gemeente, LocalDate dag, Dossierkeuze dossiers) {
        Beleidsregister register = bron.current();
        Caseload.Omvang omvang = caseload.omvang();
        if (geteld.size() > MOST_KEPT) {
            geteld.clear();
        }
        return geteld.compute(
                        new Vraag(Toegang.nu().bereik(), gemeente, dag, dossiers),
                        (vraag, eerder) -> eerder != null && eerder.holds(register, omvang)
                                ? eerder
                                : new Geteld(register, omvang, count(vraag, register)))
                .overzicht;
    }

    /** @param bereik whose candidates may be counted */
    private record Vraag(Bereik bereik, @Nullable String gemeente, LocalDate dag, Dossierkeuze dossiers) {}

    /** What was counted, of how much and with which policy. */
    private record Geteld(Beleidsregister register, Caseload.Omvang omvang, Overzicht overzicht) {

        private boolean holds(Beleidsregister nu, Caseload.Omvang aantal) {
            return register == nu && omvang.equals(aantal);
        }
    }

    private Overzicht count(Vraag vraag, Beleidsregister register) {
        String gemeente = vraag.gemeente;
        LocalDate dag = vraag.dag;
        List<String> gemeenten =
                gemeente == null ? null : register.herindelingen().until(gemeente, dag);
        List<Caseloadregel> laatste = caseload.latest(gemeenten);
        Kandidaten kandidaten = new Kandidaten(
                laatste.stream().filter(vraag.dossiers::holds).toList(), new Beleidsblik(register, dag), dag);
        Bewegingen bewegingen = new Bewegingen(caseload.ontwikkelingen(gemeenten));
        return new Overzicht(
                dag,
                gemeente,
                kandidaten.size(),
                (int) laatste.stream().filter(Dossierkeuze.GESLOTEN::holds).count(),
                kandidaten.inService(),
                kandidaten.termijnMaanden(),
                kandidaten.overTerm(),
                kandidaten.byUitkomst(),
                new Terugmeldingen(register).count(caseload.terugmeldingen(gemeenten)),
                kandidaten.byDuration(),
                kandidaten.nearTerm(),
                kandidaten.byFase(),
                Regelafwijkingen.count(caseload.besloten(gemeenten)),
                bewegingen.byAfstand(),
                bewegingen.byVoorziening());
    }
}
