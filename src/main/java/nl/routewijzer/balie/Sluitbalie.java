package nl.routewijzer.balie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Dossierstanden;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Sluitreden;
import nl.routewijzer.dossier.StandGewijzigd;
import nl.routewijzer.profiel.Fout;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a consultant closes a dossier, and opens it again. */
@Component
public class Sluitbalie {
    public static final String REDEN = "reden";
    public static final String DAG = "dag";
    public static final String REGEL = "regel";
    public static final String NA = "na";

    /** The fewest characters of a line where one is needed. */
    public static final int KORTSTE = Intrekbalie.KORTSTE;

    private final Dossierstanden standen;
    private final Clock clock;

    Sluitbalie(Dossierstanden standen, Clock clock) {
        this.standen = standen;
        this.clock = clock;
    }

    /** When the dossier was closed and opened, oldest first. */
    public List<Dossierstand> of(Persoon persoon) {
        return standen.standen(persoon);
    }

    /** Since when and why the dossier is closed; nothing when it is open. */
    public Optional<Dossierstand> closed(Persoon persoon) {
        return Dossierstand.gesloten(of(persoon));
    }

    /**
     * Closes a dossier. When this returns that is on disk.
     *
     * @param tree as parsed JSON or as a posted form: {@code reden}, {@code dag}, {@code regel} and {@code na}, the number of the
     *     last time that the writer knew of
     * @throws SluitingGeweigerd with every violation
     * @throws StandGewijzigd when it is closed, or was closed or opened since
     */
    public Dossierstand close(Bekende wie, Map<String, ?> tree) {
        List<Dossierstand> eerdere = of(wie.persoon());
        Berichtvelden velden = new Berichtvelden(tree, List.of(REDEN, DAG, REGEL, NA));
        Optional<Sluitreden> reden = velden.code(
                        REDEN,
                        Arrays.stream(Sluitreden.values()).map(Enum::name).toList())
                .map(Sluitreden::valueOf);
        Optional<LocalDate> dag = velden.day(DAG).filter(een -> isPossible(velden, een, firstDay(wie, eerdere)));
        String regel = velden.line(
                REGEL,
                KORTSTE,
                reden.equals(Optional.of(Sluitreden.ANDERS))
                        ? Optional.of("waarom u het dossier sluit")
                        : Optional.empty());
        int na = velden.number(NA);
        refuse(velden.fouten());
        return store(wie.persoon(), eerdere, na, reden.orElseThrow(), dag.orElseThrow(), regel);
    }

    /**
     * Opens a closed dossier again, from today. When this returns that is on disk.
     *
     * @param tree {@code regel} and {@code na}, as for closing
     * @throws SluitingGeweigerd with every violation
     * @throws StandGewijzigd when it is open, or was closed or opened since
     */
    public Dossierstand open(Bekende wie, Map<String, ?> tree) {
        List<Dossierstand> eerdere = of(wie.persoon());
        Berichtvelden velden = new Berichtvelden(tree, List.of(REGEL, NA));
        String regel = velden.line(REGEL, KORTSTE, Optional.of("waarom u het dossier opent"));
        int na = velden.number(NA);
        refuse(velden.fouten());
        return store(wie.persoon(), eerdere, na, null, Balie.today(clock), regel);
    }

    private Dossierstand store(
            Persoon persoon,
            List<Dossierstand> eerdere,
            int na,
            @Nullable Sluitreden reden,
            LocalDate dag,
            String regel) {
        if (na != eerdere.size() || Dossierstand.gesloten(eerdere).isPresent() == (reden != null)) {
            throw new StandGewijzigd(persoon);
        }
        Dossierstand stand = new Dossierstand(
                persoon,
                na + 1,
                OffsetDateTime.now(clock.withZone(Balie.AMSTERDAM)).truncatedTo(ChronoUnit.SECONDS),
                reden,
                dag,
                regel.isEmpty() ? null : regel,
                null);
        standen.change(stand);
        return stand;
    }

    /** The day on which it was opened last, or the candidate was born. */
    private static LocalDate firstDay(Bekende wie, List<Dossierstand> eerdere) {
        return eerdere.isEmpty()
                ? wie.geboortedatum()
                : eerdere.get(eerdere.size() - 1).dag();
    }

    private boolean isPossible(Berichtvelden velden, LocalDate dag, LocalDate eerste) {
        LocalDate vandaag = Balie.today(clock);
        if (dag.isAfter(vandaag)) {
            velden.fout(
                    DAG,
                    dag.toString(),
                    "De dag " + dag + " moet nog komen. Sluit een dossier uiterlijk vandaag, " + vandaag + ".");
            return false;
        } else if (dag.isBefore(eerste)) {
            velden.fout(
                    DAG,
                    dag.toString(),
                    "Op de dag " + dag + " was dit dossier niet open. Kies een dag vanaf " + eerste + ".");
            return false;
        }
        return true;
    }

    private static void refuse(List<Fout> fouten) {
        if (!fouten.isEmpty()) {
            throw new SluitingGeweigerd(fouten);
        }
    }
}
