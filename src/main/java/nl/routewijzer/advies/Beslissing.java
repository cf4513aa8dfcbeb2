package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Regelset;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Stap;
import org.jspecify.annotations.Nullable;

/**
 * What the rules decide about somebody and no more: without voorzieningen and without words, so that a policy can be tried on
 * made-up candidates by the thousand.
 */
public final class Beslissing {
    private static final List<Feit> ALTIJD = List.of(Feiten.UITKOMST, Feiten.LOKET, Feiten.DOELGROEP);
    private static final List<Feit> VOOR_WERKZOEKENDEN =
            List.of(Feiten.ZOEKPERIODE, Feiten.AFSTAND, Feiten.BINNEN_TERMIJN);

    private final Casus casus;

    private Beslissing(Casus casus) {
        this.casus = casus;
    }

    /**
     * What is known of somebody without any voorziening before any rule is applied.
     *
     * @param velden what each field says
     * @param eigen what is known of the facts that the municipality itself asks
     */
    public static Situatie before(
            Function<Veld, @Nullable Object> velden, Map<String, Object> eigen, LocalDate peildatum, Beleid beleid) {
        return new Begin(velden, eigen, peildatum, beleid, Profielfeiten.kalender(beleid));
    }

    /** @param beslissend the rules that decide: {@link Regelset#decisive()} of the policy */
    public static Beslissing of(Kandidaatprofiel profiel, Beleid beleid, Regelset beslissend) {
        Casus casus = new Casus(profiel, beleid, false);
        new OrderedRegelmotor().run(beslissend, casus);
        return new Beslissing(casus);
    }

    /** The facts as they are in the end. */
    public Situatie situatie() {
        return casus;
    }

    /** What every advice says and the rules left open here. */
    public Optional<Feit> open() {
        return open(casus).findFirst();
    }

    /** The rule that gave the result of a step. */
    public Optional<Regel> determinedBy(Stap stap) {
        return casus.determinedBy(stap);
    }

    /** The parts that every advice has and the rules did not determine. */
    static Stream<Feit> open(Casus casus) {
        return Stream.concat(casus.isAssessed() ? VOOR_WERKZOEKENDEN.stream() : Stream.empty(), ALTIJD.stream())
                .filter(feit -> casus.value(feit) == null);
    }

    /** Finds each fact when it is asked for. */
    private record Begin(
            Function<Veld, @Nullable Object> velden,
            Map<String, Object> eigen,
            LocalDate peildatum,
            Beleid beleid,
            Kalender kalender)
            implements Situatie {
        @Override
        public @Nullable Object value(Feit feit) {
            return Profielfeiten.value(feit, velden, peildatum, kalender);
        }

        @Override
        public Parameterwaarde parameter(String naam) {
            return beleid.parameter(naam);
        }

        @Override
        public @Nullable LocalDate birthday(Feit geboortedatum, int maanden) {
            LocalDate geboren = day(geboortedatum);
            return geboren == null ? null : kalender.birthday(geboren, maanden);
        }
    }
}
