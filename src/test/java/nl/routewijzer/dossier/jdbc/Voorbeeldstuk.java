package nl.routewijzer.dossier.jdbc;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Beleidstekst;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Identiteit;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Samenvatting;
import org.jspecify.annotations.Nullable;

/** An advice of which a test says only what matters to it; each has a later id than the one before. */
record Voorbeeldstuk(
        UUID id,
        String tijdstip,
        Wie wie,
        String gemeente,
        LocalDate peildatum,
        String uitkomst,
        String beleidsversie,
        Samenvatting samenvatting,
        String advies) {

    /** Whom it is about. */
    record Wie(
            String kenmerk,
            String gebied,
            LocalDate geboortedatum,
            @Nullable LocalDate geboortedatumWas) {}

    Voorbeeldstuk() {
        this(
                UuidCreator.getTimeOrderedEpoch(),
                "2026-11-21T10:15:30.123456+01:00",
                new Wie("K-1001", "regio/voorbeeld", LocalDate.parse("1990-05-21"), null),
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
                        LocalDate.parse("2027-05-21"),
                        List.of("TWEEDE", "EERSTE")),
                "{\"uitkomst\":\"ONTWIKKELING\"}");
    }

    Voorbeeldstuk withId(UUID andere) {
        return new Voorbeeldstuk(
                andere, tijdstip, wie, gemeente, peildatum, uitkomst, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk at(String ander) {
        return new Voorbeeldstuk(id, ander, wie, gemeente, peildatum, uitkomst, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk of(String ander) {
        return about(new Wie(ander, wie.gebied, wie.geboortedatum, wie.geboortedatumWas));
    }

    Voorbeeldstuk inRegion(String ander) {
        return about(new Wie(wie.kenmerk, ander, wie.geboortedatum, wie.geboortedatumWas));
    }

    Voorbeeldstuk born(String andere) {
        return about(new Wie(wie.kenmerk, wie.gebied, LocalDate.parse(andere), wie.geboortedatumWas));
    }

    Voorbeeldstuk wronglyBorn(String andere) {
        return about(new Wie(wie.kenmerk, wie.gebied, wie.geboortedatum, LocalDate.parse(andere)));
    }

    private Voorbeeldstuk about(Wie ander) {
        return new Voorbeeldstuk(
                id, tijdstip, ander, gemeente, peildatum, uitkomst, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk in(String andere) {
        return new Voorbeeldstuk(id, tijdstip, wie, andere, peildatum, uitkomst, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk peildatum(String andere) {
        return new Voorbeeldstuk(
                id, tijdstip, wie, gemeente, LocalDate.parse(andere), uitkomst, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk uitkomst(String andere) {
        return new Voorbeeldstuk(id, tijdstip, wie, gemeente, peildatum, andere, beleidsversie, samenvatting, advies);
    }

    Voorbeeldstuk under(String andere) {
        return new Voorbeeldstuk(id, tijdstip, wie, gemeente, peildatum, uitkomst, andere, samenvatting, advies);
    }

    Voorbeeldstuk advies(String ander) {
        return new Voorbeeldstuk(id, tijdstip, wie, gemeente, peildatum, uitkomst, beleidsversie, samenvatting, ander);
    }

    Voorbeeldstuk summarized(Samenvatting andere) {
        return new Voorbeeldstuk(id, tijdstip, wie, gemeente, peildatum, uitkomst, beleidsversie, andere, advies);
    }

    Dossierstuk stuk() {
        return new Dossierstuk(
                id,
                OffsetDateTime.parse(tijdstip),
                new Identiteit(Persoon.of(wie.gebied, wie.kenmerk), wie.geboortedatum, wie.geboortedatumWas),
                wie.kenmerk,
                gemeente,
                peildatum,
                uitkomst,
                beleidsversie,
                "0.1.0",
                samenvatting,
                "{\"kenmerk\":\"" + wie.kenmerk + "\"}",
                advies);
    }

    Beleidstekst beleid() {
        return new Beleidstekst(beleidsversie, "beleid van " + beleidsversie);
    }
}
