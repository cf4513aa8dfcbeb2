package nl.routewijzer.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How near a caseload came to the figures that it follows. */
record Vergelijking(List<Regel> regels) {
    private static final Locale NEDERLANDS = Locale.forLanguageTag("nl");
    private static final String KOP = """
            | cijfer | bron | status | streef | gekomen | mag van – tot | goed |
            |---|---|---|---|---|---|---|
            """;

    /** One figure and what came of it. */
    record Regel(Streefcijfer cijfer, double gekomen) {

        boolean isNear() {
            return cijfer.isNear(gekomen);
        }
    }

    /** @param alle what can be counted of every advice */
    static Vergelijking of(List<Map<String, String>> alle) {
        List<Regel> regels = new ArrayList<>();
        Stream.concat(Streefcijfer.read().stream(), Terugmeldindex.read().streefcijfers(alle).stream())
                .forEach(cijfer -> regels.add(new Regel(cijfer, cijfer.maat().applyAsDouble(alle))));
        return new Vergelijking(List.copyOf(regels));
    }

    /** The figures that are too far off. */
    List<Regel> missed() {
        return regels.stream().filter(regel -> !regel.isNear()).toList();
    }

    /** As a table in Markdown. */
    String table() {
        StringBuilder tabel = new StringBuilder(KOP);
        regels.forEach(regel -> tabel.append(row(regel)));
        return tabel.toString();
    }

    private static String row(Regel regel) {
        Streefcijfer cijfer = regel.cijfer();
        return "| %s | %s | %s | %s | %s | %s – %s | %s |%n"
                .formatted(
                        cijfer.wat(),
                        cijfer.bron(),
                        cijfer.status().name().toLowerCase(NEDERLANDS),
                        number(cijfer.streef()),
                        number(regel.gekomen()),
                        number(cijfer.van()),
                        number(cijfer.tot()),
                        regel.isNear() ? "ja" : "NEE");
    }

    private static String number(@Nullable Double getal) {
        if (getal == null) {
            return "";
        }
        return getal == Math.rint(getal) ? "%.0f".formatted(getal) : String.format(NEDERLANDS, "%.2f", getal);
    }
}
