package nl.routewijzer.document;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.profiel.Veld;

/**
 * Who has a birthday on a day.
 *
 * @param wie the field of the date of birth
 * @param leeftijd in years, on that day
 */
record Jarige(Veld wie, int leeftijd) {
    private static final MonthDay SCHRIKKELDAG = MonthDay.of(2, 29);
    private static final List<MonthDay> IN_ANDERE_JAREN = List.of(MonthDay.of(2, 28), MonthDay.of(3, 1));

    /** The candidate or the partner; the oldest when it is the birthday of both. */
    static Optional<Jarige> on(LocalDate dag, Zaak zaak) {
        return List.of(Veld.GEBOORTEDATUM, Veld.PARTNER_GEBOORTEDATUM).stream()
                .flatMap(veld -> zaak.known(veld).map(datum -> of(veld, LocalDate.parse(datum), dag)).stream())
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(Jarige::leeftijd).thenComparing(Jarige::isCandidate));
    }

    boolean isCandidate() {
        return wie == Veld.GEBOORTEDATUM;
    }

    private static Optional<Jarige> of(Veld veld, LocalDate geboren, LocalDate dag) {
        MonthDay verjaardag = MonthDay.from(geboren);
        boolean jarig = verjaardag.equals(MonthDay.from(dag))
                || verjaardag.equals(SCHRIKKELDAG) && IN_ANDERE_JAREN.contains(MonthDay.from(dag));
        return jarig ? Optional.of(new Jarige(veld, dag.getYear() - geboren.getYear())) : Optional.empty();
    }
}
