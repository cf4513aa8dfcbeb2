package nl.routewijzer.profiel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** A day as a program writes it, as {@code 2026-02-28}. */
public final class Isodatum {
    private static final Pattern VORM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Isodatum() {}

    /**
     * The day; nothing for anything else.
     *
     * @param fout is told what is wrong, in Dutch
     */
    public static Optional<LocalDate> read(Object waarde, Consumer<String> fout) {
        if (!(waarde instanceof String tekst) || !VORM.matcher(tekst).matches()) {
            fout.accept("'" + Echo.text(waarde)
                    + "' is geen datum. Schrijf een datum als jjjj-mm-dd, bijvoorbeeld 2026-02-28.");
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(tekst));
        } catch (DateTimeException nonexistent) {
            fout.accept("De datum " + tekst + " bestaat niet.");
            return Optional.empty();
        }
    }
}
