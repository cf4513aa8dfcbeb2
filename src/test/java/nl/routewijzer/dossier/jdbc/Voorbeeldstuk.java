package nl.routewijzer.dossier.jdbc;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Dossierstuk;

/** An advice of which a test says only what matters to it; each has a later id than the one before. */
record Voorbeeldstuk(
        UUID id,
        String tijdstip,
        String kenmerk,
        String gemeente,
        LocalDate peildatum,
        String uitkomst,
        String beleidsversie,
        String advies) {

    Voorbeeldstuk() {
        this(
                UuidCreator.getTimeOrderedEpoch(),
                "2026-11-21T10:15:30.123456+01:00",
                "K-1001",
                "rivierstad",
                LocalDate.parse("2026-11-21"),
                "ONTWIKKELING",
                "sha256:0001",
                "{\"uitkomst\":\"ONTWIKKELING\"}");
    }

    Voorbeeldstuk withId(UUID andere) {
        return new Voorbeeldstuk(andere, tijdstip, kenmerk, gemeente, peildatum, uitkomst, beleidsversie, advies);
    }

    Voorbeeldstuk at(String ander) {
        return new Voorbeeldstuk(id, ander, kenmerk, gemeente, peildatum, uitkomst, beleidsversie, advies);
    }

    Voorbeeldstuk of(String ander) {
        return new Voorbeeldstuk(id, tijdstip, ander, gemeente, peildatum, uitkomst, beleidsversie, advies);
    }

    Voorbeeldstuk in(String andere) {
        return new Voorbeeldstuk(id, tijdstip, kenmerk, andere, peildatum, uitkomst, beleidsversie, advies);
    }

    Voorbeeldstuk peildatum(String andere) {
        return new Voorbeeldstuk(
                id, tijdstip, kenmerk, gemeente, LocalDate.parse(andere), uitkomst, beleidsversie, advies);
    }

    Voorbeeldstuk uitkomst(String andere) {
        return new Voorbeeldstuk(id, tijdstip, kenmerk, gemeente, peildatum, andere, beleidsversie, advies);
    }

    Voorbeeldstuk under(String andere) {
        return new Voorbeeldstuk(id, tijdstip, kenmerk, gemeente, peildatum, uitkomst, andere, advies);
    }

    Voorbeeldstuk advies(String ander) {
        return new Voorbeeldstuk(id, tijdstip, kenmerk, gemeente, peildatum, uitkomst, beleidsversie, ander);
    }

    Dossierstuk stuk() {
        return new Dossierstuk(
                id,
                OffsetDateTime.parse(tijdstip),
                kenmerk,
                gemeente,
                peildatum,
                uitkomst,
                beleidsversie,
                "0.1.0",
                "{\"kenmerk\":\"" + kenmerk + "\"}",
                advies);
    }

    Beleidstekst beleid() {
        return new Beleidstekst(beleidsversie, "beleid van " + beleidsversie);
    }
}
