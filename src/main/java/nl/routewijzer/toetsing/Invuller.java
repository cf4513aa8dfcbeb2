package nl.routewijzer.toetsing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import nl.routewijzer.advies.Beslissing;
import nl.routewijzer.beleid.Hersteltermijn;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Profielgrenzen;
import nl.routewijzer.profiel.Profielwijziging;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import nl.routewijzer.profiel.Veldvoorwaarde;
import nl.routewijzer.regels.EenVan;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Groep;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * Changes a profile until conditions hold or fail, as far as that can be: what rules determine by way of a rule that gives it.
 * It may miss; what a policy does with the profile is looked at afterwards.
 */
final class Invuller {
    private static final int DEEPEST = 3;
    private static final int MOST_PASSED = 6;
    private static final int MOST_TRIED = 8;

    /** One field in so many stays unknown. */
    private static final int KANS_BEKEND = 3;

    private final Geval geval;
    private final Proefwaarden waarden;
    private final Profielgrenzen grenzen;
    private final Random random;
    private final List<Eis> eisen = new ArrayList<>();
    private Kandidaatprofiel profiel;

    Invuller(Kandidaatprofiel begin, Geval geval, Proefwaarden waarden, Profielgrenzen grenzen, Random random) {
        this.profiel = begin;
        this.geval = geval;
        this.waarden = waarden;
        this.grenzen = grenzen;
        this.random = random;
    }

    /** A condition that was made to hold or to fail, and has to stay so. */
    private record Eis(Voorwaarde voorwaarde, boolean geldt) {
        boolean isMet(Situatie situatie) {
            return voorwaarde.holds(situatie) == geldt;
        }
    }

    Kandidaatprofiel profiel() {
        return profiel;
    }

    /** Gives every field a value or leaves it unknown. */
    Invuller scatter() {
        Map<Veld, @Nullable Object> verstrooid = new EnumMap<>(Veld.class);
        for (Veld veld : Veld.values()) {
            List<Object> mogelijk = waarden.of(veld);
            if (!veld.isRequired() && !mogelijk.isEmpty()) {
                verstrooid.put(veld, random.nextInt(KANS_BEKEND) > 0 ? one(mogelijk) : null);
            }
        }
        for (Eigenfeit feit : geval.beleid().eigenFeiten()) {
            profiel = Profielwijziging.withEigen(profiel, feit, one(answers(feit)));
        }
        dropMeaningless(verstrooid);
        Profielwijziging.with(profiel, verstrooid, grenzen).ifPresentOrElse(ander -> profiel = ander, () -> {
            verstrooid.put(Veld.AANVRAAGDATUM, null);
            Profielwijziging.with(profiel, verstrooid, grenzen).ifPresent(ander -> profiel = ander);
        });
        return this;
    }

    /** Gives every field without a number or a date its first value, which stands in nobody's way. */
    Invuller smooth() {
        Map<Veld, @Nullable Object> glad = new EnumMap<>(Veld.class);
        for (Veld veld : Veld.values()) {
            if (veld.type() instanceof Veldtype.Code code) {
                glad.put(veld, code.lijst().codes().get(0));
            } else if (veld.type() instanceof Veldtype.JaNee) {
                glad.put(veld, false);
            }
        }
        dropMeaningless(glad);
        Profielwijziging.with(profiel, glad, grenzen).ifPresent(ander -> profiel = ander);
        return this;
    }

    void demand(Voorwaarde voorwaarde, boolean geldt) {
        demand(voorwaarde, geldt, 0);
    }

    /** Makes it the turn of a rule: its conditions hold, and no earlier rule of the step decides. */
    void aim(Regel regel) {
        aim(regel, 0);
    }

    /** Makes no rule of a step decide before this one would. */
    void passBy(Regel regel) {
        passBy(regel, 0);
    }

    private void aim(Regel regel, int diepte) {
        regel.als().forEach(voorwaarde -> demand(voorwaarde, true, diepte));
        passBy(regel, diepte);
    }

    private void passBy(Regel regel, int diepte) {
        for (int i = 0; i < MOST_PASSED; i++) {
            Optional<Regel> eerder = geval.decide(profiel, regel.stap())
                    .determinedBy(regel.stap())
                    .filter(ander -> geval.isBefore(ander, regel));
            if (eerder.isEmpty()) {
                return;
            }
            demand(one(eerder.get().als()), false, diepte);
        }
    }

    private static boolean isGiven(Voorwaarde voorwaarde) {
        return voorwaarde.feiten().stream()
                .allMatch(feit -> Stap.determining(feit).isEmpty());
    }

    private void demand(Voorwaarde voorwaarde, boolean geldt, int diepte) {
        if (voorwaarde instanceof EenVan || voorwaarde instanceof Groep) {
            demandParts(voorwaarde, geldt, diepte);
        } else if (isGiven(voorwaarde)) {
            adjust(new Eis(voorwaarde, geldt));
        } else if (diepte < DEEPEST) {
            shuffled(geval.beslissend().regels()).stream()
                    .filter(regel -> gives(regel, voorwaarde, geldt))
                    .findFirst()
                    .ifPresentOrElse(regel -> aim(regel, diepte + 1), () -> burden(new Eis(voorwaarde, geldt)));
        }
    }

    /** One of several is enough to make them hold as a choice, or to make them fail as a group. */
    private void demandParts(Voorwaarde geheel, boolean geldt, int diepte) {
        if (geheel.parts().isEmpty()) {
            return;
        }
        if (geheel instanceof EenVan == geldt) {
            demand(one(geheel.parts()), geldt, diepte);
        } else {
            geheel.parts().forEach(deel -> demand(deel, geldt, diepte));
        }
    }

    /** Tries belemmeringen: no rule names the prognosis that follows from them. */
    private void burden(Eis eis) {
        List<Stap> stappen = eis.voorwaarde().feiten().stream()
                .flatMap(feit -> Stap.determining(feit).stream())
                .toList();
        List<Hersteltermijn> termijnen = geval.beleid().hersteltermijnen();
        for (int i = 0; i < MOST_TRIED && !stappen.isEmpty() && !termijnen.isEmpty(); i++) {
            Map<Veld, @Nullable Object> wijziging = new EnumMap<>(Veld.class);
            for (int j = 0; j <= i / 2; j++) {
                Hersteltermijn termijn = one(termijnen);
                if (termijn.feit().veld() != null) {
                    wijziging.put(termijn.feit().veld(), termijn.situatie());
                }
            }
            Optional<Kandidaatprofiel> ander = Profielwijziging.with(profiel, wijziging, grenzen)
                    .filter(kandidaat -> meets(situation(wijziging)))
                    .filter(kandidaat ->
                            eis.isMet(geval.decide(kandidaat, stappen.get(0)).situatie()));
            if (ander.isPresent()) {
                profiel = ander.get();
                return;
            }
        }
    }

    /** Whether the condition holds, or fails, once this rule gave its result. */
    static boolean gives(Regel regel, Voorwaarde voorwaarde, boolean geldt) {
        for (Gevolg gevolg : regel.dan()) {
            if (gevolg instanceof Gevolg.Bepaal bepaal && voorwaarde.feiten().contains(bepaal.feit())) {
                return voorwaarde.holds(new Uitslag(bepaal.feit(), bepaal.code())) == geldt;
            } else if (gevolg instanceof Gevolg.Zoekperiode
                    && voorwaarde.feiten().contains(Feiten.ZOEKPERIODE)) {
                return List.of("LOOPT", "AFGELOPEN").stream()
                        .anyMatch(status -> voorwaarde.holds(new Uitslag(Feiten.ZOEKPERIODE, status)) == geldt);
            }
        }
        return false;
    }

    private void adjust(Eis eis) {
        if (eis.isMet(situation(Map.of()))) {
            eisen.add(eis);
            return;
        }
        findChange(eis).or(() -> findChanges(eis)).or(() -> findAnswer(eis)).ifPresent(ander -> {
            profiel = ander;
            eisen.add(eis);
        });
    }

    /** Gives another answer to what the municipality itself asks. */
    private Optional<Kandidaatprofiel> findAnswer(Eis eis) {
        return geval.beleid().eigenFeiten().stream()
                .flatMap(feit ->
                        answers(feit).stream().map(antwoord -> Profielwijziging.withEigen(profiel, feit, antwoord)))
                .filter(ander ->
                        meets(Beslissing.before(ander::value, ander.eigen(), ander.peildatum(), geval.beleid()), eis))
                .findFirst();
    }

    /** The unknown is one of them. */
    private static List<@Nullable Object> answers(Eigenfeit feit) {
        List<@Nullable Object> antwoorden = new ArrayList<>(feit.waarden());
        antwoorden.add(null);
        return antwoorden;
    }

    /** Changes all fields that a condition looks at. */
    private Optional<Kandidaatprofiel> findChanges(Eis eis) {
        for (int i = 0; i < MOST_TRIED; i++) {
            Map<Veld, @Nullable Object> wijziging = new EnumMap<>(Veld.class);
            for (Feit feit : eis.voorwaarde().feiten()) {
                Veld veld = Proefwaarden.source(feit);
                if (veld != null && !waarden.of(veld).isEmpty()) {
                    wijziging.putAll(change(veld, one(waarden.of(veld))));
                }
            }
            if (meets(situation(wijziging), eis)) {
                return Profielwijziging.with(profiel, wijziging, grenzen);
            }
        }
        return Optional.empty();
    }

    private Optional<Kandidaatprofiel> findChange(Eis eis) {
        for (Feit feit : shuffled(eis.voorwaarde().feiten())) {
            Veld veld = Proefwaarden.source(feit);
            if (veld == null) {
                continue;
            }
            List<@Nullable Object> mogelijk = new ArrayList<>(waarden.of(veld));
            if (!veld.isRequired()) {
                mogelijk.add(null);
            }
            for (Object waarde : shuffled(mogelijk)) {
                Optional<Kandidaatprofiel> ander =
                        eis.isMet(situation(veld, waarde)) ? valid(change(veld, waarde), eis) : Optional.empty();
                if (ander.isPresent()) {
                    return ander;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Kandidaatprofiel> valid(Map<Veld, @Nullable Object> wijziging, Eis eis) {
        return meets(situation(wijziging), eis) ? Profielwijziging.with(profiel, wijziging, grenzen) : Optional.empty();
    }

    private boolean meets(Situatie situatie, Eis nieuw) {
        return nieuw.isMet(situatie) && meets(situatie);
    }

    private boolean meets(Situatie situatie) {
        return eisen.stream().allMatch(eis -> eis.isMet(situatie));
    }

    /** What is known of the candidate, after a change. */
    private Situatie situation(Map<Veld, @Nullable Object> wijziging) {
        return Beslissing.before(
                veld -> wijziging.containsKey(veld) ? wijziging.get(veld) : profiel.value(veld),
                profiel.eigen(),
                profiel.peildatum(),
                geval.beleid());
    }

    private Situatie situation(Veld gewijzigd, @Nullable Object waarde) {
        return Beslissing.before(
                veld -> veld == gewijzigd ? waarde : profiel.value(veld),
                profiel.eigen(),
                profiel.peildatum(),
                geval.beleid());
    }

    /** A value with what it needs to mean something, and without what then means nothing. */
    private Map<Veld, @Nullable Object> change(Veld veld, @Nullable Object waarde) {
        Map<Veld, @Nullable Object> wijziging = new EnumMap<>(Veld.class);
        wijziging.put(veld, waarde);
        if (waarde != null) {
            Veldvoorwaarde.of(veld)
                    .filter(nodig -> !nodig.holds(profiel.value(nodig.bij())))
                    .ifPresent(nodig -> wijziging.put(nodig.bij(), needed(nodig)));
        }
        dropMeaningless(wijziging);
        return wijziging;
    }

    private static void dropMeaningless(Map<Veld, @Nullable Object> wijziging) {
        for (Veld ander : Veld.values()) {
            Veldvoorwaarde.of(ander)
                    .filter(nodig -> wijziging.containsKey(nodig.bij()) && !nodig.holds(wijziging.get(nodig.bij())))
                    .ifPresent(nodig -> wijziging.put(ander, null));
        }
    }

    private @Nullable Object needed(Veldvoorwaarde nodig) {
        List<Object> mogelijk = nodig.waarden().isEmpty() ? waarden.of(nodig.bij()) : nodig.waarden();
        return mogelijk.isEmpty() ? null : one(mogelijk);
    }

    private <T extends @Nullable Object> T one(List<T> lijst) {
        return lijst.get(random.nextInt(lijst.size()));
    }

    private <T extends @Nullable Object> List<T> shuffled(List<T> lijst) {
        List<T> geschud = new ArrayList<>(lijst);
        Collections.shuffle(geschud, random);
        return geschud;
    }

    /** Nothing is known but what one rule gave. */
    private record Uitslag(Feit feit, String code) implements Situatie {
        @Override
        public @Nullable Object value(Feit gevraagd) {
            return Objects.equals(gevraagd, feit) ? code : null;
        }

        @Override
        public Parameterwaarde parameter(String naam) {
            return new Parameterwaarde.Geen();
        }

        @Override
        public LocalDate peildatum() {
            return LocalDate.EPOCH;
        }

        @Override
        public @Nullable LocalDate birthday(Feit geboortedatum, int maanden) {
            return null;
        }
    }
}
