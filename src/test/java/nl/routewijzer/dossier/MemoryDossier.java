package nl.routewijzer.dossier;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.dossier.Caseloadregel.Besluitstand;
import nl.routewijzer.profiel.Kenmerk;
import org.jspecify.annotations.Nullable;

/** The dossier in memory: all of its interfaces, with few advices a page; full when told, or for one kenmerk. */
public final class MemoryDossier
        implements Adviesdossier, Afhandelingen, Besluiten, Brieven, Caseload, Dossierstanden, Geldigheden, Personen {
    public static final String VOL = "VOL";

    private final int pageSize;
    private final Map<UUID, Dossierstuk> stukken = new ConcurrentHashMap<>();
    private final Map<String, Beleidstekst> teksten = new ConcurrentHashMap<>();
    private final Map<UUID, String> gevondenMet = new ConcurrentHashMap<>();
    private final List<Besluit> besluiten = new ArrayList<>();
    private final Map<UUID, Briefaanvulling> brieven = new ConcurrentHashMap<>();
    private final List<Notitie> notities = new ArrayList<>();
    private final List<Dossierstand> standen = new ArrayList<>();
    private final Map<Persoon, Dossierstuk> eersteVan = new ConcurrentHashMap<>();
    private final Map<Persoon, LocalDate> geboortedatums = new ConcurrentHashMap<>();
    private volatile boolean full;

    public MemoryDossier(int pageSize) {
        this.pageSize = pageSize;
    }

    public void clear() {
        stukken.clear();
        besluiten.clear();
        brieven.clear();
        notities.clear();
        standen.clear();
        eersteVan.clear();
        geboortedatums.clear();
        full = false;
    }

    /** From now on no disk space is left. */
    public void fill() {
        full = true;
    }

    public int size() {
        return stukken.size();
    }

    @Override
    public synchronized void storeAll(List<Dossierstuk> nieuwe, Collection<Beleidstekst> beleid) {
        refuseWhenFull();
        beleid.forEach(tekst -> teksten.put(tekst.beleidsversie(), tekst));
        for (Dossierstuk stuk : recognized(nieuwe)) {
            if (stuk.kenmerk().equals(VOL)) {
                throw new DossierVol(1, 2);
            }
            stukken.put(stuk.id(), stuk);
            reopen(stuk);
        }
    }

    private List<Dossierstuk> recognized(List<Dossierstuk> nieuwe) {
        Map<Persoon, Dossierstuk> eersten = new HashMap<>(eersteVan);
        nieuwe.forEach(stuk -> eersten.putIfAbsent(stuk.identiteit().persoon(), stuk));
        Herkenning herkenning = new Herkenning();
        eersten.forEach((persoon, eerste) -> herkenning.add(
                persoon,
                eerste.kenmerk(),
                geboortedatums.getOrDefault(persoon, eerste.identiteit().geboortedatum())));
        List<Dossierstuk> herkend = herkenning.recognize(nieuwe);
        eersteVan.putAll(eersten);
        geboortedatums.putAll(herkenning.corrected());
        return herkend;
    }

    /** Keeps an advice as it was kept before a second birth date was refused. */
    public void storeUnchecked(Dossierstuk stuk) {
        stukken.put(stuk.id(), stuk);
    }

    private List<LocalDate> unexplained(Persoon persoon) {
        List<Identiteit> identiteiten =
                found(Zoekvraag.of(persoon)).map(Dossierstuk::identiteit).toList();
        return identiteiten.stream()
                .map(Identiteit::geboortedatum)
                .filter(datum -> !datum.equals(identiteiten.get(0).geboortedatum()))
                .filter(datum -> identiteiten.stream().noneMatch(later -> datum.equals(later.geboortedatumWas())))
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<Bekende> find(String kenmerk) {
        return eersteVan.values().stream()
                .filter(eerste -> eerste.identiteit().persoon().sleutel().equals(Kenmerk.sleutel(kenmerk)))
                .map(eerste -> {
                    Persoon persoon = eerste.identiteit().persoon();
                    return new Bekende(
                            persoon,
                            eerste.kenmerk(),
                            geboortedatums.getOrDefault(
                                    persoon, eerste.identiteit().geboortedatum()),
                            unexplained(persoon),
                            Stream.concat(found(Zoekvraag.of(persoon)), found(Zoekvraag.alleVan(persoon)))
                                    .findFirst()
                                    .orElseThrow()
                                    .gemeente());
                })
                .sorted(Comparator.comparing(bekende -> bekende.persoon().gebied()))
                .toList();
    }

    @Override
    public List<UUID> outdated(String gemeente, String beleidsversie, @Nullable UUID na) {
        return latest(List.of(gemeente)).stream()
                .map(regel -> Objects.requireNonNull(stukken.get(regel.id())))
                .filter(stuk -> na == null || stuk.id().toString().compareTo(na.toString()) > 0)
                .filter(stuk -> !gevondenMet
                        .getOrDefault(stuk.id(), stuk.beleidsversie())
                        .equals(beleidsversie))
                .map(Dossierstuk::id)
                .sorted(Comparator.comparing(UUID::toString))
                .limit(100)
                .toList();
    }

    @Override
    public void update(List<Gevonden> geldigheden) {
        for (Gevonden gevonden : geldigheden) {
            gevondenMet.put(gevonden.advies(), gevonden.beleidsversie());
            stukken.computeIfPresent(gevonden.advies(), (id, stuk) -> until(stuk, gevonden.geldigTot()));
        }
    }

    @Override
    public synchronized void withdraw(Dossierstuk stuk, Intrekking intrekking) {
        refuseWhenFull();
        Dossierstuk nu = Objects.requireNonNull(stukken.get(stuk.id()));
        if (nu.ingetrokken() != null) {
            throw new AlIngetrokken(nu.id(), nu.ingetrokken());
        }
        stukken.put(nu.id(), with(nu, nu.samenvatting(), intrekking));
        Persoon persoon = nu.identiteit().persoon();
        found(Zoekvraag.of(persoon))
                .findFirst()
                .ifPresent(laatste ->
                        geboortedatums.put(persoon, laatste.identiteit().geboortedatum()));
    }

    @Override
    public synchronized void withdraw(Besluit besluit, Intrekking intrekking) {
        refuseWhenFull();
        refuseWhenWithdrawn(besluit.advies());
        Besluit nu = of(besluit.advies()).stream()
                .filter(een -> een.id().equals(besluit.id()))
                .findFirst()
                .orElseThrow();
        if (nu.ingetrokken() != null) {
            throw new AlIngetrokken(nu.id(), nu.ingetrokken());
        } else if (!geldend(nu.advies()).equals(Optional.of(nu))) {
            throw new AlBesloten(nu.advies());
        }
        besluiten.set(
                besluiten.indexOf(nu),
                new Besluit(
                        nu.id(),
                        nu.advies(),
                        nu.tijdstip(),
                        nu.gevolgd(),
                        nu.uitkomst(),
                        nu.voorzieningen(),
                        nu.motivatie(),
                        nu.corrigeert(),
                        nu.herbeoordelen(),
                        intrekking));
    }

    private void reopen(Dossierstuk stuk) {
        Persoon persoon = stuk.identiteit().persoon();
        Dossierstand.gesloten(standen(persoon))
                .filter(gesloten -> !stuk.peildatum().isBefore(gesloten.dag()))
                .ifPresent(gesloten -> standen.add(new Dossierstand(
                        persoon, gesloten.volgnummer() + 1, stuk.tijdstip(), null, stuk.peildatum(), null, stuk.id())));
    }

    @Override
    public synchronized void change(Dossierstand stand) {
        refuseWhenFull();
        if (stand.volgnummer() != standen(stand.persoon()).size() + 1) {
            throw new StandGewijzigd(stand.persoon());
        }
        standen.add(stand);
    }

    @Override
    public synchronized List<Dossierstand> standen(Persoon persoon) {
        return standen.stream().filter(stand -> stand.persoon().equals(persoon)).toList();
    }

    private @Nullable LocalDate gesloten(Dossierstuk stuk) {
        return Dossierstand.gesloten(standen(stuk.identiteit().persoon()))
                .map(Dossierstand::dag)
                .orElse(null);
    }

    @Override
    public synchronized void note(Notitie notitie) {
        refuseWhenFull();
        refuseWhenWithdrawn(notitie.advies());
        if (notitie.volgnummer()
                != Afhandeling.of(notitie.soort(), notes(notitie.advies())).laatste() + 1) {
            throw new AlGenoteerd(notitie.advies(), notitie.soort());
        }
        notities.add(notitie);
    }

    @Override
    public synchronized Map<UUID, List<Notitie>> notes(Collection<UUID> adviezen) {
        return notities.stream()
                .filter(notitie -> adviezen.contains(notitie.advies()))
                .collect(Collectors.groupingBy(Notitie::advies));
    }

    private boolean waits(Dossierstuk stuk, @Nullable Openstaand wacht) {
        if (wacht == null) {
            return true;
        }
        Afhandeling afhandeling = Afhandeling.of(wacht.soort(), notes(stuk.id()));
        Optional<String> besloten = geldend(stuk.id()).map(Besluit::uitkomst);
        boolean stap = wacht.soort() != Afhandeling.Soort.TERUGMELDING
                || besloten.or(() -> wacht.stand() == Afhandeling.Stand.NIET_VERSTUURD
                                ? Optional.empty()
                                : Optional.of(stuk.uitkomst()))
                        .equals(Optional.of(wacht.soort().name()));
        return stap
                && afhandeling.stand() == wacht.stand()
                && (wacht.sinds() == null
                        || wacht.sinds().stream()
                                .filter(sinds -> sinds.gemeenten().contains(stuk.gemeente()))
                                .anyMatch(sinds -> !afhandeling.sinds().isAfter(sinds.dag())));
    }

    private void refuseWhenWithdrawn(UUID advies) {
        Dossierstuk stuk = stukken.get(advies);
        if (stuk != null && stuk.ingetrokken() != null) {
            throw new AdviesIngetrokken(advies, stuk.ingetrokken());
        }
    }

    private static Dossierstuk until(Dossierstuk stuk, @Nullable LocalDate geldigTot) {
        Samenvatting was = stuk.samenvatting();
        Samenvatting nu = new Samenvatting(
                was.afstand(),
                was.binnenTermijn(),
                was.reden(),
                was.regel(),
                was.startDienstverlening(),
                was.fase(),
                geldigTot,
                was.herbeoordelen(),
                was.signalen());
        return with(stuk, nu, stuk.ingetrokken());
    }

    private static Dossierstuk with(Dossierstuk stuk, Samenvatting samenvatting, @Nullable Intrekking ingetrokken) {
        return new Dossierstuk(
                stuk.id(),
                stuk.tijdstip(),
                stuk.identiteit(),
                stuk.kenmerk(),
                stuk.gemeente(),
                stuk.peildatum(),
                stuk.uitkomst(),
                stuk.beleidsversie(),
                stuk.engineversie(),
                samenvatting,
                stuk.profiel(),
                stuk.advies(),
                ingetrokken);
    }

    @Override
    public boolean holds(Dossierstuk gezocht) {
        return stukken.values().stream()
                .filter(Dossierstuk::counts)
                .anyMatch(stuk ->
                        stuk.identiteit().persoon().equals(gezocht.identiteit().persoon())
                                && stuk.peildatum().equals(gezocht.peildatum())
                                && stuk.profiel().equals(gezocht.profiel()));
    }

    @Override
    public Optional<Dossierstuk> find(UUID id) {
        return Optional.ofNullable(stukken.get(id));
    }

    @Override
    public Pagina search(Zoekvraag vraag) {
        return page(found(vraag).toList(), Dossierstuk::id, Pagina::new);
    }

    @Override
    public Optional<Beleidstekst> policyText(String beleidsversie) {
        return Optional.ofNullable(teksten.get(beleidsversie));
    }

    @Override
    public synchronized void storeAll(List<Besluit> nieuwe) {
        refuseWhenFull();
        for (Besluit besluit : nieuwe) {
            refuseWhenWithdrawn(besluit.advies());
            if (!Objects.equals(geldend(besluit.advies()).map(Besluit::id).orElse(null), besluit.corrigeert())) {
                throw new AlBesloten(besluit.advies());
            }
            besluiten.add(besluit);
        }
    }

    @Override
    public synchronized void store(Briefaanvulling aanvulling) {
        refuseWhenFull();
        brieven.put(aanvulling.advies(), aanvulling);
    }

    @Override
    public Optional<Briefaanvulling> last(UUID advies) {
        return Optional.ofNullable(brieven.get(advies));
    }

    @Override
    public synchronized List<Besluit> of(UUID advies) {
        return besluiten.stream()
                .filter(besluit -> besluit.advies().equals(advies))
                .toList();
    }

    @Override
    public List<Caseloadregel> latest(@Nullable List<String> gemeenten) {
        return lines(new Zoekvraag(null, gemeenten, null, null, null, null, null, null, null, null, true, null));
    }

    @Override
    public List<Caseloadregel> terugmeldingen(@Nullable List<String> gemeenten) {
        return lines(
                new Zoekvraag(null, gemeenten, "TERUGMELDING", null, null, null, null, null, null, null, false, null));
    }

    @Override
    public List<Caseloadregel> besloten(@Nullable List<String> gemeenten) {
        return lines(new Zoekvraag(null, gemeenten, null, null, null, true, null, null, null, null, false, null));
    }

    @Override
    public List<Ontwikkeling> ontwikkelingen(@Nullable List<String> gemeenten) {
        Ontwikkelingen ontwikkelingen = new Ontwikkelingen();
        found(Zoekvraag.ALLES)
                .sorted(Comparator.comparing(stuk -> stuk.id().toString()))
                .forEach(stuk -> ontwikkelingen.add(
                        stuk.identiteit().persoon(),
                        stuk.gemeente(),
                        stuk.samenvatting().afstand(),
                        geldend(stuk.id()).map(Besluit::voorzieningen).orElse(List.of())));
        return ontwikkelingen.in(gemeenten);
    }

    @Override
    public synchronized Omvang omvang() {
        long adviezen = stukken.values().stream().filter(stuk -> !stuk.counts()).count();
        long genomen = besluiten.stream()
                .filter(besluit -> besluit.ingetrokken() != null)
                .count();
        return new Omvang(stukken.size(), besluiten.size(), adviezen + genomen, standen.size());
    }

    @Override
    public Bladzijde list(Zoekvraag vraag) {
        return page(lines(vraag), Caseloadregel::id, Bladzijde::new);
    }

    @Override
    public Lijst page(Lijstvraag vraag) {
        String deel = vraag.deel() == null ? "" : Kenmerk.sleutel(vraag.deel());
        List<Caseloadregel> alle = lines(vraag.vraag()).stream()
                .filter(regel -> regel.persoon().sleutel().contains(deel))
                .sorted(order(vraag.volgorde()))
                .toList();
        return new Lijst(
                alle.stream()
                        .skip((vraag.bladzijde() - 1L) * pageSize)
                        .limit(pageSize)
                        .toList(),
                alle.size());
    }

    /** They come newest first. */
    private static Comparator<Caseloadregel> order(Lijstvraag.Volgorde volgorde) {
        return switch (volgorde) {
            case NIEUWSTE -> (een, ander) -> 0;
            case OUDSTE -> Comparator.comparing(regel -> regel.id().toString());
            case KENMERK -> Comparator.comparing(regel -> regel.persoon().sleutel());
            case VERANDERT ->
                Comparator.comparing(
                        regel -> regel.samenvatting().geldigTot(), Comparator.nullsLast(Comparator.naturalOrder()));
            case HERBEOORDELEN ->
                Comparator.comparing(Caseloadregel::herbeoordelen, Comparator.nullsLast(Comparator.naturalOrder()));
        };
    }

    private static boolean isBy(@Nullable LocalDate dag, @Nullable LocalDate laatste) {
        return laatste == null || dag != null && !dag.isAfter(laatste);
    }

    @Override
    public List<String> gemeenten() {
        return stukken.values().stream()
                .map(Dossierstuk::gemeente)
                .distinct()
                .sorted()
                .toList();
    }

    @Override
    public List<String> signalen() {
        return stukken.values().stream()
                .flatMap(stuk -> stuk.samenvatting().signalen().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private List<Caseloadregel> lines(Zoekvraag vraag) {
        return found(vraag).map(this::line).toList();
    }

    private Caseloadregel line(Dossierstuk stuk) {
        return new Caseloadregel(
                stuk.id(),
                stuk.tijdstip(),
                stuk.identiteit().persoon(),
                stuk.kenmerk(),
                stuk.gemeente(),
                stuk.peildatum(),
                stuk.uitkomst(),
                stuk.samenvatting(),
                gesloten(stuk),
                geldend(stuk.id())
                        .map(besluit -> new Besluitstand(
                                besluit.gevolgd(),
                                besluit.uitkomst(),
                                besluit.tijdstip()
                                        .atZoneSameInstant(ZoneId.of("Europe/Amsterdam"))
                                        .toLocalDate(),
                                besluit.herbeoordelen()))
                        .orElse(null));
    }

    private Stream<Dossierstuk> found(Zoekvraag vraag) {
        return stukken.values().stream()
                .filter(stuk -> asked(
                        vraag.kenmerk() == null ? null : Kenmerk.sleutel(vraag.kenmerk()),
                        stuk.identiteit().persoon().sleutel()))
                .filter(stuk ->
                        asked(vraag.gebied(), stuk.identiteit().persoon().gebied()))
                .filter(stuk -> vraag.gemeente() == null || vraag.gemeente().contains(stuk.gemeente()))
                .filter(stuk -> isBy(line(stuk).herbeoordelen(), vraag.herbeoordelenTotEnMet()))
                .filter(stuk -> asked(vraag.uitkomst(), stuk.uitkomst()))
                .filter(stuk -> asked(vraag.afstand(), stuk.samenvatting().afstand()))
                .filter(stuk -> vraag.signaal() == null || stuk.samenvatting().gives(vraag.signaal()))
                .filter(stuk -> asked(vraag.besloten(), geldend(stuk.id()).isPresent()))
                .filter(stuk -> asked(
                        vraag.afwijking(),
                        geldend(stuk.id()).map(besluit -> !besluit.gevolgd()).orElse(null)))
                .filter(stuk ->
                        endsBy(vraag.geldigTotEnMet(), stuk.samenvatting().geldigTot()))
                .filter(stuk -> asked(vraag.gesloten(), gesloten(stuk) != null))
                .filter(stuk -> waits(stuk, vraag.wacht()))
                .filter(stuk -> vraag.ingetrokken() || stuk.counts())
                .filter(stuk -> !vraag.laatste() || isLatest(stuk))
                .filter(stuk -> vraag.cursor() == null || isBefore(stuk.id(), vraag.cursor()))
                .sorted(Comparator.comparing((Dossierstuk stuk) -> stuk.id().toString())
                        .reversed());
    }

    private boolean isLatest(Dossierstuk stuk) {
        return stukken.values().stream()
                .filter(Dossierstuk::counts)
                .noneMatch(ander ->
                        ander.identiteit().persoon().equals(stuk.identiteit().persoon())
                                && isBefore(stuk.id(), ander.id()));
    }

    private Optional<Besluit> geldend(UUID advies) {
        return Besluit.inForce(of(advies));
    }

    private void refuseWhenFull() {
        if (full) {
            throw new DossierVol(1, 2);
        }
    }

    private <T, P> P page(List<T> found, Function<T, UUID> id, BiFunction<List<T>, @Nullable UUID, P> page) {
        return found.size() <= pageSize
                ? page.apply(found, null)
                : page.apply(found.subList(0, pageSize), id.apply(found.get(pageSize - 1)));
    }

    private static boolean asked(@Nullable Object asked, @Nullable Object value) {
        return asked == null || asked.equals(value);
    }

    private static boolean endsBy(@Nullable LocalDate asked, @Nullable LocalDate geldigTot) {
        return asked == null || geldigTot != null && !geldigTot.isAfter(asked);
    }

    private static boolean isBefore(UUID id, UUID other) {
        return id.toString().compareTo(other.toString()) < 0;
    }
}
