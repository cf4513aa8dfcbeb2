package nl.routewijzer.mutatie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;

/**
 * Finds every value in a rule file that can move, by the text alone: a new kind of declaration is searched without being
 * known here. Titles and texts between quotation marks, sources, comments and codes are no values.
 */
final class Getallenzoeker {
    private static final Pattern WAARDE = Pattern.compile("(?<![\\p{L}\\p{N}_.-])(?:(?<waarde>" + Beweging.DATUM + "|"
            + Beweging.LEEFTIJD + "|" + Beweging.HOEVEELHEID
            + ")(?![\\p{L}\\p{N}_-])|(?<=(?:= |dan |minstens |hoogstens ))(?<keuze>"
            + String.join("|", Codelijst.TAALNIVEAU.codes()) + "|ja|nee)(?![\\p{L}\\p{N}_]))");
    private static final Pattern GEEN_WAARDE = Pattern.compile("\"[^\"]*\"|^\\s*#.*|^\\s*bron: .*");
    private static final Pattern CEL = Pattern.compile("(?<=\\|)\\s*[^\\d\\s|][^|]*");
    /** What the sources are called, and of when they are. */
    private static final String BRONNEN = "tabel bronnen";

    private static final Pattern VERKLARING = Pattern.compile("\\S+(?: [^\\s=]+)?");

    private final String bestand;
    private final List<Getal> gevonden = new ArrayList<>();
    private String verklaring = "";

    private Getallenzoeker(String bestand) {
        this.bestand = bestand;
    }

    static List<Getal> find(String bestand, String tekst) {
        Getallenzoeker zoeker = new Getallenzoeker(bestand);
        int begin = 0;
        String[] regels = tekst.split("\n", -1);
        for (int i = 0; i < regels.length; i++) {
            zoeker.read(regels[i], i + 1, begin);
            begin += regels[i].length() + 1;
        }
        return zoeker.joined(tekst);
    }

    private void read(String regel, int nummer, int begin) {
        String kaal = blank(GEEN_WAARDE, regel);
        if (isRow(regel.strip())) {
            kaal = blank(CEL, kaal);
        }
        if (opensDeclaration(regel)) {
            Matcher kop = VERKLARING.matcher(regel);
            verklaring = kop.find() ? kop.group() : regel;
        }
        if (verklaring.equals(BRONNEN)) {
            return;
        }
        Matcher matcher = WAARDE.matcher(kaal);
        while (matcher.find()) {
            gevonden.add(new Getal(
                    bestand,
                    nummer,
                    verklaring,
                    regel.strip().replaceAll(" +", " "),
                    matcher.group(),
                    List.of(new Getal.Plek(begin + matcher.start(), matcher.group()))));
        }
    }

    private static boolean opensDeclaration(String regel) {
        return !regel.isBlank() && !Character.isWhitespace(regel.charAt(0)) && !regel.matches("#.*|als|dan|einde");
    }

    private static String blank(Pattern pattern, String regel) {
        return pattern.matcher(regel).replaceAll(weg -> " ".repeat(weg.group().length()));
    }

    /** A day on which one version ends and the next begins is one value, as are two days on which rows touch. */
    private List<Getal> joined(String tekst) {
        Map<String, List<Getal>> gelijk = new LinkedHashMap<>();
        Getal vorige = null;
        for (Getal getal : gevonden) {
            boolean datum = getal.waarde().matches(Beweging.DATUM);
            Getal eerste = datum && vorige != null && touches(vorige, getal) ? vorige : getal;
            String sleutel = eerste.verklaring() + eerste.waarde() + (datum ? "" : eerste.plekken());
            gelijk.computeIfAbsent(sleutel, nieuw -> new ArrayList<>()).add(getal);
            vorige = datum ? getal : vorige;
        }
        return gelijk.values().stream()
                .flatMap(groep -> isBoundary(groep, tekst) ? Stream.of(join(groep)) : groep.stream())
                .toList();
    }

    /** Whether a row of a table ends on the day before the next one begins. */
    private static boolean touches(Getal einde, Getal begin) {
        return isRow(einde.zin())
                && isRow(begin.zin())
                && begin.regel() == einde.regel() + 1
                && LocalDate.parse(einde.waarde()).plusDays(1).equals(LocalDate.parse(begin.waarde()));
    }

    private static boolean isRow(String regel) {
        return regel.startsWith("|");
    }

    private static boolean isBoundary(List<Getal> groep, String tekst) {
        return groep.stream().map(Getal::waarde).distinct().count() > 1
                || groep.stream().anyMatch(getal -> endsBefore(getal, tekst))
                        && groep.stream().anyMatch(getal -> !endsBefore(getal, tekst));
    }

    private static boolean endsBefore(Getal getal, String tekst) {
        return tekst.startsWith("tot ", getal.plekken().get(0).begin() - "tot ".length());
    }

    private static Getal join(List<Getal> groep) {
        Getal eerste = groep.get(0);
        return new Getal(
                eerste.bestand(),
                eerste.regel(),
                eerste.verklaring(),
                eerste.zin(),
                eerste.waarde(),
                groep.stream().flatMap(getal -> getal.plekken().stream()).toList());
    }
}
