package nl.routewijzer.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Walks through the lines of one file, passing over blank lines and comments, and collects its problems. */
final class LineReader {
    private final String[] raw;
    private final List<Line> lines = new ArrayList<>();
    private final List<Probleem> problemen = new ArrayList<>();
    private final Map<Integer, Zinsplaats> gelezen = new HashMap<>();
    private final String pad;
    private final Laag laag;
    private final String gebied;
    private int next;

    LineReader(String pad, Laag laag, String gebied, String tekst) {
        this.pad = pad;
        this.laag = laag;
        this.gebied = gebied;
        this.raw = plain(tekst).split("\\R", -1);
        for (int i = 0; i < raw.length; i++) {
            String kaal = raw[i].strip();
            if (!kaal.isEmpty() && !kaal.startsWith("#")) {
                lines.add(new Line(i + 1, raw[i].indexOf(kaal) + 1, kaal));
            }
        }
    }

    /** A word processor writes curly quotation marks and hard spaces where a policy maker typed plain ones. */
    private static String plain(String tekst) {
        return tekst.replace('\u201c', '"').replace('\u201d', '"').replace('\u00a0', ' ');
    }

    /** Takes the next line; {@code null} at the end of the file. */
    @Nullable
    Line take() {
        return takeIf(line -> true);
    }

    /** Takes the next line when it is indented: it belongs to the declaration above it. */
    @Nullable
    Line takeIndented() {
        return takeIf(line -> !line.isHeader());
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
            return Optional.of(read(line, offset, zinnen));
        } catch (Leesfout fout) {
            problem(line, 0, fout);
            return Optional.empty();
        }
    }

    /**
     * Reads the sentence with which a line ends.
     *
     * @param offset where it begins in the text of the line
     */
    <T> T read(Line line, int offset, Zinnen<T> zinnen) throws Leesfout {
        String tekst = line.tekst().substring(offset);
        try {
            Zinnen.Gelezen<T> zin = zinnen.read(tekst);
            gelezen.put(line.nummer(), new Zinsplaats(zin.vorm(), line.nummer(), tekst));
            return zin.waarde();
        } catch (Leesfout fout) {
            throw fout.shift(offset);
        }
    }

    /**
     * What each line is, from this one up to the next that is not yet taken: a sentence, another form, or both where a
     * sentence has a dash before it.
     */
    List<Zinsplaats> zinnenFrom(Line first) {
        List<Zinsplaats> zinnen = new ArrayList<>();
        for (Line line : lines.subList(lines.indexOf(first), next)) {
            Optional.ofNullable(gelezen.get(line.nummer())).ifPresent(zinnen::add);
            Vormen.find(line.tekst()).ifPresent(vorm -> zinnen.add(new Zinsplaats(vorm, line.nummer(), line.tekst())));
        }
        return List.copyOf(zinnen);
    }

    /** All text from one line up to and with another, as it stands in the file. */
    String text(Line from, Line to) {
        return String.join("\n", Arrays.asList(raw).subList(from.nummer() - 1, to.nummer()));
    }

    /** Takes the line "einde"; {@code null}, with a problem, when something else stands there. */
    @Nullable
    Line takeEinde(Line header, String wat) {
        Line einde = takeIf(line -> line.tekst().equals(Vormen.EINDE.sjabloon()));
        if (einde == null) {
            problem(nextOr(header), "Sluit " + wat + " hierboven af met \"einde\".");
        }
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
        problemen.add(new Probleem(pad, line.nummer(), line.kolom() + offset, melding));
    }

    void problem(Line line, int offset, Leesfout fout) {
        problem(line, offset + fout.kolom(), fout.melding());
    }

    List<Probleem> problemen() {
        return problemen;
    }
}
