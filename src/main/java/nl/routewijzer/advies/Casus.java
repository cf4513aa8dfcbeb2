package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Hersteltermijn;
import nl.routewijzer.beleid.Loket;
import nl.routewijzer.profiel.EerdereVoorziening;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Feit;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Gevolg;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Maat;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Situatie;
import nl.routewijzer.regels.Stap;
import nl.routewijzer.regels.Tabelsoort;
import org.jspecify.annotations.Nullable;

/**
 * One evaluation: the facts of a candidate, growing with what the rules determine. Belongs to one thread. A rule engine
 * decides when a rule applies; the casus knows whether it still may and what it then does.
 */
public final class Casus implements Situatie, Gevolg.Uitvoering {
    private final Beleid beleid;
    private final LocalDate peildatum;
    private final Kalender kalender;
    private final @Nullable Object[] waarden;
    private final Map<Stap, Regel> bepaaldDoor = new EnumMap<>(Stap.class);
    private final Set<String> toegepast = new HashSet<>();
    private final Bevindingen bevindingen = new Bevindingen();
    private final List<EerdereVoorziening> eerdere;
    private final Map<String, Object> eigen;
    private final boolean inWoorden;
    private @Nullable Regel lopend;
    private @Nullable Voorzieningenkeuze keuze;
    private StringBuilder toelichting = new StringBuilder();

    Casus(Kandidaatprofiel profiel, Beleid beleid) {
        this(profiel, beleid, true);
    }

    /** @param inWoorden whether each rule also tells why it applied */
    Casus(Kandidaatprofiel profiel, Beleid beleid, boolean inWoorden) {
        this.inWoorden = inWoorden;
        this.beleid = beleid;
        this.peildatum = profiel.peildatum();
        this.kalender = Profielfeiten.kalender(beleid);
        this.eerdere = profiel.eerdereVoorzieningen();
        this.eigen = profiel.eigen();
        this.waarden = Profielfeiten.of(profiel, beleid);
    }

    @Override
    public @Nullable Object value(Feit feit) {
        return waarden[feit.index()];
    }

    @Override
    public @Nullable LocalDate birthday(Feit geboortedatum, int maanden) {
        LocalDate geboren = day(geboortedatum);
        return geboren == null ? null : kalender.birthday(geboren, maanden);
    }

    @Override
    public Parameterwaarde parameter(String naam) {
        return beleid.parameter(naam);
    }

    @Override
    public LocalDate peildatum() {
        return peildatum;
    }

    /**
     * Whether a rule may still apply: not twice, not after its step has its result (save beside the rule that it names),
     * as a last resort only when no rule of its step applied, and not where the social work provision settled everything.
     */
    public boolean isOpen(Regel regel) {
        Stap stap = regel.stap();
        if (toegepast.contains(regel.nummer()) || stap.isForJobSeekers() && !isAssessed()) {
            return false;
        }
        Regel eerder = bepaaldDoor.get(stap);
        Feit resultaat = stap.resultaat();
        if (resultaat == null) {
            return eerder == null || !regel.isLastResort();
        }
        return value(resultaat) == null || eerder != null && regel.geldtNaast().contains(eerder.nummer());
    }

    /**
     * Whether a rule was held against the facts and did not apply: one that comes after the rule that gave the result of its
     * step was not looked at any more.
     *
     * @param volgorde the rules in the order of the decision
     */
    boolean wasPassedOver(Regel regel, List<Regel> volgorde) {
        Regel beslissend = bepaaldDoor.get(regel.stap());
        return isOpen(regel)
                || !toegepast.contains(regel.nummer())
                        && (isAssessed() || !regel.stap().isForJobSeekers())
                        && beslissend != null
                        && regel.stap().resultaat() != null
                        && volgorde.indexOf(regel) < volgorde.indexOf(beslissend);
    }

    /** Whether the rule contributed. */
    boolean wasApplied(Regel regel) {
        return toegepast.contains(regel.nummer());
    }

    /** Applies a rule that is open and holds. */
    public void apply(Regel regel) {
        StringBuilder waarom = new StringBuilder(inWoorden ? Redenen.conditions(regel, this) : "");
        toelichting = waarom;
        toegepast.add(regel.nummer());
        bepaaldDoor.putIfAbsent(regel.stap(), regel);
        lopend = regel;
        for (Gevolg gevolg : regel.dan()) {
            gevolg.apply(this);
        }
        if (inWoorden) {
            bevindingen.add(Redenen.of(regel, waarom.toString()));
        }
        keuze = null;
    }

    @Override
    public void determine(Feit feit, String code) {
        waarden[feit.index()] = code;
    }

    @Override
    public void copy(Feit doel, Feit bron) {
        waarden[doel.index()] = value(bron);
    }

    @Override
    public void runZoekperiode(Grens duur, Grens leeftijd) {
        int maanden = count(leeftijd);
        Zoekperiode zoekperiode = Zoekperiode.of(
                date(Feiten.MELDINGSDATUM),
                count(duur),
                Stream.of(Feiten.GEBOORTEDATUM, Feiten.GEBOORTEDATUM_PARTNER)
                        .filter(feit -> value(feit) != null)
                        .map(feit -> kalender.birthday(date(feit), maanden))
                        .toList());
        waarden[Feiten.ZOEKPERIODE.index()] = zoekperiode.status(peildatum);
        waarden[Feiten.ZOEKPERIODE_START.index()] = zoekperiode.start();
        waarden[Feiten.ZOEKPERIODE_EINDE.index()] = zoekperiode.einde();
        waarden[Feiten.ZOEKPERIODE_TOT_VERJAARDAG.index()] = zoekperiode.totVerjaardag();
        tell(zoekperiode::inWords);
    }

    @Override
    public void forecast(Tabelsoort tabel, Grens perExtra) {
        List<Hersteltermijn> termijnen = beleid.hersteltermijnen().stream()
                .filter(termijn -> termijn.situatie().equals(value(termijn.feit())))
                .toList();
        bevindingen.add(termijnen);
        Prognose prognose = Prognose.of(termijnen, count(perExtra));
        waarden[Feiten.PROGNOSE_MIN.index()] = prognose.minimum();
        waarden[Feiten.PROGNOSE_MAX.index()] = prognose.maximum();
        tell(prognose::inWords);
    }

    private void tell(Supplier<String> uitleg) {
        if (inWoorden) {
            toelichting.append(' ').append(uitleg.get());
        }
    }

    @Override
    public void askUnknown() {
        Regel regel = current();
        regel.asked().stream()
                .filter(feit -> feit.isUnknown(this))
                .forEach(feit -> bevindingen.miss(feit.naam(), regel.hoofdnummer()));
        regel.askedEigen()
                .filter(naam -> !eigen.containsKey(naam))
                .forEach(naam -> bevindingen.miss(Eigenfeit.pad(naam), regel.hoofdnummer()));
    }

    @Override
    public void lookUpLoket(Feit feit) {
        if (value(feit) instanceof String rij) {
            lookUpLoket(rij);
        }
    }

    @Override
    public void lookUpLoket(String rij) {
        Loket loket = beleid.loket(rij);
        waarden[Feiten.LOKET.index()] = loket.instantie();
        waarden[Feiten.FUNCTIE.index()] = loket.functie();
    }

    @Override
    public void supportLeefgebieden(List<String> codes, String rij) {
        for (Feit leefgebied : Feiten.leefgebieden()) {
            if (value(leefgebied) instanceof String situatie && codes.contains(situatie)) {
                support(leefgebied.korteNaam(), beleid.loket(leefgebied.korteNaam(), rij));
            }
        }
    }

    @Override
    public void support(String naam, String rij) {
        support(naam, beleid.loket(rij));
    }

    private void support(String naam, Loket loket) {
        bevindingen.add(new Routeadvies.Ondersteuning(naam, loket.instantie(), loket.functie()));
    }

    @Override
    public void signal(String code, String tekst) {
        bevindingen.add(
                new Routeadvies.Signaal(code, tekst, current().vermelding().bron()));
    }

    @Override
    public void need(String behoefte) {
        bevindingen.need(behoefte);
    }

    @Override
    public void object(String code, String tekst) {
        bevindingen.add(new Optie.Bezwaar(code, tekst), Redenen.of(current(), toelichting.toString()));
    }

    @Override
    public void objectToOverdue(String code, String tekst) {
        Optie.Bezwaar bezwaar = new Optie.Bezwaar(code, tekst);
        bevindingen.add(bezwaar, Redenen.of(current(), toelichting.toString()));
        bevindingen.addOverdue(bezwaar);
    }

    @Override
    public List<String> behoeften() {
        return bevindingen.behoeften();
    }

    /** The choice that follows from what the rules found so far. */
    Voorzieningenkeuze keuze() {
        Voorzieningenkeuze gemaakt = keuze;
        if (gemaakt == null) {
            gemaakt = new Voorzieningenkeuze(behoeften(), Opties.of(this, beleid), Samengaan.of(this, beleid));
            keuze = gemaakt;
        }
        return gemaakt;
    }

    @Override
    public List<String> geadviseerd() {
        return keuze().advised().stream()
                .map(optie -> optie.voorziening().code())
                .toList();
    }

    @Override
    public List<EerdereVoorziening> eerdere() {
        return eerdere;
    }

    @Override
    public Map<String, Object> eigen() {
        return eigen;
    }

    @Override
    public Optional<Eigenfeit> eigenfeit(String naam) {
        return beleid.eigenfeit(naam);
    }

    /** The first rule of a step that applied. */
    Optional<Regel> determinedBy(Stap stap) {
        return Optional.ofNullable(bepaaldDoor.get(stap));
    }

    /** Whether the candidate was judged: not so when the social work provision settled everything. */
    boolean isAssessed() {
        return !bepaaldDoor.containsKey(Stap.SOCIALE_WERKVOORZIENING);
    }

    /** What the rules found that are not facts. */
    Bevindingen bevindingen() {
        return bevindingen;
    }

    private int count(Grens grens) {
        return grens.in(this) instanceof Hoeveelheid hoeveelheid ? Maat.count(hoeveelheid) : 0;
    }

    private LocalDate date(Feit feit) {
        if (value(feit) instanceof LocalDate datum) {
            return datum;
        }
        throw new IllegalStateException(feit + " is unknown");
    }

    private Regel current() {
        if (lopend == null) {
            throw new IllegalStateException("no rule is being applied");
        }
        return lopend;
    }
}
