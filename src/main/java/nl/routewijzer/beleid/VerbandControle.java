package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regel;
import org.jspecify.annotations.Nullable;

/**
 * How a rule says that it stands to another: the other exists, in the same step and on the same days, and no rules go before
 * one another in a ring.
 */
final class VerbandControle {
    private static final String GAAT_VOOR = "gaat voor";
    private static final String GELDT_NAAST = "geldt naast";
    private static final String VERVANGT = "vervangt";

    private final Gemeentebeleid beleid;
    private final List<Regel> regels;
    private final Set<Probleem> problemen;

    private VerbandControle(Gemeentebeleid beleid, Set<Probleem> problemen) {
        this.beleid = beleid;
        this.regels = beleid.regels().toList();
        this.problemen = problemen;
    }

    static void check(Gemeentebeleid beleid, Set<Probleem> problemen) {
        VerbandControle controle = new VerbandControle(beleid, problemen);
        controle.regels.forEach(controle::check);
    }

    private void check(Regel regel) {
        if (exists(regel, GAAT_VOOR, regel.gaatVoor())) {
            forerunner(regel);
        }
        regel.geldtNaast().forEach(nummer -> exists(regel, GELDT_NAAST, nummer));
        if (exists(regel, VERVANGT, regel.vervangt())) {
            replacement(regel);
        }
    }

    /** Whether a rule names another; reports it when there is none. */
    private boolean exists(Regel regel, String verband, @Nullable String nummer) {
        if (nummer == null) {
            return false;
        }
        if (others(regel, nummer).findAny().isPresent()) {
            return true;
        }
        report(
                regel,
                verband,
                (nummer.equals(regel.nummer())
                                ? "Hier noemt de regel zichzelf: een andere regel " + nummer + " is er niet in de stap "
                                : "De regel " + nummer + " bestaat niet in de stap ")
                        + regel.stap().naam() + "." + variants(regel, nummer));
        return false;
    }

    /** The API shows U8 where the files have U8a and U8b. */
    private String variants(Regel regel, String nummer) {
        return variants(regels.stream().filter(ander -> ander.stap() == regel.stap() && ander != regel), nummer);
    }

    /** A sentence that names the rules with this number and a letter, with a space before it; empty when there are none. */
    static String variants(Stream<Regel> regels, String nummer) {
        List<String> varianten = regels.filter(ander -> ander.hoofdnummer().equals(nummer))
                .map(Regel::nummer)
                .distinct()
                .toList();
        return varianten.isEmpty() ? "" : " Noem de regel met zijn letter: " + String.join(", ", varianten) + ".";
    }

    private void forerunner(Regel regel) {
        if (regel.gaatVoor() != null && regel.gaatVoor().equals(regel.vervangt())) {
            report(regel, GAAT_VOOR, "Een regel kan niet voor de regel gaan die hij vervangt.");
            return;
        }
        days(regel)
                .filter(dag -> Volgorde.target(beleid.rules(dag), regel).isEmpty())
                .findFirst()
                .ifPresent(dag -> report(
                        regel,
                        GAAT_VOOR,
                        "Regel " + regel.gaatVoor() + " geldt niet" + on(dag)
                                + ". Geef deze regel dezelfde periode, of laat hem voor een andere regel gaan."));
        days(regel)
                .map(dag -> ring(regel, dag))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(this::reportRing);
    }

    /** The rules that go before one another, from this one on; empty when it stands in no ring. */
    private Optional<List<Regel>> ring(Regel regel, LocalDate dag) {
        List<Regel> keten = new ArrayList<>();
        Optional<Regel> volgende = Optional.of(regel);
        while (volgende.isPresent() && !keten.contains(volgende.get())) {
            keten.add(volgende.get());
            volgende = Volgorde.target(beleid.rules(dag), volgende.get());
        }
        return volgende.filter(ander -> ander == regel).map(ander -> keten);
    }

    /** Told once, at the rule of the lowest layer. */
    private void reportRing(List<Regel> ring) {
        Regel laatste = ring.stream()
                .reduce((een, ander) -> een.vermelding().isBelow(ander.vermelding())
                                || een.vermelding().isBeside(ander.vermelding())
                                        && een.nummer().compareTo(ander.nummer()) >= 0
                        ? een
                        : ander)
                .orElseThrow();
        String nummers = Stream.concat(
                        Stream.concat(ring.stream(), ring.stream())
                                .dropWhile(ander -> ander != laatste)
                                .limit(ring.size()),
                        Stream.of(laatste))
                .map(Regel::nummer)
                .collect(Collectors.joining(" gaat voor "));
        report(
                laatste,
                GAAT_VOOR,
                "Deze regels gaan in een kring voor elkaar: " + nummers + ". Dan is geen van hen de eerste.");
    }

    /** A rule that takes no rule's place on some day would be a new rule on that day, past the checks on new rules. */
    private void replacement(Regel regel) {
        if (others(regel, regel.vervangt())
                .noneMatch(ander -> regel.vermelding().isBelow(ander.vermelding()))) {
            return;
        }
        days(regel)
                .filter(dag -> others(regel, regel.vervangt())
                        .noneMatch(ander -> regel.vermelding().isBelow(ander.vermelding())
                                && ander.vermelding().geldigheid().contains(dag)))
                .findFirst()
                .ifPresent(dag -> report(
                        regel,
                        VERVANGT,
                        "Regel " + regel.vervangt() + " geldt niet" + on(dag)
                                + ": dan is er niets te vervangen. Geef deze regel een periode waarin die ook geldt."));
    }

    private Stream<LocalDate> days(Regel regel) {
        return beleid.omslagen().stream()
                .filter(dag -> regel.vermelding().geldigheid().contains(dag))
                .filter(dag -> beleid.rules(dag).contains(regel));
    }

    private static String on(LocalDate dag) {
        return dag.equals(LocalDate.MIN) ? " vanaf het begin" : " op " + dag;
    }

    private Stream<Regel> others(Regel regel, @Nullable String nummer) {
        return regels.stream()
                .filter(ander -> ander != regel && ander.nummer().equals(nummer) && ander.stap() == regel.stap());
    }

    private void report(Regel regel, String woord, String melding) {
        problemen.add(regel.problem(woord, melding));
    }
}
