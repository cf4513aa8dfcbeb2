package nl.routewijzer.web.pagina.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Besluitbalie;
import nl.routewijzer.balie.Kandidaatdossier;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Identiteit;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.uitleg.Geldigheidsduur;
import nl.routewijzer.verloop.Termijn;
import nl.routewijzer.verloop.Verschil;
import nl.routewijzer.web.pagina.besluit.Besluitbladen;
import nl.routewijzer.web.pagina.deel.Afhandelregels;
import nl.routewijzer.web.pagina.deel.Datums;
import nl.routewijzer.web.pagina.deel.Sluitwoorden;
import nl.routewijzer.web.pagina.deel.Stukregels;
import nl.routewijzer.web.pagina.deel.Teksten;
import nl.routewijzer.web.pagina.deel.Voorzieningnamen;
import nl.routewijzer.web.pagina.dossier.Dossierblad.Keuze;
import nl.routewijzer.web.pagina.dossier.Dossierblad.Momentregel;
import nl.routewijzer.web.pagina.dossier.Dossierblad.Standregel;
import nl.routewijzer.web.pagina.dossier.Dossierblad.Termijnregel;
import nl.routewijzer.web.pagina.dossier.Dossierblad.Verschilregels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the dossier of a candidate. */
@Component
class Dossierbladen {
    private final Beleidsbron bron;
    private final Besluitbalie balie;
    private final Besluitbladen besluitbladen;
    private final Afhandelregels afhandelregels;
    private final Sluitwoorden sluitwoorden;
    private final Verschilwoorden verschilwoorden;
    private final Ontwikkelbladen ontwikkelbladen;
    private final Teksten teksten;
    private final Voorzieningnamen voorzieningen;
    private final Datums datums;
    private final Clock clock;

    Dossierbladen(
            Beleidsbron bron,
            Besluitbalie balie,
            Besluitbladen besluitbladen,
            Afhandelregels afhandelregels,
            Sluitwoorden sluitwoorden,
            Verschilwoorden verschilwoorden,
            Ontwikkelbladen ontwikkelbladen,
            Teksten teksten,
            Voorzieningnamen voorzieningen,
            Datums datums,
            Clock clock) {
        this.bron = bron;
        this.balie = balie;
        this.besluitbladen = besluitbladen;
        this.sluitwoorden = sluitwoorden;
        this.afhandelregels = afhandelregels;
        this.verschilwoorden = verschilwoorden;
        this.ontwikkelbladen = ontwikkelbladen;
        this.teksten = teksten;
        this.voorzieningen = voorzieningen;
        this.datums = datums;
        this.clock = clock;
    }

    /** @param eerste whether it is the page of the newest advices */
    Dossierblad of(Kandidaatdossier dossier, boolean eerste) {
        Beleidsregister register = bron.current();
        LocalDate vandaag = Balie.today(clock);
        String sleutel = dossier.wie().gemeente();
        return new Dossierblad(
                dossier.wie().kenmerk(),
                sleutel,
                gemeente(register, sleutel, vandaag),
                geboortedatums(dossier.wie()),
                dossier.laatste(),
                dossier.nu(),
                duration(dossier),
                dossier.termijnen().stream()
                        .filter(termijn -> termijn.soort() != Termijn.Soort.ADVIES
                                || Geldigheidsduur.isNear(termijn.dag(), vandaag))
                        .map(termijn -> line(termijn, vandaag))
                        .toList(),
                dossier.momenten().stream()
                        .map(moment -> line(moment, register))
                        .toList(),
                ontwikkelbladen.of(dossier.momenten()),
                Dossierstand.gesloten(dossier.standen()).map(sluitwoorden::of).orElse(null),
                dossier.standen().stream()
                        .map(stand ->
                                new Standregel(sluitwoorden.of(stand), stand.regel(), datums.voluit(stand.tijdstip())))
                        .toList(),
                eerste,
                dossier.cursor());
    }

    private @Nullable String duration(Kandidaatdossier dossier) {
        if (dossier.maandenInDienst() == null) {
            return null;
        }
        String duur = teksten.maanden(dossier.maandenInDienst());
        LocalDate tot = dossier.nu() == null ? null : dossier.nu().dienstTot();
        if (tot == null) {
            return duur;
        }
        boolean doorSluiten = Dossierstand.gesloten(dossier.standen())
                .filter(gesloten -> gesloten.dag().equals(tot))
                .isPresent();
        return teksten.required(doorSluiten ? "dossier.duur.gesloten" : "dossier.duur.tot", duur, datums.voluit(tot));
    }

    /** The name that was advised under, and what it is called now. */
    private String gemeente(Beleidsregister register, String sleutel, LocalDate vandaag) {
        String toen = Stukregels.naam(register, sleutel);
        String nu = register.herindelingen().on(sleutel, vandaag);
        return nu.equals(sleutel) ? toen : teksten.required("dossier.gemeente", toen, Stukregels.naam(register, nu));
    }

    private Termijnregel line(Termijn termijn, LocalDate vandaag) {
        String voorziening = termijn.voorziening() == null ? "" : voorzieningen.naam(termijn.voorziening());
        return new Termijnregel(
                teksten.required("dossier.termijn." + termijn.soort(), voorziening),
                datums.voluit(termijn.dag()),
                stand(termijn.dag(), vandaag));
    }

    private @Nullable String stand(LocalDate dag, LocalDate vandaag) {
        if (dag.isAfter(vandaag)) {
            return null;
        }
        return teksten.required(dag.equals(vandaag) ? "dossier.vandaag" : "dossier.voorbij");
    }

    private Momentregel line(Kandidaatdossier.Moment moment, Beleidsregister register) {
        Map<String, String> namen = balie.voorzieningen(moment.advies());
        return new Momentregel(
                moment.stuk().id(),
                teksten.code(Codelijst.UITKOMST, moment.advies().uitkomst()),
                datums.voluit(moment.advies().peildatum()),
                datums.voluit(moment.stuk().tijdstip()),
                Stukregels.naam(register, moment.stuk().gemeente()),
                changes(moment, register),
                besluitbladen.lines(moment.stuk(), moment.besluiten(), namen, moment.vervangen()),
                moment.stuk().ingetrokken(),
                moment.vervangen() == null ? afhandelregels.of(moment.stuk()) : afhandelregels.noted(moment.stuk()),
                inWords(moment.verschil(), moment.advies()),
                inWords(moment.doorBeleid(), moment.advies()));
    }

    private List<String> changes(Kandidaatdossier.Moment moment, Beleidsregister register) {
        List<String> wijzigingen = new ArrayList<>();
        if (moment.verhuisdVan() != null) {
            wijzigingen.add(teksten.required(
                    "persoon.verhuisd",
                    Stukregels.naam(register, moment.verhuisdVan()),
                    Stukregels.naam(register, moment.stuk().gemeente())));
        }
        Identiteit identiteit = moment.stuk().identiteit();
        if (identiteit.geboortedatumWas() != null) {
            wijzigingen.add(teksten.required(
                    "persoon.verbeterd",
                    datums.voluit(identiteit.geboortedatumWas()),
                    datums.voluit(identiteit.geboortedatum())));
        }
        return wijzigingen;
    }

    private @Nullable String geboortedatums(Bekende wie) {
        return wie.andereGeboortedatums().isEmpty()
                ? null
                : teksten.required(
                        "persoon.geboortedatums",
                        datums.voluit(wie.geboortedatum()),
                        wie.andereGeboortedatums().stream().map(datums::voluit).collect(Collectors.joining(", ")));
    }

    /** Several persons with the same kenmerk, to choose from. */
    List<Keuze> choices(List<Bekende> bekenden) {
        Beleidsregister register = bron.current();
        return bekenden.stream()
                .map(een -> new Keuze(
                        een.kenmerk(),
                        een.gemeente(),
                        register.streeknaam(een.gemeente()),
                        Stukregels.naam(register, een.gemeente())))
                .toList();
    }

    private @Nullable Verschilregels inWords(@Nullable Verschil verschil, Routeadvies advies) {
        return verschil == null ? null : verschilwoorden.of(verschil, advies);
    }
}
