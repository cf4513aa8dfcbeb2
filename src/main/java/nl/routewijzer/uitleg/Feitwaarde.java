package nl.routewijzer.uitleg;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.routewijzer.advies.Doorrekening;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feitwoorden;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Voorwaarde;
import org.jspecify.annotations.Nullable;

/**
 * A fact and its value for one candidate.
 *
 * @param feit its path in the profile, or its name when rules determine it
 * @param waarde code, number, date or {@code true} and {@code false}, as text; {@code null} for unknown
 * @param tekst the same as a clause: "de gezondheid is onbekend"
 * @param regel number and title of the rule that determined it; {@code null} for what the profile says
 */
public record Feitwaarde(
        String feit,
        @Nullable String waarde,
        String tekst,
        @Nullable String regel) {
    static Feitwaarde of(Feit feit, Doorrekening doorrekening) {
        Object waarde = doorrekening.situatie().value(feit);
        return new Feitwaarde(
                feit.naam(),
                waarde == null ? null : written(waarde),
                Aangenomen.of(feit, waarde).orElseGet(() -> Feitwoorden.of(feit, waarde)),
                Stap.determining(feit).stream()
                        .flatMap(stap -> doorrekening.determinedBy(stap).stream())
                        .map(Regel::naam)
                        .reduce((eerste, laatste) -> laatste)
                        .orElse(null));
    }

    /** What conditions look at of what the municipality itself asks. */
    static Stream<Feitwaarde> ofEigen(Stream<Voorwaarde> voorwaarden, Situatie situatie) {
        return voorwaarden
                .flatMap(Voorwaarde::all)
                .flatMap(Voorwaarde::eigenFeiten)
                .distinct()
                .flatMap(naam -> situatie.eigenfeit(naam).stream())
                .map(feit -> of(feit, situatie.eigen().get(feit.naam())));
    }

    private static Feitwaarde of(Eigenfeit feit, @Nullable Object waarde) {
        return new Feitwaarde(feit.pad(), waarde == null ? null : written(waarde), feit.told(waarde), null);
    }

    /** A value as a profile writes it. */
    static String written(Object waarde) {
        return waarde instanceof LocalDate datum && datum.equals(Kandidaatprofiel.NOOIT)
                ? Kandidaatprofiel.NOOIT_CODE
                : waarde.toString();
    }
}
