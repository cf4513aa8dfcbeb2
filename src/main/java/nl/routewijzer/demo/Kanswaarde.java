package nl.routewijzer.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a fact can become. */
sealed interface Kanswaarde {

    /** The value as text; {@code null} leaves the fact unknown. */
    @Nullable
    String draw(RandomGenerator random, LocalDate peildatum);

    /**
     * A code, {@code ja} or {@code nee}, a range ({@code 8..30}), a time ago ({@code 3..12 maanden geleden}) or from now
     * ({@code 3..12 maanden vooruit}), or {@code onbekend}.
     */
    static Kanswaarde of(String tekst) {
        Matcher tijd = Tijd.VORM.matcher(tekst);
        if (tijd.matches()) {
            return new Tijd(
                    Bereik.of(tijd.group(1)),
                    Tijd.eenheid(tijd.group(2)),
                    tijd.group(3).equals(Tijd.GELEDEN));
        } else if (Bereik.isWritten(tekst)) {
            return new Getal(Bereik.of(tekst));
        } else if (tekst.isEmpty() || tekst.contains(" ")) {
            throw new IllegalArgumentException("'" + tekst + "' is no value");
        }
        return new Vast(tekst.equals(Voorwaarden.ONBEKEND) ? null : tekst);
    }

    /** Always the same. */
    record Vast(@Nullable String waarde) implements Kanswaarde {
        @Override
        public @Nullable String draw(RandomGenerator random, LocalDate peildatum) {
            return waarde;
        }
    }

    /** Any whole number of the range. */
    record Getal(Bereik bereik) implements Kanswaarde {
        @Override
        public String draw(RandomGenerator random, LocalDate peildatum) {
            return String.valueOf(random.nextInt(bereik.van(), bereik.tot() + 1));
        }
    }

    /** Any day that lies that many full days, months or years before the peildatum, or after it. */
    record Tijd(Bereik bereik, ChronoUnit eenheid, boolean geleden) implements Kanswaarde {
        private static final String GELEDEN = "geleden";
        private static final Pattern VORM =
                Pattern.compile("(\\d+\\.\\.\\d+) (dagen|maanden|jaar) (" + GELEDEN + "|vooruit)");

        private static ChronoUnit eenheid(String woord) {
            return switch (woord) {
                case "dagen" -> ChronoUnit.DAYS;
                case "maanden" -> ChronoUnit.MONTHS;
                default -> ChronoUnit.YEARS;
            };
        }

        @Override
        public String draw(RandomGenerator random, LocalDate peildatum) {
            LocalDate eerste = geleden
                    ? peildatum.minus(bereik.tot() + 1L, eenheid).plusDays(1)
                    : peildatum.plus(bereik.van(), eenheid);
            LocalDate laatste = geleden
                    ? peildatum.minus(bereik.van(), eenheid)
                    : peildatum.plus(bereik.tot() + 1L, eenheid).minusDays(1);
            return eerste.plusDays(random.nextLong(ChronoUnit.DAYS.between(eerste, laatste) + 1))
                    .toString();
        }
    }
}
