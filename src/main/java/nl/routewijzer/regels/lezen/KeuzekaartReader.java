package nl.routewijzer.regels.lezen;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Zetting;
import nl.routewijzer.regels.taal.Deelslots;
import nl.routewijzer.regels.taal.Koppen;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads what a region or municipality chose for one calendar year: a table in which each row sets a parameter. */
final class KeuzekaartReader {
    private static final List<String> KOLOMMEN = TabelReader.cells(Vormen.KEUZETABEL.sjabloon());

    private final LineReader reader;
    private final Line header;
    private final VermeldingReader vermelding;
    private final List<Line> rijen = new ArrayList<>();

    private KeuzekaartReader(LineReader reader, Line header) {
        this.reader = reader;
        this.header = header;
        this.vermelding = new VermeldingReader(reader, header);
    }

    static Verklaring.@Nullable Keuzekaart read(LineReader reader, Line header) {
        return new KeuzekaartReader(reader, header).read();
    }

    private Verklaring.@Nullable Keuzekaart read() {
        for (Line line = reader.takeIndented(); line != null; line = reader.takeIndented()) {
            if (line.tekst().startsWith(TabelReader.STREEP)) {
                rijen.add(line);
            } else if (line.tekst().startsWith("geldig ")) {
                reader.problem(line, "Een keuzekaart geldt het hele jaar dat erboven staat. Laat deze regel weg.");
            } else if (!vermelding.read(line)) {
                vermelding.refuse(line, List.of(Vormen.KEUZETABEL));
            }
        }
        Vermelding gezegd = vermelding.finish();
        Optional<Integer> jaar = reader.header(
                header, Koppen.KEUZEKAART, "Schrijf een keuzekaart met het kalenderjaar erachter: keuzekaart 2027");
        if (gezegd.plaats().laag() == Laag.LANDELIJK) {
            reader.problem(header, "Een keuzekaart staat in de map van een regio of gemeente: die heeft de keuze.");
        }
        return jaar.map(kalenderjaar ->
                        new Verklaring.Keuzekaart(kalenderjaar, rows(kalenderjaar, gezegd), gezegd.plaats()))
                .orElse(null);
    }

    private List<Zetting> rows(int jaar, Vermelding gezegd) {
        if (rijen.isEmpty() || !TabelReader.cells(rijen.get(0)).equals(KOLOMMEN)) {
            reader.problem(
                    rijen.isEmpty() ? header : rijen.get(0),
                    "De eerste rij van de keuzekaart noemt de kolommen: " + Vormen.KEUZETABEL);
            return List.of();
        } else if (rijen.size() == 1) {
            reader.problem(header, "De keuzekaart heeft nog geen rij met een keuze.");
        }
        reader.note(rijen.get(0), Vormen.KEUZETABEL);
        List<Zetting> keuzes = new ArrayList<>();
        for (Line line : rijen.subList(1, rijen.size())) {
            TabelReader.row(reader, line, Vormen.KEUZETABEL.sjabloon())
                    .flatMap(cellen -> setting(line, cellen, during(jaar, gezegd, line)))
                    .ifPresent(keuzes::add);
        }
        return keuzes;
    }

    private Optional<Zetting> setting(Line line, List<String> cellen, Vermelding gezegd) {
        reader.note(line, Vormen.RIJ);
        Optional<String> naam = reader.cell(line, cellen.get(0), Deelslots.parameter());
        Optional<Parameterwaarde> waarde = reader.cell(line, cellen.get(1), Deelslots.waarde());
        return naam.flatMap(parameter -> waarde.map(nieuw -> new Zetting(parameter, nieuw, gezegd)));
    }

    private Vermelding during(int jaar, Vermelding gezegd, Line line) {
        Geldigheid heelHetJaar =
                new Geldigheid(LocalDate.of(jaar, Month.JANUARY, 1), LocalDate.of(jaar + 1, Month.JANUARY, 1));
        return new Vermelding(gezegd.bron(), gezegd.aanname(), gezegd.vast(), heelHetJaar, reader.plaats(line));
    }
}
