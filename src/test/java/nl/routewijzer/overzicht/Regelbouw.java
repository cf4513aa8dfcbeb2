package nl.routewijzer.overzicht;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Caseloadregel.Besluitstand;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Samenvatting;
import org.jspecify.annotations.Nullable;

/** A line of a caseload with only what a test is about; each change gives a new one. */
record Regelbouw(
        String kenmerk,
        String gemeente,
        LocalDate peildatum,
        String uitkomst,
        @Nullable String afstand,
        @Nullable String reden,
        @Nullable String regel,
        @Nullable LocalDate start,
        @Nullable String fase,
        List<String> signalen,
        @Nullable Besluitstand besluit) {
    static final LocalDate DAG = LocalDate.parse("2026-11-21");

    static Regelbouw regel(String kenmerk) {
        return new Regelbouw(
                kenmerk,
                "nijmegen",
                DAG,
                "ONTWIKKELING",
                "TIJDELIJKE_ONDERSTEUNING",
                null,
                null,
                null,
                null,
                List.of(),
                null);
    }

    Regelbouw in(String gemeente) {
        return new Regelbouw(
                kenmerk, gemeente, peildatum, uitkomst, afstand, reden, regel, start, fase, signalen, besluit);
    }

    Regelbouw on(String peildatum) {
        return new Regelbouw(
                kenmerk,
                gemeente,
                LocalDate.parse(peildatum),
                uitkomst,
                afstand,
                reden,
                regel,
                start,
                fase,
                signalen,
                besluit);
    }

    Regelbouw to(String uitkomst, @Nullable String afstand) {
        return new Regelbouw(
                kenmerk, gemeente, peildatum, uitkomst, afstand, reden, regel, start, fase, signalen, besluit);
    }

    Regelbouw back(String reden) {
        return new Regelbouw(
                kenmerk, gemeente, peildatum, "TERUGMELDING", afstand, reden, regel, start, fase, signalen, besluit);
    }

    Regelbouw by(String regel) {
        return new Regelbouw(
                kenmerk, gemeente, peildatum, uitkomst, afstand, reden, regel, start, fase, signalen, besluit);
    }

    Regelbouw since(String start, String fase) {
        return new Regelbouw(
                kenmerk,
                gemeente,
                peildatum,
                uitkomst,
                afstand,
                reden,
                regel,
                LocalDate.parse(start),
                fase,
                signalen,
                besluit);
    }

    Regelbouw with(String... signalen) {
        return new Regelbouw(
                kenmerk, gemeente, peildatum, uitkomst, afstand, reden, regel, start, fase, List.of(signalen), besluit);
    }

    Regelbouw decided(boolean gevolgd) {
        return new Regelbouw(
                kenmerk,
                gemeente,
                peildatum,
                uitkomst,
                afstand,
                reden,
                regel,
                start,
                fase,
                signalen,
                new Besluitstand(gevolgd, gevolgd ? uitkomst : "INTAKE", peildatum, null));
    }

    Caseloadregel make() {
        return new Caseloadregel(
                UUID.randomUUID(),
                OffsetDateTime.parse(peildatum + "T10:00:00+01:00"),
                Persoon.of("regio/voorbeeld", kenmerk),
                kenmerk,
                gemeente,
                peildatum,
                uitkomst,
                new Samenvatting(afstand, null, reden, regel, start, fase, null, null, signalen),
                null,
                besluit);
    }
}
