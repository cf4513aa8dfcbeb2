package nl.routewijzer.logboek;

import java.time.Instant;
import java.util.List;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Gebruiker.Toekenning;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;

/** Lines of a log, made up. */
public final class Voorbeeldregel {
    public static final Instant BEGIN = Instant.parse("2026-12-01T09:15:00.123456Z");

    private static final Gebruiker JANNIE = Gebruiker.met(
            "a-17", "Jannie Groen €", List.of(new Toekenning(Rol.CONSULENT, Bereik.van(List.of("druten")))));

    private Voorbeeldregel() {}

    /** A line about somebody in Druten or Wijchen. */
    public static Logregel van(int nummer) {
        return bekijken(BEGIN.plusSeconds(nummer)).over(nummer % 2 == 0 ? "druten" : "wijchen", "K-" + nummer % 7);
    }

    /** A line about nobody yet. */
    public static Logregel bekijken(Instant tijdstip) {
        return Logregel.of(tijdstip, JANNIE, Recht.KANDIDAAT_LEZEN, "GET /adviezen/{id}", Uitkomst.GEGEVEN);
    }
}
