package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Verklaring;

/**
 * A municipality that ends goes on in another from that same day. The end of a predecessor lies before that of its successor,
 * so that there is no ring.
 */
final class HerindelingControle {
    private final Map<String, Verklaring.Gemeente> gemeenten;
    private final Set<Probleem> problemen;

    private HerindelingControle(Map<String, Verklaring.Gemeente> gemeenten, Set<Probleem> problemen) {
        this.gemeenten = gemeenten;
        this.problemen = problemen;
    }

    static void check(Map<String, Verklaring.Gemeente> gemeenten, Set<Probleem> problemen) {
        HerindelingControle controle = new HerindelingControle(gemeenten, problemen);
        gemeenten.values().forEach(gemeente -> {
            gemeente.voorgangers().forEach(voorganger -> controle.voorganger(gemeente, voorganger));
            controle.end(gemeente);
        });
    }

    /** A first day that is still to come may be meant for what merges into a municipality that is there already. */
    static Stream<Probleem> opmerkingen(Stream<Verklaring.Gemeente> gemeenten, LocalDate vandaag) {
        return gemeenten
                .filter(gemeente -> gemeente.geldigheid().vanaf().isAfter(vandaag))
                .map(gemeente -> gemeente.plaats()
                        .problem(
                                1,
                                gemeente.naam() + " begint pas op "
                                        + gemeente.geldigheid().vanaf()
                                        + ": tot die dag krijgt daar niemand een advies. Bestaat " + gemeente.naam()
                                        + " nu al, laat dan 'geldig vanaf' weg."));
    }

    private void voorganger(Verklaring.Gemeente gemeente, String sleutel) {
        Verklaring.Gemeente voorganger = gemeenten.get(sleutel);
        if (voorganger == null) {
            String raad = Similarity.didYouMean(sleutel, gemeenten.keySet());
            problem(
                    gemeente,
                    "De gemeente '" + sleutel + "' bestaat niet."
                            + (raad.isEmpty() ? " Kies uit: " + String.join(", ", gemeenten.keySet()) + "." : raad));
            return;
        }
        LocalDate einde = voorganger.geldigheid().tot();
        Geldigheid hier = gemeente.geldigheid();
        if (einde.equals(LocalDate.MAX)) {
            problem(
                    gemeente,
                    voorganger.naam() + " gaat op in " + gemeente.naam() + ", maar heeft geen laatste dag. Schrijf in "
                            + voorganger.plaats() + ": geldig tot " + begin(hier));
        } else if (!hier.vanaf().equals(LocalDate.MIN) && !hier.vanaf().equals(einde)) {
            problem(
                    gemeente,
                    gemeente.naam() + " begint op " + hier.vanaf() + ", maar " + voorganger.naam() + " houdt op op "
                            + einde + " (" + voorganger.plaats() + "). Die dagen moeten gelijk zijn.");
        } else if (!einde.isBefore(hier.tot())) {
            problem(
                    gemeente,
                    gemeente.naam() + " bestaat zelf niet meer op " + einde + ", de dag waarop " + voorganger.naam()
                            + " erin opgaat (" + voorganger.plaats() + ").");
        }
    }

    private void end(Verklaring.Gemeente gemeente) {
        LocalDate einde = gemeente.geldigheid().tot();
        boolean goesOn = gemeenten.values().stream()
                .anyMatch(ander -> ander.voorgangers().contains(gemeente.sleutel()));
        if (!einde.equals(LocalDate.MAX) && !goesOn) {
            problem(
                    gemeente,
                    gemeente.naam() + " houdt op op " + einde + ", maar gaat in geen gemeente op. Schrijf onder de"
                            + " gemeente die ervoor in de plaats komt: opvolger van " + gemeente.sleutel());
        }
    }

    private static String begin(Geldigheid geldigheid) {
        return geldigheid.vanaf().equals(LocalDate.MIN)
                ? "… (de dag van de herindeling)"
                : geldigheid.vanaf().toString();
    }

    private void problem(Verklaring.Gemeente gemeente, String melding) {
        problemen.add(gemeente.plaats().problem(1, melding));
    }
}
