package nl.routewijzer.beleid;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Tabelsoort;

/** What a region or municipality may not ask about a candidate, by the words of the national table {@code beschermd}. */
final class Bescherming {
    /** How a word of the table is written. */
    static final Pattern WOORD = Pattern.compile("\\*?\\p{Ll}{2,}\\*?");

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private final List<Woord> woorden;

    private Bescherming(List<Woord> woorden) {
        this.woorden = woorden;
    }

    private record Woord(Pattern pattern, String gaatOver, String bron) {}

    /**
     * Why something may not be asked.
     *
     * @param woord as it stands in the text
     * @param gaatOver what it is about
     * @param bron where that is forbidden
     */
    record Verbod(String woord, String gaatOver, String bron) {}

    static Bescherming of(Gemeentebeleid beleid) {
        return new Bescherming(beleid.tabellen()
                .filter(tabel -> tabel.soort() == Tabelsoort.BESCHERMD)
                .flatMap(tabel -> tabel.rijen().stream())
                .map(Bescherming::woord)
                .toList());
    }

    /** Whether nothing is protected at all. */
    boolean isEmpty() {
        return woorden.isEmpty();
    }

    /** The first protected word of a text; a code is read as its words. */
    Optional<Verbod> forbids(String tekst) {
        return NO_LETTERS
                .splitAsStream(tekst)
                .flatMap(gelezen -> woorden.stream()
                        .filter(woord -> woord.pattern().matcher(plain(gelezen)).matches())
                        .map(woord -> new Verbod(gelezen, woord.gaatOver(), woord.bron())))
                .findFirst();
    }

    /** The first of these texts that may not be asked. */
    Optional<Verbod> forbids(Stream<String> teksten) {
        return teksten.flatMap(tekst -> forbids(tekst).stream()).findFirst();
    }

    private static Woord woord(Tabel.Rij rij) {
        return new Woord(Pattern.compile(plain(rij.cel(0)).replace("*", "\\p{L}*")), rij.cel(1), rij.bron());
    }

    private static String plain(String woord) {
        return MARKS.matcher(Normalizer.normalize(woord, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
