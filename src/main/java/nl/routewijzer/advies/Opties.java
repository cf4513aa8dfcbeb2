package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.regels.Looptijd;
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
        List<String> dekt = casus.behoeften().stream()
                .filter(behoefte -> voorziening.covers(behoefte, casus))
                .toList();
        if (dekt.isEmpty()) {
            return Optional.empty();
        }
        LocalDate start = runningSince(voorziening);
        Looptijd looptijd = beleid.looptijd(voorziening.code());
        return Optional.of(new Optie(
                voorziening,
                dekt,
                bezwaren(voorziening),
                start != null,
                start == null ? looptijd.end(casus.peildatum()) : looptijd.end(start, casus.peildatum())));
    }

    private List<Optie.Bezwaar> bezwaren(Voorziening voorziening) {
        return Stream.concat(
                        isFailed(voorziening) ? Stream.of(EERDER_ZONDER_RESULTAAT) : Stream.empty(),
                        casus.bevindingen().bezwaren(voorziening.bezwaren(casus), isOverTermijn(voorziening)))
                .toList();
    }

    private boolean isFailed(Voorziening voorziening) {
        return casus.eerdere().stream()
                .anyMatch(eerder -> eerder.voorziening().equals(voorziening.code())
                        && eerder.resultaat().equals(NIET_GESLAAGD));
    }

    private boolean isOverTermijn(Voorziening voorziening) {
        return starts(voorziening).anyMatch(start -> stand(voorziening, start) == Looptijd.Stand.OVER_TERMIJN);
    }

    /** Since when it runs within its term, the extension included; {@code null} when it does not. */
    private @Nullable LocalDate runningSince(Voorziening voorziening) {
        return starts(voorziening)
                .filter(start -> stand(voorziening, start) != Looptijd.Stand.OVER_TERMIJN)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private Stream<LocalDate> starts(Voorziening voorziening) {
        return casus.lopende().stream()
                .filter(lopend -> lopend.voorziening().equals(voorziening.code()))
                .map(EerdereVoorziening::start);
    }

    private Looptijd.Stand stand(Voorziening voorziening, LocalDate start) {
        return beleid.looptijd(voorziening.code()).on(start, casus.peildatum());
    }
}
