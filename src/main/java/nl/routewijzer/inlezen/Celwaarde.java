package nl.routewijzer.inlezen;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Datumnotatie;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veld;
import nl.routewijzer.profiel.Veldtype;
import org.jspecify.annotations.Nullable;

/** Turns what people write in a cell into what a profile says. What it does not know stays as it is, for the reader to refuse. */
final class Celwaarde {
    private static final Pattern GETAL =
            Pattern.compile("(\\d{1,9})(?:[.,]0+)?(?: ?(?:%|procent|uur|uren|maand|maanden))?");
    private static final String ONBEKEND = "onbekend";
    private static final Map<String, Boolean> JA_NEE = Map.ofEntries(
            Map.entry("ja", true),
            Map.entry("j", true),
            Map.entry("true", true),
            Map.entry("waar", true),
            Map.entry("yes", true),
            Map.entry("y", true),
            Map.entry("1", true),
            Map.entry("nee", false),
            Map.entry("n", false),
            Map.entry("false", false),
            Map.entry("onwaar", false),
            Map.entry("no", false),
            Map.entry("0", false));

    private static final Map<String, String> JANEE_KEUZES = Map.of("ja", "ja", "nee", "nee");

    private final Inleeswoorden woorden;
    private final Map<String, Keuzes> bekend = new HashMap<>();

    Celwaarde(Inleeswoorden woorden) {
        this.woorden = woorden;
    }

    /** {@code null} for what says that it is unknown. */
    @Nullable
    Object read(Doelveld doel, Object cel) {
        if (!(cel instanceof String tekst)) {
            return cel;
        } else if (tekst.equalsIgnoreCase(ONBEKEND)) {
            return null;
        } else if (isJaNee(doel)) {
            return janee(tekst);
        } else if (doel.veld() != null && doel.veld().type() instanceof Veldtype.Getal) {
            Matcher getal = GETAL.matcher(tekst.toLowerCase(Locale.ROOT));
            return getal.matches() ? (Object) Integer.valueOf(getal.group(1)) : tekst;
        } else if (isDate(doel)) {
            return date(tekst);
        }
        return known(doel).find(tekst).orElseGet(() -> otherwise(doel, tekst));
    }

    /** Whether it says something of a field that only knows certain values, and not one of these. */
    boolean isStrange(Doelveld doel, Object cel) {
        return cel instanceof String tekst
                && !tekst.equalsIgnoreCase(ONBEKEND)
                && (isJaNee(doel)
                        ? janee(tekst) instanceof String
                        : !keuzes(doel).isEmpty() && known(doel).find(tekst).isEmpty());
    }

    /** The values that a field knows, in words by code; empty where it is no list. */
    Map<String, String> keuzes(Doelveld doel) {
        return known(doel).woorden();
    }

    /** Made once for each field: every cell in its column is looked up in it. */
    private Keuzes known(Doelveld doel) {
        return bekend.computeIfAbsent(doel.pad(), pad -> new Keuzes(values(doel)));
    }

    private Map<String, String> values(Doelveld doel) {
        if (isJaNee(doel)) {
            return JANEE_KEUZES;
        } else if (doel.veld() == Veld.GEMEENTE) {
            return woorden.gemeenten();
        } else if (doel.veld() != null) {
            return doel.veld().type() instanceof Veldtype.Code code ? woorden.codes(code.lijst()) : Map.of();
        }
        return switch (doel.rij().isPresent() ? doel.deel() : "") {
            case "voorziening" -> woorden.voorzieningen();
            case "resultaat" -> woorden.codes(Codelijst.RESULTAAT);
            default -> Map.of();
        };
    }

    private static boolean isJaNee(Doelveld doel) {
        return doel.veld() != null && doel.veld().type() instanceof Veldtype.JaNee;
    }

    private static boolean isDate(Doelveld doel) {
        return doel.veld() == null ? doel.isDay() : doel.veld().type() instanceof Veldtype.Datum;
    }

    /** What the reader then says what it can be instead. */
    private static String otherwise(Doelveld doel, String tekst) {
        if (doel.veld() == Veld.GEMEENTE) {
            return tekst.toLowerCase(Locale.ROOT).replaceAll("\\s+", "-");
        }
        return doel.veld() == null && doel.deel().equals("voorziening") ? Keuzes.plain(tekst) : tekst;
    }

    /** The same for what a municipality itself asks: a choice by its code or its words. Empty for what says that it is unknown. */
    static Optional<Object> read(Eigenfeit feit, Object cel) {
        if (!(cel instanceof String tekst)) {
            return Optional.of(cel);
        } else if (tekst.equalsIgnoreCase(ONBEKEND)) {
            return Optional.empty();
        }
        return Optional.of(
                feit.isJaNee()
                        ? janee(tekst)
                        : new Keuzes(feit.keuzes()).find(tekst).orElse(tekst));
    }

    private static Object janee(String tekst) {
        Boolean ja = JA_NEE.get(tekst.toLowerCase(Locale.ROOT));
        return ja == null ? tekst : ja;
    }

    private static String date(String tekst) {
        return tekst.equalsIgnoreCase(Kandidaatprofiel.NOOIT_CODE)
                ? Kandidaatprofiel.NOOIT_CODE
                : Datumnotatie.read(tekst);
    }
}
