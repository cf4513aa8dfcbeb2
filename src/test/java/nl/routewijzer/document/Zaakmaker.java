package nl.routewijzer.document;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.OrderedRegelmotor;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Identiteit;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Samenvatting;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;

/** Makes what a document is written from: advices that the rules of this repository give. */
final class Zaakmaker {
    static final Namen NAMEN = new Namen(Regelmap.register());
    static final Afzender ONBEKEND = new Afzender(null, null, null);
    private static final Samenvatting GEEN =
            new Samenvatting(null, null, null, null, null, null, null, null, List.of());
    private static final OffsetDateTime GEGEVEN = OffsetDateTime.parse("2026-11-21T10:15:30+01:00");

    private final Adviseur adviseur = new RuleBasedAdviseur(new OrderedRegelmotor());

    Zaak of(Map<String, ?> tree) {
        Beleidsregister register = Regelmap.register();
        return of(ProfielReader.read(tree, register.grenzen(), GEGEVEN.toLocalDate()));
    }

    Zaak of(Kandidaatprofiel profiel) {
        Routeadvies advies =
                adviseur.advise(profiel, Regelmap.register().inForce(profiel.gemeente(), profiel.peildatum()));
        Dossierstuk stuk = new Dossierstuk(
                UUID.randomUUID(),
                GEGEVEN,
                new Identiteit(Persoon.of("regio/voorbeeld", profiel.kenmerk()), profiel.geboortedatum(), null),
                advies.kenmerk(),
                advies.gemeente(),
                advies.peildatum(),
                advies.uitkomst(),
                advies.beleidsversie(),
                "routewijzer 0",
                GEEN,
                "{}",
                "{}");
        return new Zaak(stuk, advies, profiel.tree(), List.of(), Vervolgstap.of(advies));
    }

    /** The same, after a besluit that follows the advice. */
    static Zaak followed(Zaak zaak) {
        return decided(zaak, true, zaak.advies().uitkomst(), new Keuze(zaak).voorzieningen());
    }

    /** The same, after a besluit of somebody who knew better. */
    static Zaak deviated(Zaak zaak, String uitkomst, String... voorzieningen) {
        return decided(zaak, false, uitkomst, List.of(voorzieningen));
    }

    private static Zaak decided(Zaak zaak, boolean gevolgd, String uitkomst, List<String> voorzieningen) {
        Besluit besluit = new Besluit(
                UUID.randomUUID(),
                zaak.stuk().id(),
                OffsetDateTime.parse("2026-12-01T23:30:00Z"),
                gevolgd,
                uitkomst,
                voorzieningen,
                gevolgd ? null : "De kandidaat heeft een diagnose en moet naar een traject, indien dat verplicht is.",
                null,
                zaak.advies().herbeoordelen());
        Routeadvies advies = zaak.advies();
        Vervolgstap stap = Vervolgstap.of(
                advies, uitkomst, Optional.of(Regelmap.register().inForce(advies.gemeente(), advies.peildatum())));
        return new Zaak(zaak.stuk(), advies, zaak.profiel(), List.of(besluit), stap);
    }
}
