package nl.routewijzer.inlezen;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.Veldtype;
import org.jspecify.annotations.Nullable;

/** Turns what people write in a cell into what a profile says. What it does not know stays as it is, for the reader to refuse. */
final class Celwaarde {
    private static final Pattern DAG = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final String ONBEKEND = "onbekend";
    private static final Map<String, Boolean> JA_NEE = Map.of(
            "ja", true, "j", true, "true", true, "waar", true, "nee", false, "n", false, "false", false, "onwaar",
            false);

    private Celwaarde() {}

    /** {@code null} for what says that it is unknown. */
    static @Nullable Object read(Veldtype type, Object cel) {
        if (!(cel instanceof String tekst)) {
            return cel;
        } else if (tekst.equalsIgnoreCase(ONBEKEND)) {
            return null;
        } else if (type instanceof Veldtype.JaNee) {
            return janee(tekst);
        } else if (type instanceof Veldtype.Getal) {
            String getal = tekst.replaceFirst("\\s*%$", "");
            return getal.matches("\\d{1,9}") ? (Object) Integer.valueOf(getal) : tekst;
        } else if (type instanceof Veldtype.Datum) {
            return date(tekst);
        } else if (type instanceof Veldtype.Code code) {
            return code(code.lijst(), tekst).orElse(tekst);
        }
        return tekst;
    }

    /** The same for what a municipality itself asks: a choice by its code or its words. Empty for what says that it is unknown. */
    static Optional<Object> read(Eigenfeit feit, Object cel) {
        if (!(cel instanceof String tekst)) {
            return Optional.of(cel);
        } else if (tekst.equalsIgnoreCase(ONBEKEND)) {
            return Optional.empty();
        }
        return Optional.of(feit.isJaNee() ? janee(tekst) : choice(feit, tekst));
    }

    private static Object choice(Eigenfeit feit, String tekst) {
        return Stream.<Function<Map.Entry<String, String>, String>>of(Map.Entry::getKey, Map.Entry::getValue)
                .flatMap(naam -> feit.keuzes().entrySet().stream()
                        .filter(keuze -> plain(naam.apply(keuze)).equals(plain(tekst))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(tekst);
    }

    private static Object janee(String tekst) {
        Boolean ja = JA_NEE.get(tekst.toLowerCase(Locale.ROOT));
        return ja == null ? tekst : ja;
    }

    /** A day-month-year as an ISO date. */
    static String date(String tekst) {
        Matcher dag = DAG.matcher(tekst);
        if (tekst.equalsIgnoreCase(Kandidaatprofiel.NOOIT_CODE)) {
            return Kandidaatprofiel.NOOIT_CODE;
        }
        return dag.matches()
                ? "%s-%02d-%02d".formatted(dag.group(3), Integer.valueOf(dag.group(2)), Integer.valueOf(dag.group(1)))
                : tekst;
    }

    /** The code that somebody means: "Bijstand aangevraagd", "niet_aangepakt". */
    static Optional<String> code(Codelijst lijst, String tekst) {
        return lijst.codes().stream()
                .filter(code -> plain(code).equals(plain(tekst)))
                .findFirst();
    }

    /** Capitals, digits and underscores: "geëindigd" is GEEINDIGD. */
    static String plain(String tekst) {
        String zonderTekens = Normalizer.normalize(tekst, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return zonderTekens.toUpperCase(Locale.ROOT).strip().replaceAll("[^A-Z0-9]+", "_");
    }
}
