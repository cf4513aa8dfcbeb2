package nl.routewijzer.regels;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the decision, in order. In a step with a result the first rule that fits counts; in a step without one
 * every rule that fits does. Once the social work provision has settled the uitkomst, all but the werkvorm and the loket
 * are passed over (U1: nothing else is evaluated).
 */
public enum Stap {
    DOELGROEP("doelgroep", Feiten.DOELGROEP, Feiten.DOELGROEP_GROND, Feiten.VERWIJZING),
    SOCIALE_WERKVOORZIENING("sociale werkvoorziening", Feiten.UITKOMST, Feiten.LOKET),
    WERKVORM("werkvorm", Feiten.WERKVORM),
    ZOEKPERIODE(
            "zoekperiode",
            Feiten.ZOEKPERIODE,
            Feiten.ZOEKPERIODE_GROND,
            Feiten.ZOEKPERIODE_START,
            Feiten.ZOEKPERIODE_EINDE,
            Feiten.ZOEKPERIODE_TOT_VERJAARDAG),
    AFSTAND("afstand", Feiten.AFSTAND),
    PROGNOSE("prognose", Feiten.PROGNOSE_MIN, Feiten.PROGNOSE_MAX),
    BEMIDDELBAARHEID("bemiddelbaarheid", Feiten.BINNEN_TERMIJN, Feiten.PROGNOSE_GROND),
    UITKOMST("uitkomst", Feiten.UITKOMST, Feiten.AANLEIDING, Feiten.REDEN, Feiten.LOKET, Feiten.FUNCTIE),
    LOKET("loket", Feiten.LOKET, Feiten.FUNCTIE),
    BEHOEFTEN("behoeften", null),
    BEZWAREN("bezwaren", null),
    PARALLEL("parallelle ondersteuning", null),
    SIGNALEN("signalen", null);

    private final String naam;
    private final @Nullable Feit resultaat;
    private final List<Feit> overige;

    Stap(String naam, @Nullable Feit resultaat, Feit... overige) {
        this.naam = naam;
        this.resultaat = resultaat;
        this.overige = List.of(overige);
    }

    /** As a rule file names it: {@code stap zoekperiode}. */
    public String naam() {
        return naam;
    }

    /** The fact whose first determination ends the step; {@code null} where every rule that fits counts. */
    public @Nullable Feit resultaat() {
        return resultaat;
    }

    /** Whether the step is superfluous for whom the social work provision takes in or refers. */
    public boolean isForJobSeekers() {
        return ordinal() >= ZOEKPERIODE.ordinal() && this != LOKET;
    }

    /** Whether a rule of this step may determine the fact. */
    public boolean determines(Feit feit) {
        return feit.equals(resultaat) || overige.contains(feit);
    }

    /** The steps whose rules may determine the fact, in order; none for what the profile says. */
    public static List<Stap> determining(Feit feit) {
        return Arrays.stream(values()).filter(stap -> stap.determines(feit)).toList();
    }

    /** Whether a rule of this step may look at the fact: it stands in the profile or an earlier step determines it. */
    public boolean mayUse(Feit feit) {
        List<Stap> stappen = determining(feit);
        return stappen.isEmpty() || stappen.get(0).ordinal() < ordinal();
    }

    /** Whether a rule of this step may have the condition. */
    public boolean mayAsk(Voorwaarde voorwaarde) {
        return voorwaarde.feiten().stream().allMatch(this::mayUse)
                && voorwaarde.all().map(Voorwaarde::after).allMatch(stap -> stap == null || stap.ordinal() < ordinal());
    }

    /** The first step of which a rule may have the condition. */
    public static Optional<Stap> firstToAsk(Voorwaarde voorwaarde) {
        return Arrays.stream(values()).filter(stap -> stap.mayAsk(voorwaarde)).findFirst();
    }

    /** Whether a rule of this step may have the consequences of a sentence. */
    public boolean allows(List<Gevolg> gevolgen) {
        return gevolgen.stream().allMatch(gevolg -> gevolg.fits(this));
    }

    public static List<String> namen() {
        return Arrays.stream(values()).map(Stap::naam).toList();
    }

    public static Optional<Stap> named(String naam) {
        return Arrays.stream(values()).filter(stap -> stap.naam.equals(naam)).findFirst();
    }
}
