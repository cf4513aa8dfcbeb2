package nl.routewijzer.logboek;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.routewijzer.profiel.Kenmerk;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import org.jspecify.annotations.Nullable;

/**
 * That somebody did something about a person. Of the person it has the kenmerk and nothing else: no field takes a free text.
 *
 * @param account by which the provider knows who did it
 * @param naam by which colleagues know them
 * @param rollen as whom they work
 * @param recht by which they did it
 * @param gemeente of the person; {@code null} when none was found
 * @param kenmerk in small letters; {@code null} when it is about no single person
 * @param stuk the advice that was asked for, when nothing else tells about whom it was
 * @param handeling the page or operation, as {@code GET /adviezen/{id}}: never with what was filled in
 */
public record Logregel(
        Instant tijdstip,
        String account,
        String naam,
        Set<Rol> rollen,
        Recht recht,
        @Nullable String gemeente,
        @Nullable String kenmerk,
        @Nullable UUID stuk,
        String handeling,
        Grond grond,
        Uitkomst uitkomst) {
    private static final Pattern HANDELING = Pattern.compile("[A-Z]+ /[a-zA-Z0-9/{}.*-]{0,150}");

    public Logregel {
        tijdstip = tijdstip.truncatedTo(ChronoUnit.MICROS);
        rollen = Set.copyOf(rollen);
        kenmerk = kenmerk == null ? null : Kenmerk.sleutel(kenmerk);
        if (kenmerk != null && !Kenmerk.isWellFormed(kenmerk)) {
            throw new IllegalArgumentException("no kenmerk, so it may not stand in the log");
        }
        if (!HANDELING.matcher(handeling).matches()) {
            throw new IllegalArgumentException("no page and no operation, so it may not stand in the log");
        }
    }

    /** Something that a user does by one of their rights, still about nobody. */
    public static Logregel of(Instant tijdstip, Gebruiker gebruiker, Recht recht, String handeling, Uitkomst uitkomst) {
        return new Logregel(
                tijdstip,
                gebruiker.account(),
                gebruiker.naam(),
                gebruiker.rollen(),
                recht,
                null,
                null,
                null,
                handeling,
                Grond.of(recht),
                uitkomst);
    }

    /** The same, about this person. */
    public Logregel over(@Nullable String gemeente, String kenmerk) {
        return new Logregel(
                tijdstip, account, naam, rollen, recht, gemeente, kenmerk, null, handeling, grond, uitkomst);
    }

    /** The same, about this advice, of which is not told about whom it is. */
    public Logregel over(UUID stuk) {
        return new Logregel(tijdstip, account, naam, rollen, recht, null, null, stuk, handeling, grond, uitkomst);
    }

    /** All that the chain protects but the moment, in the order in which it does so. */
    public List<@Nullable String> velden() {
        return Arrays.asList(
                account,
                naam,
                rollen.stream().map(Rol::name).sorted().collect(Collectors.joining(",")),
                recht.name(),
                gemeente,
                kenmerk,
                stuk == null ? null : stuk.toString(),
                handeling,
                grond.name(),
                uitkomst.name());
    }

    /** The microseconds since the start of 1970. */
    public long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, tijdstip);
    }
}
