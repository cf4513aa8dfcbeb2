package nl.routewijzer.uitleg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Veld;
import org.jspecify.annotations.Nullable;

/** Finds which unknown facts can still change the step that the consultant takes now, by trying every answer. */
final class Vragensteller {
    /** Asked for by a rule first; then where most answers lead elsewhere. */
    private static final Comparator<Vragen.Vraag> BEST_FIRST = Comparator.comparing(
                    (Vragen.Vraag vraag) -> vraag.nodigVoor() == null)
            .thenComparing(Comparator.comparingLong(Vragensteller::uitkomsten).reversed())
            .thenComparing(Comparator.comparingDouble(Vragensteller::share).reversed());

    private final Proef proef;
    private final Antwoorden antwoorden;
    private final Map<String, String> gevraagd = new LinkedHashMap<>();
    private final Set<Veld> later = new LinkedHashSet<>();

    private Vragensteller(Proef proef) {
        this.proef = proef;
        this.antwoorden = new Antwoorden(proef.beleid());
        for (Routeadvies.Ontbrekend ontbrekend : proef.nu().advies().ontbrekend()) {
            gevraagd.put(ontbrekend.veld(), ontbrekend.nodigVoor());
        }
    }

    static Vragen of(Proef proef) {
        return new Vragensteller(proef).ask();
    }

    private Vragen ask() {
        List<Vragen.Vraag> vragen = new ArrayList<>();
        for (Veld veld : Antwoorden.questions()) {
            if (proef.profiel().value(veld) == null) {
                question(veld).ifPresent(vragen::add);
            }
        }
        List<Eigenfeit> eigen = open();
        eigen.forEach(feit -> question(feit).ifPresent(vragen::add));
        vragen.sort(BEST_FIRST);
        later.addAll(Afhankelijkheid.unknown(proef.nu()));
        if (vragen.isEmpty() && eigen.isEmpty() && new Uitputting(proef, antwoorden).isProven()) {
            return new Vragen(true, List.of(), List.of());
        }
        return new Vragen(false, vragen, later(vragen, eigen));
    }

    /** What the municipality itself asks and nobody answered yet. */
    private List<Eigenfeit> open() {
        return proef.eigenFeiten().stream()
                .filter(feit -> !proef.profiel().eigen().containsKey(feit.naam()))
                .toList();
    }

    private Optional<Vragen.Vraag> question(Eigenfeit feit) {
        List<Vragen.Antwoord> gegeven = new ArrayList<>();
        for (Object antwoord : feit.waarden()) {
            proef.confirm(Veronderstelling.of(feit, antwoord)).ifPresent(doorrekening -> {
                later.addAll(Afhankelijkheid.unknown(doorrekening));
                gegeven.add(answer(antwoord, feit.inWords(antwoord), doorrekening));
            });
        }
        return gegeven.stream().anyMatch(Vragen.Antwoord::verandert)
                ? Optional.of(new Vragen.Vraag(
                        feit.pad(), "het antwoord op ‘" + feit.tekst() + "’", gevraagd.get(feit.pad()), gegeven))
                : Optional.empty();
    }

    /** Empty when no answer alone changes what the consultant does. */
    private Optional<Vragen.Vraag> question(Veld veld) {
        List<Vragen.Antwoord> gegeven = new ArrayList<>();
        antwoorden.of(veld, proef.nu().situatie()).forEach((waarde, tekst) -> {
            proef.confirm(Veronderstelling.of(veld, waarde)).ifPresent(doorrekening -> {
                later.addAll(Afhankelijkheid.unknown(doorrekening));
                gegeven.add(answer(waarde, tekst, doorrekening));
            });
        });
        return gegeven.stream().anyMatch(Vragen.Antwoord::verandert)
                ? Optional.of(new Vragen.Vraag(veld.pad(), veld.onderwerp(), neededFor(veld), gegeven))
                : Optional.empty();
    }

    private Vragen.Antwoord answer(Object waarde, String tekst, Doorrekening doorrekening) {
        Kern kern = Kern.of(doorrekening.advies());
        return new Vragen.Antwoord(
                Feitwaarde.written(waarde),
                tekst,
                !kern.handeling().equals(proef.kern().handeling()),
                kern.uitkomst(),
                kern.afstand(),
                kern.kant(),
                kern.handeling().voorzieningen());
    }

    private List<String> later(List<Vragen.Vraag> vragen, List<Eigenfeit> eigen) {
        return Stream.concat(later.stream().map(Veld::pad), eigen.stream().map(Eigenfeit::pad))
                .filter(pad -> vragen.stream().noneMatch(vraag -> vraag.veld().equals(pad)))
                .toList();
    }

    private @Nullable String neededFor(Veld veld) {
        return gevraagd.get(veld.pad());
    }

    private static long uitkomsten(Vragen.Vraag vraag) {
        return vraag.antwoorden().stream()
                .map(Vragen.Antwoord::uitkomst)
                .distinct()
                .count();
    }

    private static double share(Vragen.Vraag vraag) {
        return vraag.antwoorden().stream().filter(Vragen.Antwoord::verandert).count()
                / (double) vraag.antwoorden().size();
    }
}
