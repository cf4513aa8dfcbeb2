package nl.routewijzer.overzicht;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.routewijzer.advies.Kalender;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Samenvatting;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** What the line of a caseload tells of a candidate, as the rules of the policy look at it on another day. */
final class Lichtefeiten implements Situatie {
    private static final Feit FASE = Feiten.of(Veld.FASE);
    private static final Feit START = Feiten.of(Veld.START_DIENSTVERLENING);
    private static final Set<Feit> BEKEND = Set.of(
            FASE,
            START,
            Feiten.IN_DIENSTVERLENING,
            Feiten.MAANDEN_IN_DIENST,
            Feiten.AFSTAND,
            Feiten.BINNEN_TERMIJN,
            Feiten.UITKOMST,
            Feiten.REDEN);

    private final Beleid beleid;
    private final LocalDate dag;
    private final Map<Feit, Object> waarden = new HashMap<>();

    Lichtefeiten(Caseloadregel regel, Beleid beleid, LocalDate dag) {
        this.beleid = beleid;
        this.dag = dag;
        Samenvatting kern = regel.samenvatting();
        put(FASE, kern.fase());
        put(START, kern.startDienstverlening());
        put(Feiten.AFSTAND, kern.afstand());
        put(Feiten.BINNEN_TERMIJN, kern.binnenTermijn());
        put(Feiten.UITKOMST, regel.uitkomst());
        put(Feiten.REDEN, kern.reden());
        put(Feiten.IN_DIENSTVERLENING, kern.startDienstverlening() != null);
        if (kern.startDienstverlening() != null) {
            put(Feiten.MAANDEN_IN_DIENST, Kalender.fullMonths(kern.startDienstverlening(), dag));
        }
    }

    /** Whether these facts are all that the conditions of a rule look at. */
    static boolean suffice(Regel regel) {
        return regel.als().stream()
                .flatMap(Voorwaarde::all)
                .allMatch(voorwaarde -> voorwaarde.isOfFacts() && BEKEND.containsAll(voorwaarde.feiten()));
    }

    boolean meet(Regel regel) {
        return regel.als().stream().allMatch(voorwaarde -> voorwaarde.holds(this));
    }

    private void put(Feit feit, @Nullable Object waarde) {
        if (waarde != null) {
            waarden.put(feit, waarde);
        }
    }

    @Override
    public @Nullable Object value(Feit feit) {
        return waarden.get(feit);
    }

    /** A line of a caseload tells no date of birth. */
    @Override
    public @Nullable LocalDate birthday(Feit geboortedatum, int maanden) {
        return null;
    }

    @Override
    public Parameterwaarde parameter(String naam) {
        return beleid.parameter(naam);
    }

    @Override
    public LocalDate peildatum() {
        return dag;
    }
}
