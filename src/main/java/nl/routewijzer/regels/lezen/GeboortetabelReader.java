package nl.routewijzer.regels.lezen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.routewijzer.regels.Geboorterij;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Parameterwaarde.NaarGeboortedatum;
import nl.routewijzer.regels.ParameterwaardeReader;
import nl.routewijzer.regels.taal.Vormen;

/** Reads the rows below a parameter that give it another value for each date of birth. */
final class GeboortetabelReader {
    private static final List<String> KOLOMMEN = TabelReader.cells(Vormen.GEBOORTETABEL.sjabloon());

    private final LineReader reader;
    private final List<Geplaatst> rijen = new ArrayList<>();

    private record Geplaatst(Line line, Geboorterij rij) {}

    private GeboortetabelReader(LineReader reader) {
        this.reader = reader;
    }

    /**
     * The value that the lines state; nothing, with every problem, when a date of birth has no value or two.
     *
     * @param lines the rows, the one with the columns first
     */
    static Optional<NaarGeboortedatum> read(LineReader reader, List<Line> lines) {
        return new GeboortetabelReader(reader).read(lines);
    }

    private Optional<NaarGeboortedatum> read(List<Line> lines) {
        int eerder = reader.found();
        if (!TabelReader.cells(lines.get(0)).equals(KOLOMMEN)) {
            reader.problem(lines.get(0), "De eerste rij van de tabel noemt de kolommen: " + Vormen.GEBOORTETABEL);
            return Optional.empty();
        }
        reader.note(lines.get(0), Vormen.GEBOORTETABEL);
        lines.subList(1, lines.size()).forEach(this::readRow);
        boolean isRead = reader.found() == eerder;
        if (isRead && rijen.isEmpty()) {
            reader.problem(lines.get(0), "De tabel heeft nog geen rij met een waarde.");
        } else if (isRead) {
            checkBounds();
        }
        return reader.found() == eerder
                ? Optional.of(
                        new NaarGeboortedatum(rijen.stream().map(Geplaatst::rij).toList()))
                : Optional.empty();
    }

    private void readRow(Line line) {
        TabelReader.row(reader, line, Vormen.GEBOORTETABEL.sjabloon()).ifPresent(cellen -> readRow(line, cellen));
    }

    private void readRow(Line line, List<String> cellen) {
        try {
            LocalDate vanaf = date(cellen.get(0), LocalDate.MIN);
            LocalDate totEnMet = date(cellen.get(1), LocalDate.MAX);
            if (totEnMet.isBefore(vanaf)) {
                reader.problem(line, "Deze rij eindigt (" + totEnMet + ") voordat zij begint (" + vanaf + ").");
            } else if (cellen.get(3).isEmpty()) {
                reader.problem(line, "Noem in de laatste kolom de bron van deze rij, of het woord aanname.");
            } else if (ParameterwaardeReader.read(cellen.get(2)) instanceof Hoeveelheid waarde
                    && Maat.LEEFTIJD.fits(waarde)) {
                reader.note(line, cellen.contains("") ? Vormen.RIJ : Vormen.GEBOORTERIJ);
                rijen.add(new Geplaatst(line, new Geboorterij(vanaf, totEnMet, waarde, cellen.get(3))));
            } else {
                reader.problem(
                        line,
                        "'" + cellen.get(2) + "' past hier niet; verwacht wordt " + Maat.LEEFTIJD.omschrijving() + ".");
            }
        } catch (Leesfout fout) {
            reader.problem(line, 0, fout);
        }
    }

    private static LocalDate date(String cel, LocalDate open) throws Leesfout {
        return cel.isEmpty() ? open : ParameterwaardeReader.date(cel);
    }

    /** Every date of birth stands in exactly one row. */
    private void checkBounds() {
        rijen.sort(Comparator.comparing(geplaatst -> geplaatst.rij().vanaf()));
        Geplaatst eerste = rijen.get(0);
        if (!eerste.rij().vanaf().equals(LocalDate.MIN)) {
            reader.problem(
                    eerste.line(),
                    "Wie voor " + eerste.rij().vanaf()
                            + " is geboren, staat in geen enkele rij. Laat het begin van de eerste rij leeg.");
        }
        for (int i = 1; i < rijen.size(); i++) {
            touches(rijen.get(i - 1).rij(), rijen.get(i));
        }
        Geplaatst laatste = rijen.get(rijen.size() - 1);
        if (!laatste.rij().totEnMet().equals(LocalDate.MAX)) {
            reader.problem(
                    laatste.line(),
                    "Wie na " + laatste.rij().totEnMet()
                            + " is geboren, staat in geen enkele rij. Laat het eind van de laatste rij leeg.");
        }
    }

    private void touches(Geboorterij vorige, Geplaatst volgende) {
        LocalDate vanaf = volgende.rij().vanaf();
        if (!vanaf.isAfter(vorige.totEnMet())) {
            reader.problem(volgende.line(), "Wie op " + vanaf + " is geboren, staat in twee rijen.");
        } else if (vanaf.isAfter(vorige.totEnMet().plusDays(1))) {
            reader.problem(
                    volgende.line(),
                    "Wie is geboren van " + vorige.totEnMet().plusDays(1) + " tot en met " + vanaf.minusDays(1)
                            + ", staat in geen enkele rij.");
        }
    }
}
