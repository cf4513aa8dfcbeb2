package nl.routewijzer.uitleg;

import java.util.Map;
import java.util.Set;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;

/**
 * How plausible an answer is beside what is known of a candidate, and whether a consultant can know it now. Orders questions and
 * decides nothing; no source gives these weights.
 */
final class Aannemelijkheid {
    private static final double USUAL = 1;
    private static final double LESS_USUAL = 0.3;
    private static final double UNLIKELY = 0.05;
    private static final double ESTABLISHED_BY_OTHERS = 0.5;
    private static final int FULL_WAGE_VALUE = 100;

    /** The answers that tell of no limitation; every other answer to the same question tells of one. */
    private static final Map<Veld, Set<Object>> WITHOUT_LIMITATION = Map.of(
            Veld.ARBEIDSBEPERKING, Set.of("GEEN"),
            Veld.GEZONDHEID, Set.of("GEEN_BELEMMERING"),
            Veld.BEGELEIDINGSBEHOEFTE, Set.of("GEEN", "TIJDELIJK"),
            Veld.LOONWAARDE, Set.of(FULL_WAGE_VALUE),
            Veld.MEDISCH_URENBEPERKT, Set.of(false),
            Veld.DOELGROEP_LOONKOSTENSUBSIDIE, Set.of(false),
            Veld.INDICATIE_BANENAFSPRAAK, Set.of(false),
            Veld.INDICATIE_DAGBESTEDING, Set.of(false),
            Veld.ADVIES_BESCHUT_WERK, Set.of("GEEN"));

    /** What UWV, the municipality or a measurement establishes: who sits at the table may not know it. */
    private static final Set<Veld> BY_OTHERS = Set.of(
            Veld.LOONWAARDE,
            Veld.MEDISCH_URENBEPERKT,
            Veld.DOELGROEP_LOONKOSTENSUBSIDIE,
            Veld.INDICATIE_BANENAFSPRAAK,
            Veld.INDICATIE_DAGBESTEDING,
            Veld.ADVIES_BESCHUT_WERK,
            Veld.GROND_NEGATIEF_ADVIES);

    private static final Set<Object> MOST_REGELINGEN = Set.of("PARTICIPATIEWET", "BIJSTAND_AANGEVRAAGD");
    private static final Set<Object> BEGINNERS_DUTCH = Set.of("ALFA", "A1");
    private static final Set<Object> FIRST_FASEN = Set.of("AANMELDING", "INTAKE");

    private final Kandidaatprofiel profiel;

    Aannemelijkheid(Kandidaatprofiel profiel) {
        this.profiel = profiel;
    }

    /** A weight between 0 and 1. */
    double of(Veld veld, Object waarde) {
        if (WITHOUT_LIMITATION.containsKey(veld)) {
            return isWithoutLimitation(veld, waarde) ? USUAL : ofLimitation();
        } else if (veld.groep() == Veld.Groep.LEEFGEBIEDEN) {
            return waarde.equals("SPEELT_NIET") ? USUAL : LESS_USUAL;
        }
        return switch (veld) {
            case REGELING -> MOST_REGELINGEN.contains(waarde) ? USUAL : LESS_USUAL;
            case FASE -> waarde.equals("PLAATSING") && !hasWork() ? UNLIKELY : USUAL;
            case TAALNIVEAU -> BEGINNERS_DUTCH.contains(waarde) ? ofBeginner() : USUAL;
            case STATUSHOUDER, KOSTEN_BELEMMERING -> waarde.equals(true) ? LESS_USUAL : USUAL;
            case VERVOLGDIAGNOSE_AFGEROND -> waarde.equals(true) && isInFirstFase() ? UNLIKELY : USUAL;
            default -> USUAL;
        };
    }

    /** How likely it is that the consultant can answer now. */
    double known(Veld veld) {
        return BY_OTHERS.contains(veld) ? ESTABLISHED_BY_OTHERS : USUAL;
    }

    private double ofLimitation() {
        boolean found = WITHOUT_LIMITATION.keySet().stream().anyMatch(veld -> {
            Object waarde = profiel.value(veld);
            return waarde != null && !isWithoutLimitation(veld, waarde);
        });
        boolean ruledOut = isSaid(Veld.ARBEIDSBEPERKING, "GEEN") && isSaid(Veld.GEZONDHEID, "GEEN_BELEMMERING");
        return found ? USUAL : ruledOut ? UNLIKELY : LESS_USUAL;
    }

    private static boolean isWithoutLimitation(Veld veld, Object waarde) {
        return WITHOUT_LIMITATION.getOrDefault(veld, Set.of()).contains(waarde);
    }

    private boolean hasWork() {
        return isSaid(Veld.WERKGEVER_BESCHIKBAAR, true)
                || profiel.value(Veld.PARTTIME_UREN) instanceof Integer uren && uren > 0;
    }

    private boolean isInFirstFase() {
        return profiel.value(Veld.FASE) instanceof String fase && FIRST_FASEN.contains(fase);
    }

    private double ofBeginner() {
        if (isSaid(Veld.LAAGGELETTERD, true) || isSaid(Veld.STATUSHOUDER, true)) {
            return USUAL;
        }
        return isSaid(Veld.LAAGGELETTERD, false) ? UNLIKELY : LESS_USUAL;
    }

    private boolean isSaid(Veld veld, Object waarde) {
        return waarde.equals(profiel.value(veld));
    }
}
