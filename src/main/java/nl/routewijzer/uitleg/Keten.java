package nl.routewijzer.uitleg;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.beleid.Hersteltermijn;
import nl.routewijzer.regels.AantalLeefgebieden;
import nl.routewijzer.regels.EenVan;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Groep;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;

/** Follows the decision back from the uitkomst and the loket to the facts of the profile. */
final class Keten {
    private final Doorrekening doorrekening;
    private final List<Routeadvies.Reden> redenen;
    private final Situatie situatie;
    private final Map<Stap, Regel> schakels = new EnumMap<>(Stap.class);

    private Keten(Doorrekening doorrekening) {
        this.doorrekening = doorrekening;
        this.situatie = doorrekening.situatie();
        this.redenen = doorrekening.advies().redenen();
    }

    static Waarom of(Doorrekening doorrekening) {
        Keten keten = new Keten(doorrekening);
        Stream.of(Stap.SOCIALE_WERKVOORZIENING, Stap.UITKOMST, Stap.LOKET).forEach(keten::follow);
        return new Waarom(keten.schakels.entrySet().stream()
                .map(schakel -> keten.link(schakel.getKey(), schakel.getValue()))
                .toList());
    }

    /** The facts of the profile on which those that a condition looks at rest, where rules determined these. */
    static List<Feitwaarde> under(Voorwaarde voorwaarde, Doorrekening doorrekening) {
        Keten keten = new Keten(doorrekening);
        voorwaarde.feiten().stream()
                .flatMap(feit -> Stap.determining(feit).stream())
                .forEach(keten::follow);
        return keten.schakels.values().stream()
                .flatMap(keten::from)
                .filter(feit -> feit.regel() == null)
                .distinct()
                .toList();
    }

    private void follow(Stap stap) {
        doorrekening
                .determinedBy(stap)
                .filter(regel -> !schakels.containsKey(stap))
                .ifPresent(regel -> {
                    schakels.put(stap, regel);
                    looked(regel)
                            .flatMap(feit -> Stap.determining(feit).stream())
                            .forEach(this::follow);
                });
    }

    /** What a rule rests on: the facts of the conditions that held, and what it used besides. */
    private Stream<Feit> looked(Regel regel) {
        Stream<Feit> voorwaarden = regel.isLastResort()
                ? rejected(regel)
                : regel.als().stream().flatMap(this::held).flatMap(this::seen);
        return Stream.concat(voorwaarden, regel.dan().stream().flatMap(this::used))
                .filter(feit -> !regel.stap().determines(feit))
                .distinct();
    }

    /** The condition, or those that it is made of and that hold. */
    private Stream<Voorwaarde> held(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof EenVan keuze) {
            return keuze.voorwaarden().stream().flatMap(this::held);
        } else if (voorwaarde instanceof Groep groep && groep.holds(situatie)) {
            return groep.voorwaarden().stream().flatMap(this::held);
        }
        return voorwaarde.holds(situatie) ? Stream.of(voorwaarde) : Stream.empty();
    }

    /** Of a condition on many facts only those that made it hold. */
    private Stream<Feit> seen(Voorwaarde voorwaarde) {
        if (voorwaarde instanceof Voorwaarde.Onbekend onbekend) {
            return onbekend.unknown(situatie).stream();
        }
        return voorwaarde instanceof AantalLeefgebieden leefgebieden
                ? leefgebieden.decisive(situatie).stream()
                : voorwaarde.feiten().stream();
    }

    /** A last resort has no conditions of its own: it rests on what the rules before it found, and did not find enough. */
    private Stream<Feit> rejected(Regel regel) {
        return doorrekening.beleid().regelset().regels().stream()
                .filter(eerder -> eerder.stap() == regel.stap())
                .takeWhile(eerder -> eerder != regel)
                .flatMap(eerder -> eerder.als().stream())
                .flatMap(voorwaarde -> voorwaarde.feiten().stream())
                .filter(feit -> situatie.value(feit) != null);
    }

    private Stream<Feit> used(Gevolg gevolg) {
        if (gevolg instanceof Gevolg.Prognose) {
            return doorrekening.beleid().hersteltermijnen().stream()
                    .filter(termijn -> termijn.situatie().equals(situatie.value(termijn.feit())))
                    .map(Hersteltermijn::feit);
        }
        return gevolg.uses().stream();
    }

    /** What a rule rests on, in words; also of what the municipality itself asks. */
    private Stream<Feitwaarde> from(Regel regel) {
        return Stream.concat(
                looked(regel).map(feit -> Feitwaarde.of(feit, doorrekening)),
                Feitwaarde.ofEigen(regel.als().stream().flatMap(this::held), situatie));
    }

    private Waarom.Schakel link(Stap stap, Regel regel) {
        return new Waarom.Schakel(
                stap.naam(),
                Regelverwijzing.of(regel),
                redenen.stream()
                        .filter(reden -> reden.regel().equals(regel.naam()))
                        .map(Routeadvies.Reden::tekst)
                        .findFirst()
                        .orElse(""),
                from(regel).toList(),
                regel.dan().stream()
                        .flatMap(gevolg -> gevolg.determines().stream())
                        .distinct()
                        .map(feit -> Feitwaarde.of(feit, doorrekening))
                        .toList());
    }
}
