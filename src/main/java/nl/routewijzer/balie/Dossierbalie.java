package nl.routewijzer.balie;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.Vervolgstap;
import nl.routewijzer.balie.Kandidaatdossier.Moment;
import nl.routewijzer.balie.Kandidaatdossier.Nu;
import nl.routewijzer.beleid.Beleidsbron;
import nl.routewijzer.beleid.Signaalnamen;
import nl.routewijzer.beleid.Vereisteuitkomst;
import nl.routewijzer.dossier.Adviesdossier;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Besluiten;
import nl.routewijzer.dossier.Caseload;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Dossierstanden;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Pagina;
import nl.routewijzer.dossier.Personen;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.verloop.Momentopname;
import nl.routewijzer.verloop.Termijnen;
import nl.routewijzer.verloop.Verschil;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lays the whole dossier of a candidate on the desk. */
@Component
public class Dossierbalie {
    private static final TypeReference<Map<String, Object>> TREE = new TypeReference<>() {};

    private final Beleidsbron bron;
    private final Personen personen;
    private final Adviesdossier dossier;
    private final Caseload caseload;
    private final Besluiten besluiten;
    private final Dossierstanden standen;
    private final Vervolgstappen vervolgstappen;
    private final Beleidsinvloed invloed;
    private final JsonMapper json;
    private final Clock clock;

    Dossierbalie(
            Beleidsbron bron,
            Personen personen,
            Adviesdossier dossier,
            Caseload caseload,
            Besluiten besluiten,
            Dossierstanden standen,
            Vervolgstappen vervolgstappen,
            Beleidsinvloed invloed,
            JsonMapper json,
            Clock clock) {
        this.bron = bron;
        this.personen = personen;
        this.dossier = dossier;
        this.caseload = caseload;
        this.besluiten = besluiten;
        this.standen = standen;
        this.vervolgstappen = vervolgstappen;
        this.invloed = invloed;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Who has a dossier under a kenmerk: nobody, one person, or one a region.
     *
     * @param gemeente the key of a municipality in the region that is meant; {@code null} for all
     */
    public List<Bekende> find(String kenmerk, @Nullable String gemeente) {
        List<Bekende> bekenden = personen.find(kenmerk);
        if (gemeente == null) {
            return bekenden;
        }
        String gebied = bron.current().streek(gemeente).pad();
        return bekenden.stream()
                .filter(bekende -> bekende.persoon().gebied().equals(gebied)
                        || bekende.gemeente().equals(gemeente))
                .toList();
    }

    /**
     * What is kept of a candidate; nothing when there is nothing on that page.
     *
     * @param cursor the cursor of the page before, or {@code null} for the newest
     */
    public Optional<Kandidaatdossier> read(Bekende wie, @Nullable UUID cursor) {
        Pagina pagina = dossier.search(Zoekvraag.alleVan(wie.persoon()).after(cursor));
        List<Dossierstuk> stukken = pagina.stukken();
        if (stukken.isEmpty()) {
            return Optional.empty();
        }
        List<Moment> momenten = moments(stukken, cursor != null);
        List<Moment> getoond = pagina.cursor() == null ? momenten : momenten.subList(0, momenten.size() - 1);
        UUID volgende = pagina.cursor() == null
                ? null
                : getoond.get(getoond.size() - 1).stuk().id();
        return Optional.of(laatste(wie, stukken)
                .filter(laatste -> cursor == null)
                .map(laatste -> newest(wie, getoond, laatste, volgende))
                .orElseGet(() -> new Kandidaatdossier(
                        wie, getoond, null, null, null, List.of(), standen.standen(wie.persoon()), volgende)));
    }

    /** @param nieuwste the newest advices, among them those that were withdrawn */
    private Optional<Dossierstuk> laatste(Bekende wie, List<Dossierstuk> nieuwste) {
        return first(nieuwste)
                .or(() -> first(
                        dossier.search(Zoekvraag.laatsteVan(wie.persoon())).stukken()));
    }

    /** @param older whether there are newer advices than these */
    private List<Moment> moments(List<Dossierstuk> stukken, boolean older) {
        Signaalnamen namen = bron.current().signaalnamen();
        Map<UUID, Momentopname> opnamen = new HashMap<>();
        List<Moment> momenten = new ArrayList<>();
        for (int i = 0; i < stukken.size(); i++) {
            Dossierstuk stuk = stukken.get(i);
            Momentopname opname = opnamen.computeIfAbsent(stuk.id(), id -> read(stuk));
            Dossierstuk vorige = before(stuk, stukken.subList(i + 1, stukken.size()));
            momenten.add(new Moment(
                    stuk,
                    opname,
                    besluiten.of(stuk.id()),
                    replaced(stuk, stukken.subList(0, i), older),
                    vorige == null
                            ? null
                            : Verschil.between(opnamen.computeIfAbsent(vorige.id(), id -> read(vorige)), opname, namen),
                    vorige == null ? null : invloed.between(vorige, stuk).orElse(null),
                    vorige == null ? null : movedFrom(vorige.gemeente(), stuk)));
        }
        return momenten;
    }

    /** When the advice after this one was given that counts; {@code null} for the last one and for what was withdrawn. */
    private @Nullable OffsetDateTime replaced(Dossierstuk stuk, List<Dossierstuk> nieuwere, boolean older) {
        if (!stuk.counts()) {
            return null;
        }
        return nieuwere.stream()
                .filter(Dossierstuk::counts)
                .reduce((nieuwer, eerder) -> eerder)
                .map(Dossierstuk::tijdstip)
                .orElseGet(() -> older ? replacedOn(stuk) : null);
    }

    /**
     * The advice before this one, of those that count; {@code null} for the first one and for what was withdrawn.
     *
     * @param eerdere those that are known, newest first
     */
    private @Nullable Dossierstuk before(Dossierstuk stuk, List<Dossierstuk> eerdere) {
        if (!stuk.counts()) {
            return null;
        }
        return first(eerdere)
                .or(() -> eerdere.isEmpty()
                        ? Optional.empty()
                        : first(dossier.search(Zoekvraag.of(stuk.identiteit().persoon())
                                        .after(stuk.id()))
                                .stukken()))
                .orElse(null);
    }

    private static Optional<Dossierstuk> first(List<Dossierstuk> stukken) {
        return stukken.stream().filter(Dossierstuk::counts).findFirst();
    }

    /** The municipality where the person lived at the advice before this one, when that is another; {@code null} else. */
    public @Nullable String movedFrom(Dossierstuk stuk) {
        return caseload.list(Zoekvraag.of(stuk.identiteit().persoon()).after(stuk.id())).regels().stream()
                .findFirst()
                .map(vorige -> movedFrom(vorige.gemeente(), stuk))
                .orElse(null);
    }

    /** Who stays where two municipalities became one did not move. */
    private @Nullable String movedFrom(String vorige, Dossierstuk stuk) {
        String nu = bron.current().herindelingen().on(vorige, stuk.peildatum());
        return nu.equals(stuk.gemeente()) || vorige.equals(stuk.gemeente()) ? null : vorige;
    }

    private Kandidaatdossier newest(Bekende wie, List<Moment> momenten, Dossierstuk stuk, @Nullable UUID volgende) {
        LocalDate vandaag = Balie.today(clock);
        Momentopname laatste = read(stuk);
        List<Dossierstand> gewijzigd = standen.standen(wie.persoon());
        Optional<Dossierstand> gesloten = Dossierstand.gesloten(gewijzigd);
        Nu nu = now(stuk, laatste.advies(), gesloten.map(Dossierstand::dag).orElse(null));
        Termijnen termijnen = new Termijnen(
                laatste, Beleidsarchief.inForce(bron.current(), laatste.advies().gemeente(), vandaag), nu.dienstTot());
        OptionalInt maanden = termijnen.maandenInDienst(vandaag);
        return new Kandidaatdossier(
                wie,
                momenten,
                stuk.id(),
                nu,
                maanden.isPresent() ? maanden.getAsInt() : null,
                gesloten.isPresent()
                        ? List.of()
                        : termijnen.of(stuk.samenvatting().geldigTot()),
                gewijzigd,
                volgende);
    }

    /** @param gesloten since when the dossier is closed; {@code null} while it is open */
    private Nu now(Dossierstuk laatste, Routeadvies advies, @Nullable LocalDate gesloten) {
        Vervolgstap stap = vervolgstappen.of(laatste, advies);
        return Besluit.inForce(besluiten.of(laatste.id()))
                .map(besluit -> new Nu(
                        stap, besluit.tijdstip(), besluit.herbeoordelen(), first(endOfService(besluit), gesloten)))
                .orElseGet(() -> new Nu(stap, null, advies.herbeoordelen(), gesloten));
    }

    private static @Nullable LocalDate first(@Nullable LocalDate een, @Nullable LocalDate ander) {
        return Stream.of(Optional.ofNullable(een), Optional.ofNullable(ander))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate endOfService(Besluit besluit) {
        return besluit.uitkomst().equals(Vereisteuitkomst.TERUGMELDING.name()) ? Balie.day(besluit.tijdstip()) : null;
    }

    /** When the advice after this one was given to the same person; {@code null} when this is the last. */
    public @Nullable OffsetDateTime replacedOn(Dossierstuk stuk) {
        OffsetDateTime vervangen = null;
        UUID cursor = null;
        do {
            Caseload.Bladzijde bladzijde =
                    caseload.list(Zoekvraag.of(stuk.identiteit().persoon()).after(cursor));
            for (Caseloadregel regel : bladzijde.regels()) {
                if (regel.id().toString().compareTo(stuk.id().toString()) <= 0) {
                    return vervangen;
                }
                vervangen = regel.tijdstip();
            }
            cursor = bladzijde.cursor();
        } while (cursor != null);
        return vervangen;
    }

    private Momentopname read(Dossierstuk stuk) {
        return new Momentopname(json.readValue(stuk.profiel(), TREE), json.readValue(stuk.advies(), Routeadvies.class));
    }
}
