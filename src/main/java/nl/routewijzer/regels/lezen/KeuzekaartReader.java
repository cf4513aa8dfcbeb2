package nl.routewijzer.regels.lezen;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.ParameterwaardeReader;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Zetting;
import nl.routewijzer.regels.taal.Vormen;
import org.jspecify.annotations.Nullable;

/** Reads what a region or municipality chose for one calendar year: a table in which each row sets a parameter. */
final class KeuzekaartReader {
    private static final Pattern KOP = Pattern.compile("keuzekaart ([12]\\d{3})");
    private static final Pattern NAAM = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final List<String> KOLOMMEN = List.of("keuze", "waarde");

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
                vermelding.refuse(line, Vormen.KEUZES);
            }
        }
        Vermelding gezegd = vermelding.finish();
        Matcher kop = KOP.matcher(header.tekst());
        if (!kop.matches()) {
            reader.problem(header, "Schrijf een keuzekaart met het kalenderjaar erachter: keuzekaart 2027");
            return null;
        }
        if (gezegd.plaats().laag() == Laag.LANDELIJK) {
            reader.problem(header, "Een keuzekaart staat in de map van een regio of gemeente: die heeft de keuze.");
        }
        int jaar = Integer.parseInt(kop.group(1));
        return new Verklaring.Keuzekaart(jaar, rows(jaar, gezegd), gezegd.plaats());
    }

    private List<Zetting> rows(int jaar, Vermelding gezegd) {
        if (rijen.isEmpty() || !TabelReader.cells(rijen.get(0)).equals(KOLOMMEN)) {
            reader.problem(
                    rijen.isEmpty() ? header : rijen.get(0),
                    "De eerste rij van de keuzekaart noemt de kolommen: | keuze | waarde |");
            return List.of();
        } else if (rijen.size() == 1) {
            reader.problem(header, "De keuzekaart heeft nog geen rij met een keuze.");
        }
        List<Zetting> keuzes = new ArrayList<>();
        for (Line line : rijen.subList(1, rijen.size())) {
            Zetting keuze = row(line, jaar, gezegd);
            if (keuze != null) {
                keuzes.add(keuze);
            }
        }
        return keuzes;
    }

    private @Nullable Zetting row(Line line, int jaar, Vermelding gezegd) {
        List<String> cellen = TabelReader.cells(line);
        if (cellen.size() != KOLOMMEN.size()) {
            reader.problem(line, "Deze rij heeft " + cellen.size() + " cellen; de kolommen zijn: | keuze | waarde |");
            return null;
        }
        String naam = cellen.get(0);
        if (!NAAM.matcher(naam).matches()) {
            reader.problem(line, "'" + naam + "' is geen naam van een parameter, zoals prognosegrensMaanden.");
            return null;
        }
        try {
            return new Zetting(naam, ParameterwaardeReader.read(cellen.get(1)), during(jaar, gezegd, line));
        } catch (Leesfout fout) {
            reader.problem(line, line.tekst().lastIndexOf(cellen.get(1)), fout);
            return null;
        }
    }

    private Vermelding during(int jaar, Vermelding gezegd, Line line) {
        Geldigheid heelHetJaar =
                new Geldigheid(LocalDate.of(jaar, Month.JANUARY, 1), LocalDate.of(jaar + 1, Month.JANUARY, 1));
        return new Vermelding(gezegd.bron(), gezegd.aanname(), gezegd.vast(), heelHetJaar, reader.plaats(line));
    }
}
