package nl.routewijzer.toetsing;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Datum;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Parameterwaarde.NaarGeboortedatum;
import nl.routewijzer.regels.Voorwaarde;
import org.jspecify.annotations.Nullable;

/** The values of each field between which a policy sees a difference: every code, and both sides of every limit. */
final class Proefwaarden {
    /** Ages in years at which no rule of law changes anything. */
    private static final List<Integer> LEEFTIJDEN = List.of(16, 22, 40, 58, 75);

    private final Beleid beleid;
    private final LocalDate peildatum;
    private final Map<Veld, Set<Object>> waarden = new EnumMap<>(Veld.class);
    private final Map<Veld, List<Object>> lijsten = new EnumMap<>(Veld.class);

    /**
     * @param voorwaarden whose limits matter to the fields that they look at
     * @param rekengrenzen limits that matter to every day of birth and of application
     */
    Proefwaarden(Beleid beleid, LocalDate peildatum, Stream<Voorwaarde> voorwaarden, Stream<Grens> rekengrenzen) {
        this.beleid = beleid;
        this.peildatum = peildatum;
        for (Veld veld : Veld.values()) {
            waarden.put(veld, new LinkedHashSet<>(always(veld)));
        }
        voorwaarden.forEach(voorwaarde -> voorwaarde.feiten().stream()
                .map(Proefwaarden::source)
                .filter(Objects::nonNull)
                .forEach(veld -> voorwaarde.grenzen().forEach(grens -> around(veld, grens))));
        rekengrenzen.forEach(grens -> Stream.of(Veld.MELDINGSDATUM, Veld.GEBOORTEDATUM, Veld.PARTNER_GEBOORTEDATUM)
                .forEach(veld -> around(veld, grens)));
        waarden.forEach((veld, bekend) -> lijsten.put(veld, List.copyOf(bekend)));
    }

    LocalDate peildatum() {
        return peildatum;
    }

    /** The values of a field, the unknown left aside; none for what is no fact. */
    List<Object> of(Veld veld) {
        return lijsten.getOrDefault(veld, List.of());
    }

    /** The field that a fact states or follows from; {@code null} for what the rules determine. */
    static @Nullable Veld source(Feit feit) {
        return feit.type() instanceof Feit.Type.Tijdsduur duur ? duur.begin().veld() : feit.veld();
    }

    private List<Object> always(Veld veld) {
        if (veld.type() instanceof Veldtype.Code code) {
            return List.copyOf(code.lijst().codes());
        } else if (veld.type() instanceof Veldtype.JaNee) {
            return List.of(true, false);
        } else if (veld.type() instanceof Veldtype.Getal getal) {
            return List.of(getal.minimum(), getal.maximum());
        } else if (veld == Veld.GEBOORTEDATUM || veld == Veld.PARTNER_GEBOORTEDATUM) {
            return LEEFTIJDEN.stream().<Object>map(peildatum::minusYears).toList();
        } else if (veld.type() instanceof Veldtype.Datum datum && veld != Veld.PEILDATUM) {
            LocalDate gisteren = peildatum.minusDays(1);
            return datum.ookNooit() ? List.of(gisteren, Kandidaatprofiel.NOOIT) : List.of(gisteren);
        }
        return List.of();
    }

    private void around(Veld veld, Grens grens) {
        Parameterwaarde waarde = grens.value(beleid::parameter);
        Set<Object> bekend = waarden.getOrDefault(veld, new LinkedHashSet<>());
        if (waarde instanceof Hoeveelheid hoeveelheid && veld.type() instanceof Veldtype.Getal getal) {
            IntStream.rangeClosed(-1, 1)
                    .map(verschil -> Maat.count(hoeveelheid) + verschil)
                    .filter(aantal -> aantal >= getal.minimum() && aantal <= getal.maximum())
                    .forEach(bekend::add);
        } else if (veld.type() instanceof Veldtype.Datum) {
            days(waarde)
                    .flatMap(dag -> Stream.of(dag.minusDays(1), dag, dag.plusDays(1)))
                    .forEach(bekend::add);
        }
    }

    private Stream<LocalDate> days(Parameterwaarde waarde) {
        if (waarde instanceof Hoeveelheid hoeveelheid) {
            Period duur = Maat.period(hoeveelheid);
            return Stream.of(peildatum.minus(duur), peildatum.plus(duur));
        } else if (waarde instanceof NaarGeboortedatum tabel) {
            return tabel.rijen().stream().flatMap(rij -> days(rij.waarde()).filter(rij::contains));
        }
        return waarde instanceof Datum datum ? Stream.of(datum.dag()) : Stream.empty();
    }
}
