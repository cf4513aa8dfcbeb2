package nl.routewijzer.regels;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import org.jspecify.annotations.Nullable;

/**
 * An instrument of the catalogue: how heavy it is, what it covers, how long it lasts and when it is not available.
 *
 * @param code as it is written everywhere: {@code LEERWERKPLEK}
 * @param zwaarte from light to heavy; of two that are adequate the lighter one is advised
 * @param duur how long it lasts at most; {@code null} for no limit
 * @param verlengd how long it lasts at most in all when its term is extended; {@code null} where that cannot be
 * @param samenloop how it stands to others in one advice
 * @param waar the yes-or-no parameter of the municipalities that offer it; {@code null} for all
 * @param brontekst its lines as they stand in the file
 * @param zinnen which sentence or other form each of these lines is
 * @param wijzigingen what lower layers made of it, from high to low; it is here as they left it
 */
public record Voorziening(
        String code,
        String naam,
        int zwaarte,
        List<Dekking> dekkingen,
        @Nullable Grens duur,
        @Nullable Grens verlengd,
        List<Bezwaar> bezwaren,
        Samenloop samenloop,
        Voorwaarde.@Nullable Geldt waar,
        Vermelding vermelding,
        String brontekst,
        List<Zinsplaats> zinnen,
        List<Voorzieningwijziging> wijzigingen) {

    /** A behoefte that it covers, always or for whom the condition holds. */
    public record Dekking(String behoefte, @Nullable Voorwaarde als) {
        boolean holds(Situatie situatie) {
            return als == null || als.holds(situatie);
        }

        private Dekking fill(Function<String, List<Voorwaarde>> begrippen) {
            return als == null ? this : new Dekking(behoefte, als.fill(begrippen));
        }
    }

    /** What makes it unavailable, by the code that a rule of the step bezwaren gives: when, and not for whom. */
    public record Bezwaar(
            String code, Geldigheid geldigheid, @Nullable Voorwaarde tenzij) {
        boolean holds(Situatie situatie) {
            return geldigheid.contains(situatie.peildatum()) && (tenzij == null || !tenzij.holds(situatie));
        }

        private Bezwaar fill(Function<String, List<Voorwaarde>> begrippen) {
            return tenzij == null ? this : new Bezwaar(code, geldigheid, tenzij.fill(begrippen));
        }
    }

    /** Whether it meets the behoefte of this candidate. */
    public boolean covers(String behoefte, Situatie situatie) {
        return dekkingen.stream().anyMatch(dekking -> dekking.behoefte().equals(behoefte) && dekking.holds(situatie));
    }

    /** The codes of what can make it unavailable for this candidate. */
    public List<String> bezwaren(Situatie situatie) {
        return bezwaren.stream()
                .filter(bezwaar -> bezwaar.holds(situatie))
                .map(Bezwaar::code)
                .toList();
    }

    /** The codes of what can make it unavailable on a day, for some candidate. */
    public List<String> bezwaren(LocalDate dag) {
        return bezwaren.stream()
                .filter(bezwaar -> bezwaar.geldigheid().contains(dag))
                .map(Bezwaar::code)
                .toList();
    }

    /** Whether a municipality with these parameters offers it. */
    public boolean isOffered(Function<String, Parameterwaarde> parameters) {
        return !isWithdrawn() && (waar == null || waar.holds(parameters));
    }

    /** The behoeften that it covers for everybody. */
    public List<String> alwaysCovered() {
        return dekkingen.stream()
                .filter(dekking -> dekking.als() == null)
                .map(Dekking::behoefte)
                .toList();
    }

    /** Whether it meets a behoefte of somebody. */
    public boolean canCover(String behoefte) {
        return dekkingen.stream().anyMatch(dekking -> dekking.behoefte().equals(behoefte));
    }

    /** How long it may run. */
    public Looptijd looptijd(Function<String, Parameterwaarde> parameters) {
        return new Looptijd(quantity(duur, parameters), quantity(verlengd, parameters));
    }

    private static @Nullable Hoeveelheid quantity(@Nullable Grens grens, Function<String, Parameterwaarde> parameters) {
        return grens != null && grens.value(parameters) instanceof Hoeveelheid hoeveelheid ? hoeveelheid : null;
    }

    /**
     * The same, with what stands under the names of begrippen filled in.
     *
     * @param begrippen the conditions by name
     */
    public Voorziening fill(Function<String, List<Voorwaarde>> begrippen) {
        return new Voorziening(
                code,
                naam,
                zwaarte,
                dekkingen.stream().map(dekking -> dekking.fill(begrippen)).toList(),
                duur,
                verlengd,
                bezwaren.stream().map(bezwaar -> bezwaar.fill(begrippen)).toList(),
                samenloop,
                waar,
                vermelding,
                brontekst,
                zinnen,
                wijzigingen);
    }

    /** The same as these changes leave it, one after the other. */
    public Voorziening change(List<Voorzieningwijziging> nieuwe) {
        Voorziening gewijzigd = this;
        for (Voorzieningwijziging wijziging : nieuwe) {
            gewijzigd = wijziging.of(gewijzigd);
        }
        return gewijzigd;
    }

    /** What it says of itself and, where lower layers changed it, what the last of these says. */
    public Vermelding besluit() {
        return wijzigingen.stream()
                .map(Voorzieningwijziging::vermelding)
                .reduce(vermelding, (hoger, lager) -> lager.over(hoger));
    }

    /** Whether a lower layer took it out. */
    public boolean isWithdrawn() {
        return wijzigingen.stream().anyMatch(Voorzieningwijziging::uit);
    }

    /** Its lines that begin so: those of the lowest layer that has any. */
    public List<String> lines(String begin) {
        List<String> gevonden = List.of();
        for (String tekst : teksten()) {
            List<String> hier = tekst.lines()
                    .map(String::strip)
                    .filter(line -> line.startsWith(begin + " "))
                    .toList();
            gevonden = hier.isEmpty() ? gevonden : hier;
        }
        return gevonden;
    }

    /** Its lines as they stand in the files, and then those that changed it. */
    public List<String> teksten() {
        return Stream.concat(Stream.of(brontekst), wijzigingen.stream().map(Voorzieningwijziging::brontekst))
                .toList();
    }

    /** Every condition that it names. */
    public List<Voorwaarde> voorwaarden() {
        return Stream.of(
                        Stream.ofNullable(waar),
                        dekkingen.stream().map(Dekking::als),
                        bezwaren.stream().map(Bezwaar::tenzij))
                .flatMap(voorwaarden -> voorwaarden)
                .filter(Objects::nonNull)
                .map(Voorwaarde.class::cast)
                .toList();
    }

    /** Every limit that it names. */
    public List<Grens> grenzen() {
        return Stream.concat(
                        Stream.concat(Stream.ofNullable(duur), Stream.ofNullable(verlengd)),
                        voorwaarden().stream().flatMap(voorwaarde -> voorwaarde.grenzen().stream()))
                .toList();
    }

    /** A problem with a word of it, where it first stands; in the lowest layer that has the word. */
    public Probleem problem(String woord, String melding) {
        for (int i = wijzigingen.size() - 1; i >= 0; i--) {
            if (wijzigingen.get(i).brontekst().contains(woord)) {
                return wijzigingen.get(i).problem(woord, melding);
            }
        }
        return vermelding.plaats().problem(brontekst, woord, melding);
    }
}
