package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.regels.Voorziening;
import org.jspecify.annotations.Nullable;

/** Finds which voorzieningen cover something for a candidate, and whether they are available (V1). */
final class Opties {
    private static final String NIET_GESLAAGD = "NIET_GESLAAGD";
    private static final Optie.Bezwaar EERDER_ZONDER_RESULTAAT =
            new Optie.Bezwaar("EERDER_ZONDER_RESULTAAT", "Deze voorziening is eerder gebruikt, zonder resultaat.");

    private final Casus casus;
    private final Beleid beleid;

    private Opties(Casus casus, Beleid beleid) {
        this.casus = casus;
        this.beleid = beleid;
    }

    /** From light to heavy. */
    static List<Optie> of(Casus casus, Beleid beleid) {
        Opties opties = new Opties(casus, beleid);
        return beleid.voorzieningen().stream()
                .flatMap(voorziening -> opties.option(voorziening).stream())
                .toList();
    }

    /** Empty when it covers nothing that the candidate needs. */
    private Optional<Optie> option(Voorziening voorziening) {
        List<String> dekt = casus.bevindingen().behoeften().stream()
                .filter(behoefte -> voorziening.covers(behoefte, casus))
                .toList();
        if (dekt.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = runningSince(voorziening);
        return Optional.of(new Optie(
                voorziening,
                dekt,
                bezwaren(voorziening),
                start != null,
                voorziening.end(start == null ? casus.peildatum() : start, beleid::parameter)));
    }

    private List<Optie.Bezwaar> bezwaren(Voorziening voorziening) {
        List<String> codes = voorziening.bezwaren(casus.peildatum());
        return Stream.concat(
                        isFailed(voorziening) ? Stream.of(EERDER_ZONDER_RESULTAAT) : Stream.empty(),
                        casus.bevindingen().bezwaren().stream().filter(bezwaar -> codes.contains(bezwaar.code())))
                .toList();
    }

    private boolean isFailed(Voorziening voorziening) {
        return casus.eerdere().stream()
                .anyMatch(eerder -> eerder.voorziening().equals(voorziening.code())
                        && eerder.resultaat().equals(NIET_GESLAAGD));
    }

    /** Since when it runs within its term; {@code null} when it does not. */
    private @Nullable LocalDate runningSince(Voorziening voorziening) {
        return casus.lopende().stream()
                .filter(lopend -> lopend.voorziening().equals(voorziening.code()))
                .map(EerdereVoorziening::start)
                .filter(start -> !isOver(voorziening.end(start, beleid::parameter), casus.peildatum()))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Whether a voorziening that runs has passed the last day of its term. */
    static boolean isOverTerm(EerdereVoorziening lopend, Beleid beleid, LocalDate peildatum) {
        return beleid.voorzieningen().stream()
                .filter(voorziening -> voorziening.code().equals(lopend.voorziening()))
                .map(voorziening -> voorziening.end(lopend.start(), beleid::parameter))
                .filter(Objects::nonNull)
                .anyMatch(einde -> isOver(einde, peildatum));
    }

    private static boolean isOver(@Nullable LocalDate einde, LocalDate peildatum) {
        return einde != null && peildatum.isAfter(einde);
    }
}
