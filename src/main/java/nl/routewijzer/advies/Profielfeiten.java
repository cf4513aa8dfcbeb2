package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Vereist;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Looptijd;
import org.jspecify.annotations.Nullable;

/** The facts with which an evaluation begins: the fields of the profile and what follows from its dates. */
final class Profielfeiten {
    private Profielfeiten() {}

    static Kalender kalender(Beleid beleid) {
        return new Kalender(
                beleid.parameter(Vereist.SCHRIKKELVERJAARDAG).tekst().equals(Vereist.EERSTE_MAART));
    }

    /** By the index of each fact; {@code null} for what is not known. */
    static @Nullable Object[] of(Kandidaatprofiel profiel, Beleid beleid) {
        Kalender kalender = kalender(beleid);
        @Nullable Object[] feiten = new Object[Feiten.ALLE.size()];
        LocalDate peildatum = profiel.peildatum();
        for (Feit feit : Feiten.ALLE) {
            feiten[feit.index()] = value(feit, profiel::value, peildatum, kalender);
        }
        Set<Looptijd.Stand> standen = profiel.eerdereVoorzieningen().stream()
                .filter(EerdereVoorziening::isRunning)
                .map(lopend -> stand(lopend, beleid, peildatum))
                .collect(Collectors.toSet());
        feiten[Feiten.VOORZIENING_BINNEN_TERMIJN.index()] =
                standen.contains(Looptijd.Stand.BINNEN_TERMIJN) || standen.contains(Looptijd.Stand.IN_VERLENGING);
        feiten[Feiten.VOORZIENING_TE_VERLENGEN.index()] = standen.contains(Looptijd.Stand.IN_VERLENGING);
        feiten[Feiten.VOORZIENING_OVER_TERMIJN.index()] = standen.contains(Looptijd.Stand.OVER_TERMIJN);
        return feiten;
    }

    /** What a field says or what follows from its date; {@code null} for what is unknown, and for all other facts. */
    static @Nullable Object value(
            Feit feit, Function<Veld, @Nullable Object> velden, LocalDate peildatum, Kalender kalender) {
        if (feit.type() instanceof Feit.Type.Leeftijd leeftijd) {
            return leeftijd.begin().veld() != null
                            && velden.apply(leeftijd.begin().veld()) instanceof LocalDate geboren
                    ? kalender.age(geboren, peildatum)
                    : null;
        } else if (feit.equals(Feiten.IN_DIENSTVERLENING)) {
            return velden.apply(Veld.START_DIENSTVERLENING) != null;
        } else if (feit.type() instanceof Feit.Type.Dienstduur) {
            return velden.apply(Veld.START_DIENSTVERLENING) instanceof LocalDate start
                    ? Kalender.fullMonths(start, peildatum)
                    : null;
        }
        return feit.veld() == null ? null : velden.apply(feit.veld());
    }

    private static Looptijd.Stand stand(EerdereVoorziening lopend, Beleid beleid, LocalDate peildatum) {
        return beleid.looptijd(lopend.voorziening()).on(lopend.start(), peildatum);
    }
}
