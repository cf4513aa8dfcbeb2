package nl.routewijzer.web.pagina.zoeken;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Wachttijden;
import nl.routewijzer.balie.Zoekwaarden;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Signaalnamen;
import nl.routewijzer.beleid.Vereistsignaal;
import nl.routewijzer.dossier.Afhandeling;
import nl.routewijzer.dossier.Afhandelingen;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Notitie;
import nl.routewijzer.dossier.Samenvatting;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Vereist;
import nl.routewijzer.web.pagina.deel.Download;
import nl.routewijzer.web.pagina.deel.Stukregels;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The advices that the filters leave, as a file: codes as in the API and behind them their words, one advice a line, newest first. */
@Controller
@Vereist(Recht.UITVOEREN)
class Adviesexport {
    private static final List<String> KOPPEN = List.of(
            "kenmerk",
            "gemeente",
            "advies",
            "tijdstip",
            "peildatum",
            "uitkomst",
            "regel",
            "afstand",
            "binnenTermijn",
            "reden",
            "startDienstverlening",
            "fase",
            "onvolledig",
            "geldigTot",
            "herbeoordelen",
            "signalen",
            "besluitGevolgd",
            "besluitUitkomst",
            "terugmeldingStand",
            "terugmeldingDag",
            "overdrachtStand",
            "overdrachtDag",
            "dossierGesloten",
            "gemeenteInWoorden",
            "uitkomstInWoorden",
            "afstandInWoorden",
            "binnenTermijnInWoorden",
            "redenInWoorden",
            "faseInWoorden",
            "besluitUitkomstInWoorden",
            "terugmeldingStandInWoorden",
            "overdrachtStandInWoorden");

    private final Caseload caseload;
    private final Afhandelingen afhandelingen;
    private final Zoekwaarden waarden;
    private final Wachttijden wachttijden;
    private final Teksten teksten;
    private final Beleidsbron bron;
    private final Clock clock;

    Adviesexport(
            Caseload caseload,
            Afhandelingen afhandelingen,
            Zoekwaarden waarden,
            Wachttijden wachttijden,
            Teksten teksten,
            Beleidsbron bron,
            Clock clock) {
        this.caseload = caseload;
        this.afhandelingen = afhandelingen;
        this.wachttijden = wachttijden;
        this.waarden = waarden;
        this.teksten = teksten;
        this.bron = bron;
        this.clock = clock;
    }

    @GetMapping("/adviezen." + Download.VORM)
    ResponseEntity<byte[]> download(@PathVariable String vorm, @RequestParam Map<String, String> parameters) {
        Zoekfilter filter = Zoekfilter.of(parameters);
        List<List<String>> rijen = new ArrayList<>(List.of(KOPPEN));
        Signaalnamen namen = waarden.namen();
        UUID na = null;
        do {
            Caseload.Bladzijde bladzijde = caseload.list(filter.vraag(Balie.today(clock), na, waarden, wachttijden));
            Map<UUID, List<Notitie>> notities = afhandelingen.notes(
                    bladzijde.regels().stream().map(Caseloadregel::id).toList());
            bladzijde
                    .regels()
                    .forEach(regel -> rijen.add(line(regel, notities.getOrDefault(regel.id(), List.of()), namen)));
            na = bladzijde.cursor();
        } while (na != null);
        return Download.table("adviezen", vorm, rijen);
    }

    /** @param namen by which signals are written that had another code when the advice was given */
    private List<String> line(Caseloadregel regel, List<Notitie> notities, Signaalnamen namen) {
        Samenvatting samenvatting = regel.samenvatting();
        Caseloadregel.Besluitstand besluit = regel.besluit();
        Afhandeling terugmelding = Afhandeling.of(Afhandeling.Soort.TERUGMELDING, notities);
        Afhandeling overdracht = Afhandeling.of(Afhandeling.Soort.OVERDRACHT, notities);
        return Stream.of(
                        regel.kenmerk(),
                        regel.gemeente(),
                        regel.id(),
                        regel.tijdstip(),
                        regel.peildatum(),
                        regel.uitkomst(),
                        samenvatting.regel(),
                        samenvatting.afstand(),
                        samenvatting.binnenTermijn(),
                        samenvatting.reden(),
                        samenvatting.startDienstverlening(),
                        samenvatting.fase(),
                        samenvatting.gives(namen.all(Vereistsignaal.PROFIEL_ONVOLLEDIG.name())),
                        samenvatting.geldigTot(),
                        regel.herbeoordelen(),
                        samenvatting.signalen().stream()
                                .map(namen::current)
                                .distinct()
                                .collect(Collectors.joining(" ")),
                        besluit == null ? null : besluit.gevolgd(),
                        besluit == null ? null : besluit.uitkomst(),
                        stand(terugmelding),
                        terugmelding.sinds(),
                        stand(overdracht),
                        overdracht.sinds(),
                        regel.gesloten(),
                        Stukregels.naam(bron.current(), regel.gemeente()),
                        words(Codelijst.UITKOMST, regel.uitkomst()),
                        words(Codelijst.AFSTAND, samenvatting.afstand()),
                        words(Codelijst.BINNEN_TERMIJN, samenvatting.binnenTermijn()),
                        words(Codelijst.TERUGMELDREDEN, samenvatting.reden()),
                        words(Codelijst.FASE, samenvatting.fase()),
                        words(Codelijst.UITKOMST, besluit == null ? null : besluit.uitkomst()),
                        words(terugmelding),
                        words(overdracht))
                .map(Adviesexport::cell)
                .toList();
    }

    /** Only where something was noted. */
    private static @Nullable String stand(Afhandeling afhandeling) {
        return afhandeling.laatste() == 0 ? null : afhandeling.stand().name();
    }

    private @Nullable String words(Afhandeling afhandeling) {
        String stand = stand(afhandeling);
        return stand == null ? null : teksten.code("STAND", stand);
    }

    private @Nullable String words(Codelijst lijst, @Nullable String code) {
        return code == null ? null : teksten.code(lijst, code);
    }

    private static String cell(@Nullable Object waarde) {
        return Objects.toString(waarde, "");
    }
}
