package nl.routewijzer.regels.lezen;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.taal.Benoemd;
import nl.routewijzer.regels.taal.Koppen;
import org.jspecify.annotations.Nullable;

/** Reads a fact that a region or municipality itself asks: its name, its text, and its choices where it has any. */
final class EigenfeitReader {
    static final String WOORD = "feit";
    private static final String KEUZE = "keuze ";

    private final LineReader reader;
    private final Line header;
    private final VermeldingReader vermelding;
    private final Map<String, String> keuzes = new LinkedHashMap<>();
    private int genoemd;

    private EigenfeitReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
        this.vermelding = new VermeldingReader(reader, header);
    }

    /** @return {@code null} when it has no readable name */
    static Verklaring.@Nullable EigenFeit read(LineReader reader, Line header) {
        return new EigenfeitReader(reader, header).read();
    }

    private Verklaring.@Nullable EigenFeit read() {
        Optional<Benoemd> kop = reader.header(
                header,
                Koppen.FEIT,
                "Schrijf een eigen feit met een naam in hoofdletters en de vraag erachter: feit EIGEN_FEIT \"De kandidaat"
                        + " heeft een fiets\"");
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            if (line.tekst().startsWith(KEUZE)) {
                readKeuze(line);
            } else if (!vermelding.read(line)) {
                vermelding.refuse(line, Koppen.KEUZE.vormen());
            }
        }
        if (genoemd == 1) {
            reader.problem(
                    header,
                    "Noem minstens twee keuzes, elk op een eigen regel. Zonder keuzes is het antwoord ja of nee.");
        }
        Vermelding gezegd = vermelding.finish();
        Geldigheid dagen = gezegd.geldigheid();
        String brontekst = reader.text(header, reader.taken());
        return kop.map(feit -> new Eigenfeit(feit.naam(), feit.woorden(), keuzes, dagen.vanaf(), dagen.tot()))
                .map(feit -> new Verklaring.EigenFeit(feit, gezegd, brontekst))
                .orElse(null);
    }

    private void readKeuze(Line line) {
        genoemd++;
        reader.header(
                        line,
                        Koppen.KEUZE,
                        "Schrijf een keuze met een code in hoofdletters en de woorden erachter: keuze EIGEN_CODE \"met de fiets\"")
                .filter(keuze -> keuzes.putIfAbsent(keuze.naam(), keuze.woorden()) != null)
                .ifPresent(keuze -> reader.problem(
                        line, "De keuze " + keuze.naam() + " staat er al. Geef elke keuze een eigen code."));
    }
}
