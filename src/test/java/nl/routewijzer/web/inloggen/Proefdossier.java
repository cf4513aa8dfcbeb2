package nl.routewijzer.web.inloggen;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.inlezen.Inlezingen;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Gebruiker.Toekenning;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Toegang;
import org.springframework.context.ApplicationContext;

/**
 * Somebody to ask for, with all that is kept about them.
 *
 * @param gemeente of which they are a candidate; nobody's for who is not there
 */
record Proefdossier(String gemeente, String kenmerk, UUID advies, UUID besluit, UUID inlezing) {
    static final Proefdossier ONBEKEND = new Proefdossier(
            "niemand", "ONBEKEND-1", new UUID(7L << 12, 1L << 63), new UUID(7L << 12, 2), new UUID(7L << 12, 3));

    static Proefdossier store(String gemeente, int nummer, ApplicationContext context) {
        String kenmerk = gemeente.toUpperCase(java.util.Locale.ROOT) + "-" + nummer;
        return Toegang.DIENST.als(() -> {
            UUID advies = context.getBean(Balie.class)
                    .give(Map.of("kenmerk", kenmerk, "gemeente", gemeente, "geboortedatum", "1990-05-21"))
                    .id();
            UUID besluit = context.getBean(Besluitbalie.class)
                    .decide(
                            context.getBean(Adviesdossier.class).find(advies).orElseThrow(),
                            Map.of("besluit", "VOLGEN"))
                    .id();
            Gebruiker consulent = Proefpersoon.of(new Toekenning(Rol.CONSULENT, Bereik.van(List.of(gemeente))))
                    .gebruiker()
                    .orElseThrow();
            return new Proefdossier(gemeente, kenmerk, advies, besluit, UUID.randomUUID())
                    .readInBy(consulent, context.getBean(Inlezingen.class));
        });
    }

    /** The same, with a file that somebody offered. */
    Proefdossier readInBy(Gebruiker gebruiker, Inlezingen inlezingen) {
        byte[] bestand = ("kenmerk;gemeente;geboortedatum\nINGELEZEN-" + gemeente + ";" + gemeente + ";1-1-1990\n")
                .getBytes(StandardCharsets.UTF_8);
        UUID inlezing =
                Toegang.van(gebruiker, Recht.INLEZEN).als(() -> inlezingen.open("lijst-" + gemeente + ".csv", bestand));
        return new Proefdossier(gemeente, kenmerk, advies, besluit, inlezing);
    }

    boolean isFirst() {
        return kenmerk.endsWith("-1");
    }

    /** The address with what it is about filled in. */
    String in(String pad) {
        return pad.replace("{kenmerk}", kenmerk)
                .replace("{gemeente}", gemeente)
                .replace("{advies}", advies.toString())
                .replace("{besluit}", besluit.toString())
                .replace("{inlezing}", inlezing.toString());
    }

    /** What an answer tells of them, made the same for everybody. */
    String outOf(String tekst) {
        return tekst.replace(kenmerk, "{kenmerk}")
                .replace(advies.toString(), "{advies}")
                .replace(besluit.toString(), "{besluit}")
                .replace(inlezing.toString(), "{inlezing}");
    }
}
