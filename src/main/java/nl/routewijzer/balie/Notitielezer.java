package nl.routewijzer.balie;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.routewijzer.dossier.Afhandeling;
import nl.routewijzer.dossier.Afhandeling.Stand;
import nl.routewijzer.dossier.Notitie;
import nl.routewijzer.profiel.Fout;
import org.jspecify.annotations.Nullable;

/** Reads a note on a terugmelding or an overdracht, and finds everything that is wrong with it at once. */
final class Notitielezer {
    private final Berichtvelden velden;
    private final Afhandeling afhandeling;
    private final LocalDate eerste;
    private final LocalDate vandaag;

    /**
     * @param velden {@code stand}, {@code dag} and {@code regel}
     * @param afhandeling what was noted before
     * @param eerste the first day on which something can have been sent
     */
    Notitielezer(Berichtvelden velden, Afhandeling afhandeling, LocalDate eerste, LocalDate vandaag) {
        this.velden = velden;
        this.afhandeling = afhandeling;
        this.eerste = eerste;
        this.vandaag = vandaag;
    }

    /** What is noted. */
    record Inhoud(Stand stand, LocalDate dag, @Nullable String regel) {}

    /** @throws NotitieGeweigerd with every violation */
    Inhoud read() {
        Optional<Stand> stand =
                velden.code(Afhandelbalie.STAND, codes()).map(Stand::valueOf).filter(this::follows);
        Optional<LocalDate> dag = stand.equals(Optional.of(Stand.NIET_VERSTUURD))
                ? Optional.of(vandaag)
                : velden.day(Afhandelbalie.DAG).filter(een -> isPossible(stand, een));
        String regel = stand.map(this::line).orElse("");
        List<Fout> fouten = velden.fouten();
        if (!fouten.isEmpty()) {
            throw new NotitieGeweigerd(fouten);
        }
        return new Inhoud(stand.orElseThrow(), dag.orElseThrow(), regel.isEmpty() ? null : regel);
    }

    private static List<String> codes() {
        return Arrays.stream(Stand.values()).map(Enum::name).toList();
    }

    /** What was not sent cannot be received, answered or repaired. */
    private boolean follows(Stand stand) {
        if (afhandeling.stand() != Stand.NIET_VERSTUURD || stand == Stand.VERSTUURD) {
            return true;
        }
        velden.fout(
                Afhandelbalie.STAND,
                stand.name(),
                "Deze " + name() + " is nog niet verstuurd. Noteer eerst op welke dag dat is gebeurd.");
        return false;
    }

    private boolean isPossible(Optional<Stand> stand, LocalDate dag) {
        Optional<Notitie> vorige = stand.flatMap(this::before);
        if (dag.isAfter(vandaag)) {
            return wrong(
                    dag, "De dag " + dag + " moet nog komen. Noteer wat is gebeurd, dus uiterlijk " + vandaag + ".");
        } else if (dag.isBefore(eerste)) {
            return wrong(dag, "De dag " + dag + " ligt voor het advies. Kies een dag vanaf " + eerste + ".");
        } else if (vorige.isPresent() && dag.isBefore(vorige.get().dag())) {
            return wrong(
                    dag,
                    "De dag " + dag + " ligt voor de dag waarop de " + name() + " is "
                            + word(vorige.get().stand()) + ": " + vorige.get().dag() + ".");
        }
        return true;
    }

    private boolean wrong(LocalDate dag, String melding) {
        velden.fout(Afhandelbalie.DAG, dag.toString(), melding);
        return false;
    }

    /** The last note that holds of those that come before a stand. */
    private Optional<Notitie> before(Stand stand) {
        return afhandeling.geldend().stream()
                .filter(notitie -> notitie.stand().compareTo(stand) < 0)
                .max(Comparator.comparing(Notitie::stand));
    }

    private String line(Stand stand) {
        return velden.line(
                Afhandelbalie.REGEL,
                afhandeling.isRepair(stand) ? Intrekbalie.KORTSTE : Afhandelbalie.KORTSTE,
                why(stand));
    }

    private Optional<String> why(Stand stand) {
        if (afhandeling.isRepair(stand)) {
            return Optional.of("waarom u een eerdere notitie herstelt");
        }
        return stand == Stand.BEANTWOORD ? Optional.of("wat het antwoord is") : Optional.empty();
    }

    private String name() {
        return afhandeling.soort().name().toLowerCase(Locale.ROOT);
    }

    private static String word(Stand stand) {
        return stand.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
