package nl.routewijzer.regels;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks through the lines of one file, passing over blank lines and comments, and collects its problems. */
final class LineReader {
    private final String[] raw;
    private final List<Line> lines = new ArrayList<>();
    private final List<Probleem> problemen = new ArrayList<>();
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

    /** The next line without taking it, or {@code null} at the end of the file. */
    @Nullable
    Line peek() {
        return next < lines.size() ? lines.get(next) : null;
    }

    @Nullable
    Line take() {
        Line line = peek();
        next++;
        return line;
    }

    /** Takes the next line when it is indented: it belongs to the declaration above it. */
    @Nullable
    Line takeIndented() {
        Line line = peek();
        return line == null || line.isHeader() ? null : take();
    }

    /** All text from one line up to and with another, as it stands in the file. */
    String text(Line from, Line to) {
        return String.join("\n", Arrays.asList(raw).subList(from.nummer() - 1, to.nummer()));
    }

    /** Takes the line "einde"; {@code null}, with a problem, when something else stands there. */
    @Nullable
    Line takeEinde(Line header, String wat) {
        Line line = peek();
        if (line != null && line.tekst().equals("einde")) {
            return take();
        }
        problem(line == null ? header : line, "Sluit " + wat + " hierboven af met \"einde\".");
        return null;
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
