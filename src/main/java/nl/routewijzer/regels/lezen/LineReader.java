package nl.routewijzer.regels.lezen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Similarity;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Leesfout;
import nl.routewijzer.regels.Plaats;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Zinsplaats;
import nl.routewijzer.regels.taal.Slot;
import nl.routewijzer.regels.taal.Vorm;
import nl.routewijzer.regels.taal.Vormen;
import nl.routewijzer.regels.taal.Zinnen;
import nl.routewijzer.regels.taal.Zinnen.Gelezen;
import org.jspecify.annotations.Nullable;

/** Walks through the lines of one file, passing over blank lines and comments, and collects its problems. */
public final class LineReader {
    /** What nobody writes by hand: reading further would take long for nothing. */
    static final int LONGEST_FILE = 500_000;

    public static final int LONGEST_LINE = 2_000;

    private static final Pattern VOEGWOORD = Pattern.compile("(?i)en[:,.]?");

    private final String[] written;
    private final String[] raw;
    private final List<Line> lines = new ArrayList<>();
    private final Probleemlijst problemen;
    private final NavigableMap<Integer, List<Zinsplaats>> gelezen = new TreeMap<>();
    private final String pad;
    private final Laag laag;
    private final String gebied;
    private int next;

    public LineReader(String pad, Laag laag, String gebied, String tekst) {
        this.pad = pad;
        this.problemen = new Probleemlijst(pad);
        this.laag = laag;
        this.gebied = gebied;
        this.written = tekst.split("\\R", -1);
        this.raw = Arrays.stream(written).map(Tekens::plain).toArray(String[]::new);
        if (isReadable(tekst)) {
            for (int i = 0; i < raw.length; i++) {
                addLine(i + 1, raw[i]);
            }
        }
    }

    /** A file that is not written by hand is refused before it is read. */
    private boolean isReadable(String tekst) {
        if (tekst.length() > LONGEST_FILE) {
            problem(
                    new Line(1, 1, ""),
                    "Dit bestand is te lang: " + tekst.length() + " tekens. Een bestand met regels heeft"
                            + " hoogstens " + LONGEST_FILE + " tekens. Verdeel het over meer bestanden.");
        }
        for (int i = 0; i < written.length; i++) {
            if (written[i].length() > LONGEST_LINE) {
                problem(
                        new Line(i + 1, 1, ""),
                        "Deze regel is te lang: " + written[i].length() + " tekens. Een regel heeft" + " hoogstens "
                                + LONGEST_LINE + " tekens.");
            }
        }
        return problemen.found() == 0;
    }

    private void addLine(int nummer, String tekst) {
        String kaal = tekst.strip();
        if (!kaal.isEmpty() && !kaal.startsWith("#")) {
            int kolom = tekst.indexOf(kaal) + 1;
            Line geschreven = new Line(nummer, kolom, kaal);
            if (VOEGWOORD.matcher(kaal).matches()) {
                problem(geschreven, "Haal deze regel weg: zinnen onder elkaar gelden samen.");
                return;
            }
            String mended = Schrijfwijze.mend(Tekens.singleSpaced(kaal), melding -> problem(geschreven, melding));
            lines.add(new Line(nummer, kolom, mended));
        }
    }

    /** Whether tabs stand between the words, as in what comes out of a spreadsheet. */
    boolean hasTabs(Line line) {
        return written(line).indexOf('\t') >= 0;
    }

    /** The line as somebody wrote it, without white space around it. */
    String written(Line line) {
        return written[line.nummer() - 1].strip();
    }

    /** Takes the next line; {@code null} at the end of the file. */
    @Nullable
    Line take() {
        return takeIf(line -> true);
    }

    /**
     * Takes the next line when it belongs to the declaration above it: when it is indented, or should have been. The line
     * that ends the declaration or opens a part of it can stand anywhere.
     */
    @Nullable
    Line takeIndented() {
        return takeIndented(line -> Vormen.isInner(line.tekst()));
    }

    /** @param inner which lines at the margin should have been indented */
    @Nullable
    Line takeIndented(Predicate<Line> inner) {
        Line line =
                takeIf(volgende -> !Vormen.isFrame(volgende.tekst()) && (!volgende.isHeader() || inner.test(volgende)));
        if (line != null && line.isHeader()) {
            problem(line, "Zet twee spaties voor deze regel: dan hoort hij bij wat erboven staat.");
        }
        return line;
    }

    /** The line that was taken last. */
    Line taken() {
        return lines.get(next - 1);
    }

    /**
     * Takes the next line when it is of this kind. There is no way to look at a line again without taking it, so that
     * whoever reads on until there is nothing to take comes to an end.
     */
    @Nullable
    Line takeIf(Predicate<Line> kind) {
        if (next == lines.size() || !kind.test(lines.get(next))) {
            return null;
        }
        return lines.get(next++);
    }

    /** Passes over all that belongs to a declaration that cannot be read. */
    void passIndented() {
        while (next < lines.size() && !lines.get(next).isHeader()) {
            next++;
        }
    }

    /** Where to say what is missing: the next line, or another at the end of the file. */
    Line nextOr(Line otherwise) {
        return next == lines.size() ? otherwise : lines.get(next);
    }

    /**
     * Reads the sentence that stands on a line. One that cannot be read is a problem.
     *
     * @param offset where it begins in the text of the line
     */
    <T> Optional<T> sentence(Line line, int offset, Zinnen<T> zinnen) {
        try {
            Gelezen<T> gelezen = zinnen.read(line.tekst().substring(offset));
            note(line, gelezen);
            return Optional.of(gelezen.waarde());
        } catch (Leesfout fout) {
            problem(line, offset, fout);
            return Optional.empty();
        }
    }

    /**
     * What the header says; one that cannot be read is a problem.
     *
     * @param otherwise what to say where it looks like something else
     */
    <T> Optional<T> header(Line header, Zinnen<T> zinnen, String otherwise) {
        try {
            Optional<Gelezen<T>> gelezen = zinnen.find(header.tekst());
            if (gelezen.isEmpty()) {
                problem(header, otherwise);
            }
            gelezen.ifPresent(kop -> note(header, kop));
            return gelezen.map(Gelezen::waarde);
        } catch (Leesfout fout) {
            problem(header, 0, fout);
            return Optional.empty();
        }
    }

    /**
     * Tells what a line says. A wrong value in it is a problem.
     *
     * @return whether it looks like one of these sentences
     */
    <L> boolean tell(Line line, Zinnen<? extends Consumer<? super L>> zinnen, L listener) {
        try {
            Optional<? extends Gelezen<? extends Consumer<? super L>>> gelezen = zinnen.find(line.tekst());
            gelezen.ifPresent(zin -> {
                note(line, zin);
                zin.waarde().accept(listener);
            });
            return gelezen.isPresent();
        } catch (Leesfout fout) {
            problem(line, 0, fout);
            return true;
        }
    }

    /** The value in a cell of a row; one that cannot be read is a problem. */
    <T> Optional<T> cell(Line rij, String cel, Slot<T> slot) {
        try {
            return Optional.of(slot.read(cel));
        } catch (Leesfout fout) {
            problem(rij, rij.tekst().lastIndexOf(cel), fout);
            return Optional.empty();
        }
    }

    /** Notes what a line, or a part of it, was read as. */
    void note(Line line, Gelezen<?> zin) {
        note(line, zin.vorm(), zin.tekst());
    }

    void note(Line line, Vorm vorm) {
        note(line, vorm, line.tekst());
    }

    private void note(Line line, Vorm vorm, String tekst) {
        gelezen.computeIfAbsent(line.nummer(), nummer -> new ArrayList<>())
                .add(new Zinsplaats(vorm.sjabloon(), line.nummer(), tekst));
    }

    /**
     * What each line is, from this one up to the next that is not yet taken: a sentence, another form, or both where a
     * sentence has words before it.
     */
    List<Zinsplaats> zinnenFrom(Line first) {
        return gelezen.subMap(first.nummer(), true, taken().nummer(), true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** All text from one line up to and with another, as it stands in the file. */
    String text(Line from, Line to) {
        return String.join("\n", Arrays.asList(raw).subList(from.nummer() - 1, to.nummer()));
    }

    /** Takes the line that opens a part, like "als"; a problem when something else stands there. */
    boolean takeMark(Line header, Vorm vorm) {
        String woord = vorm.sjabloon();
        Line line = takeIf(volgende -> volgende.isHeader() && isNearly(volgende.tekst(), woord)
                || volgende.tekst().equals(woord));
        if (line == null || !line.tekst().equals(woord)) {
            problem(
                    line == null ? nextOr(header) : line,
                    "Hier hoort \"" + woord + "\" te staan, aan het begin van de regel.");
        } else {
            note(line, vorm);
        }
        return line != null || passTo(woord);
    }

    /**
     * Passes over what cannot be read, up to a line of the same declaration that opens a part or ends it. It stays where it
     * is when there is none.
     *
     * @return whether that is the mark, which then is taken
     */
    private boolean passTo(String woord) {
        for (int i = next; i < lines.size() && !isNew(lines.get(i)); i++) {
            if (Vormen.isFrame(lines.get(i).tekst())) {
                boolean found = lines.get(i).tekst().equals(woord);
                next = found ? i + 1 : i;
                return found;
            }
        }
        return false;
    }

    private static boolean isNew(Line line) {
        return line.isHeader() && Vormen.isKop(line.tekst());
    }

    /** Whether the line is a single word that differs in one letter, or one of several words. */
    private static boolean isNearly(String tekst, String woord) {
        return !tekst.equals(woord) && List.of(woord.split(" ", -1)).contains(tekst)
                || !tekst.contains(" ")
                        && tekst.length() <= woord.length() + 1
                        && !Vormen.isFrame(tekst)
                        && Similarity.distance(tekst, woord) <= 1;
    }

    /**
     * Takes the line "einde"; a problem when something else stands there.
     *
     * @return that line; the header where it is not there
     */
    Line takeEinde(Line header, String wat) {
        Line einde = takeIf(line -> line.tekst().equals(Vormen.EINDE.sjabloon()));
        if (einde == null) {
            problem(nextOr(header), "Sluit " + wat + " hierboven af met \"einde\".");
            return header;
        }
        note(einde, Vormen.EINDE);
        return einde;
    }

    Plaats plaats(Line line) {
        return new Plaats(laag, gebied, pad, line.nummer());
    }

    void problem(Line line, String melding) {
        problem(line, 0, melding);
    }

    /** @param offset from the begin of the text of the line */
    void problem(Line line, int offset, String melding) {
        problem(line, 0, new Leesfout(offset, melding));
    }

    void problem(Line line, int offset, Leesfout fout) {
        problemen.add(line, offset, fout);
    }

    /** How many problems there are so far. */
    int found() {
        return problemen.found();
    }

    List<Probleem> problemen() {
        return problemen.all(raw.length);
    }
}
