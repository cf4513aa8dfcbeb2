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

/** Finds which unknown facts can still change the step that the consultant takes now, by trying every answer. */
final class Vragensteller {
    /** Asked for by a rule first; then where it is most plausible that the answer is had and leads elsewhere. */
    private static final Comparator<Gewogen> BEST_FIRST = Comparator.comparing(
                    (Gewogen vraag) -> vraag.vraag().nodigVoor() == null)
            .thenComparing(Comparator.comparingDouble(Gewogen::kans).reversed())
            .thenComparing(Comparator.comparingLong(Gewogen::uitkomsten).reversed());

    private final Proef proef;
    private final Antwoorden antwoorden;
    private final Aannemelijkheid aannemelijkheid;
    private final Map<String, String> gevraagd = new LinkedHashMap<>();
    private final Set<Veld> later = new LinkedHashSet<>();

    private Vragensteller(Proef proef) {
        this.proef = proef;
        this.antwoorden = new Antwoorden(proef.beleid());
        this.aannemelijkheid = new Aannemelijkheid(proef.profiel());
        for (Routeadvies.Ontbrekend ontbrekend : proef.nu().advies().ontbrekend()) {
            gevraagd.put(ontbrekend.veld(), ontbrekend.nodigVoor());
        }
    }

    static Vragen of(Proef proef) {
        return new Vragensteller(proef).ask();
    }

    private Vragen ask() {
        List<Gewogen> gewogen = new ArrayList<>();
        for (Veld veld : Antwoorden.questions()) {
            if (proef.profiel().value(veld) == null) {
                question(veld).ifPresent(gewogen::add);
            }
        }
        List<Eigenfeit> eigen = open();
        eigen.forEach(feit -> question(feit).ifPresent(gewogen::add));
        List<Vragen.Vraag> vragen =
                gewogen.stream().sorted(BEST_FIRST).map(Gewogen::vraag).toList();
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

    private Optional<Gewogen> question(Eigenfeit feit) {
        Weging weging = new Weging();
        for (Object antwoord : feit.waarden()) {
            proef.confirm(Veronderstelling.of(feit, antwoord)).ifPresent(doorrekening -> {
                later.addAll(Afhankelijkheid.unknown(doorrekening));
                weging.add(answer(antwoord, feit.inWords(antwoord), doorrekening), 1);
            });
        }
        return weging.of(feit.pad(), "het antwoord op ‘" + feit.tekst() + "’", gevraagd.get(feit.pad()), 1);
    }

    /** Empty when no answer alone changes what the consultant does. */
    private Optional<Gewogen> question(Veld veld) {
        Weging weging = new Weging();
        antwoorden.of(veld, proef.nu().situatie()).forEach((waarde, tekst) -> {
            proef.confirm(Veronderstelling.of(veld, waarde)).ifPresent(doorrekening -> {
                later.addAll(Afhankelijkheid.unknown(doorrekening));
                weging.add(answer(waarde, tekst, doorrekening), aannemelijkheid.of(veld, waarde));
            });
        });
        return weging.of(veld.pad(), veld.onderwerp(), gevraagd.get(veld.pad()), aannemelijkheid.known(veld));
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
}
