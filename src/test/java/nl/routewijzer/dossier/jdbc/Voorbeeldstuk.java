package nl.routewijzer.dossier.jdbc;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Samenvatting;

/** An advice of which a test says only what matters to it; each has a later id than the one before. */
record Voorbeeldstuk(
        UUID id,
        String tijdstip,
        String kenmerk,
        String gemeente,
        LocalDate peildatum,
        String uitkomst,
        String beleidsversie,
        Samenvatting samenvatting,
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
                new Samenvatting(
                        "WERKFIT",
                        "JA",
                        null,
                        "U13a Een regel met een naam",
                        LocalDate.parse("2025-10-26"),
                        "BEMIDDELING",
                        null,
                        List.of("TWEEDE", "EERSTE")),
                "{\"uitkomst\":\"ONTWIKKELING\"}");
    }

    Voorbeeldstuk withId(UUID andere) {
        return new Voorbeeldstuk(
                andere, tijdstip, kenmerk, gemeente, peildatum, uitkomst, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk at(String ander) {
        return new Voorbeeldstuk(
                id, ander, kenmerk, gemeente, peildatum, uitkomst, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk of(String ander) {
        return new Voorbeeldstuk(
                id, tijdstip, ander, gemeente, peildatum, uitkomst, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk in(String andere) {
        return new Voorbeeldstuk(
                id, tijdstip, kenmerk, andere, peildatum, uitkomst, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk peildatum(String andere) {
        return new Voorbeeldstuk(
                id,
                tijdstip,
                kenmerk,
                gemeente,
                LocalDate.parse(andere),
                uitkomst,
                beleidsversie,
                samenvatting,
                advies);
    }

    Voorbeeldstuk uitkomst(String andere) {
        return new Voorbeeldstuk(
                id, tijdstip, kenmerk, gemeente, peildatum, andere, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk under(String andere) {
        return new Voorbeeldstuk(id, tijdstip, kenmerk, gemeente, peildatum, uitkomst, andere, samenvatting, advies);
    }

    Voorbeeldstuk advies(String ander) {
        return new Voorbeeldstuk(
                id, tijdstip, kenmerk, gemeente, peildatum, uitkomst, beleidsversie, samenvatting, ander);
    }

    Voorbeeldstuk summarized(Samenvatting andere) {
        return new Voorbeeldstuk(id, tijdstip, kenmerk, gemeente, peildatum, uitkomst, beleidsversie, andere, advies);
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
                samenvatting,
                "{\"kenmerk\":\"" + kenmerk + "\"}",
                advies);
    }

    Beleidstekst beleid() {
        return new Beleidstekst(beleidsversie, "beleid van " + beleidsversie);
    }
}
