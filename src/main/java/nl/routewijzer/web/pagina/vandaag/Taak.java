package nl.routewijzer.web.pagina.vandaag;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.routewijzer.balie.Wachttijden;
import nl.routewijzer.beleid.Signaalnamen;
import nl.routewijzer.beleid.Vereisteuitkomst;
import nl.routewijzer.beleid.Vereistsignaal;
import nl.routewijzer.dossier.Afhandeling.Soort;
import nl.routewijzer.dossier.Afhandeling.Stand;
import nl.routewijzer.dossier.Lijstvraag;
import nl.routewijzer.dossier.Lijstvraag.Volgorde;
import nl.routewijzer.dossier.Zoekvraag;
import org.jspecify.annotations.Nullable;

/** What a last advice can ask to be done, the most pressing first. */
enum Taak {
    ZOEKPERIODE(Vereisteuitkomst.ZOEKPERIODE, null, null, 7),
    TERUGMELDEN(Soort.TERUGMELDING, Stand.NIET_VERSTUURD),
    TERUGMELDING_ONTVANGST(Soort.TERUGMELDING, Stand.VERSTUURD),
    TERUGMELDING_ANTWOORD(Soort.TERUGMELDING, Stand.ONTVANGEN),
    OVERDRACHT_ONTVANGST(Soort.OVERDRACHT, Stand.VERSTUURD),
    OVERDRACHT_ANTWOORD(Soort.OVERDRACHT, Stand.ONTVANGEN),
    VOORZIENING_OVER_TERMIJN(null, Vereistsignaal.VOORZIENING_OVER_TERMIJN, null, null),
    VERLENGING(null, Vereistsignaal.VERLENGING_BEOORDELEN, null, null),
    TERMIJN(null, Vereistsignaal.TERMIJN_NADERT, null, null),
    HERINDICATIE(null, Vereistsignaal.HERINDICATIE_NADERT, null, null),
    INTAKE(null, Vereistsignaal.INTAKE_DUURT_LANG, null, null),
    HERBEOORDELEN(null, null, null, null),
    VERANDERT(null, null, null, 31),
    BESLUIT(null, null, false, null);

    private final @Nullable Vereisteuitkomst uitkomst;
    private final @Nullable Vereistsignaal signaal;
    private final @Nullable Boolean besloten;
    private final @Nullable Integer dagen;
    private final @Nullable Bericht bericht;

    /** What waits, and how far it is. */
    private record Bericht(Soort soort, Stand stand) {}

    /** Something that waits with somebody else, also where a later advice was given; what is not sent yet waits here. */
    Taak(Soort soort, Stand stand) {
        this(null, null, null, null, new Bericht(soort, stand));
    }

    /** @param dagen within how many days from today the advice changes by itself, or has done so already */
    Taak(
            @Nullable Vereisteuitkomst uitkomst,
            @Nullable Vereistsignaal signaal,
            @Nullable Boolean besloten,
            @Nullable Integer dagen) {
        this(uitkomst, signaal, besloten, dagen, null);
    }

    Taak(
            @Nullable Vereisteuitkomst uitkomst,
            @Nullable Vereistsignaal signaal,
            @Nullable Boolean besloten,
            @Nullable Integer dagen,
            @Nullable Bericht bericht) {
        this.uitkomst = uitkomst;
        this.signaal = signaal;
        this.besloten = besloten;
        this.dagen = dagen;
        this.bericht = bericht;
    }

    /** About whom it is: the last advices, the one that waits longest first. */
    Lijstvraag vraag(@Nullable List<String> gemeenten, LocalDate vandaag, Signaalnamen namen, Wachttijden wachttijden) {
        return new Lijstvraag(
                new Zoekvraag(
                                null,
                                gemeenten,
                                uitkomst == null ? null : uitkomst.name(),
                                null,
                                signaal == null ? null : namen.all(signaal.name()),
                                besloten,
                                null,
                                dagen == null ? null : vandaag.plusDays(dagen),
                                null,
                                null,
                                onlyLatest(),
                                null)
                        .herbeoordelen(this == HERBEOORDELEN ? vandaag : null)
                        .inDossiers(false)
                        .waitingFor(bericht == null ? null : wachttijden.tooLong(bericht.soort, bericht.stand)),
                null,
                volgorde(),
                1);
    }

    /** The filters of the list with all of them, by name. */
    Map<String, String> filters(Signaalnamen namen) {
        Map<String, String> filters = new LinkedHashMap<>();
        if (uitkomst != null) {
            filters.put("uitkomst", uitkomst.name());
        }
        if (signaal != null) {
            filters.put("signaal", namen.current(signaal.name()));
        }
        if (dagen != null) {
            filters.put("termijn", "1");
        }
        if (this == HERBEOORDELEN) {
            filters.put("opnieuw", "0");
        }
        if (bericht != null) {
            filters.put("bericht", (bericht.soort + "-" + bericht.stand).toLowerCase(Locale.ROOT));
        }
        if (!onlyLatest()) {
            filters.put("eerdere", "ja");
        }
        if (besloten != null) {
            filters.put("besluit", "geen");
        }
        filters.put("volgorde", volgorde().name().toLowerCase(Locale.ROOT));
        return filters;
    }

    private boolean onlyLatest() {
        return bericht == null || bericht.stand == Stand.NIET_VERSTUURD;
    }

    private Volgorde volgorde() {
        if (this == HERBEOORDELEN) {
            return Volgorde.HERBEOORDELEN;
        }
        return dagen == null ? Volgorde.OUDSTE : Volgorde.VERANDERT;
    }
}
