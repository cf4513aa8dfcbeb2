package nl.routewijzer.advies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Hersteltermijn;
import nl.routewijzer.beleid.Loket;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.regels.Datumtekst;
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
    private final @Nullable Object[] waarden = new Object[Feiten.ALLE.size()];
    private final Map<Stap, Regel> bepaaldDoor = new EnumMap<>(Stap.class);
    private final Set<String> toegepast = new HashSet<>();
    private final List<Routeadvies.Reden> redenen = new ArrayList<>();
    private final Map<String, String> ontbrekend = new LinkedHashMap<>();
    private final List<Routeadvies.Ondersteuning> parallel = new ArrayList<>();
    private final List<Routeadvies.Signaal> signalen = new ArrayList<>();
    private final List<String> belemmeringen = new ArrayList<>();
    private @Nullable Regel lopend;
    private StringBuilder toelichting = new StringBuilder();

    Casus(Kandidaatprofiel profiel, Beleid beleid) {
        this.beleid = beleid;
        this.peildatum = profiel.peildatum();
        this.kalender = Profielfeiten.kalender(beleid);
        Profielfeiten.of(profiel, kalender).forEach((feit, waarde) -> waarden[feit.index()] = waarde);
    }

    @Override
    public @Nullable Object value(Feit feit) {
        return waarden[feit.index()];
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
     * and not to judge a candidate whose uitkomst is known.
     */
    public boolean isOpen(Regel regel) {
        Stap stap = regel.stap();
        if (toegepast.contains(regel.nummer())) {
            return false;
        }
        Feit resultaat = stap.resultaat();
        if (resultaat == null || value(resultaat) == null) {
            return !stap.isAssessment() || value(Feiten.UITKOMST) == null;
        }
        Regel eerder = bepaaldDoor.get(stap);
        return eerder != null && eerder.nummer().equals(regel.geldtNaast());
    }

    /** Applies a rule that is open and holds. */
    public void apply(Regel regel) {
        StringBuilder waarom = new StringBuilder(Redenen.conditions(regel, this));
        toelichting = waarom;
        toegepast.add(regel.nummer());
        bepaaldDoor.putIfAbsent(regel.stap(), regel);
        lopend = regel;
        for (Gevolg gevolg : regel.dan()) {
            gevolg.apply(this);
        }
        redenen.add(Redenen.of(regel, waarom.toString()));
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
        LocalDate melding = date(Feiten.MELDINGSDATUM);
        int maanden = count(leeftijd);
        LocalDate einde = melding.plusDays(count(duur));
        List<LocalDate> verjaardagen = Stream.of(Feiten.GEBOORTEDATUM, Feiten.GEBOORTEDATUM_PARTNER)
                .filter(feit -> value(feit) != null)
                .map(feit -> kalender.birthday(date(feit), maanden))
                .toList();
        for (LocalDate verjaardag : verjaardagen) {
            einde = verjaardag.isBefore(einde) ? verjaardag : einde;
        }
        waarden[Feiten.ZOEKPERIODE.index()] = peildatum.isBefore(einde) ? "LOOPT" : "AFGELOPEN";
        waarden[Feiten.ZOEKPERIODE_START.index()] = melding;
        waarden[Feiten.ZOEKPERIODE_EINDE.index()] = einde;
        waarden[Feiten.ZOEKPERIODE_TOT_VERJAARDAG.index()] = verjaardagen.contains(einde);
        toelichting.append(" De zoekperiode begint op " + Datumtekst.of(melding) + "; vanaf " + Datumtekst.of(einde)
                + " kan de aanvraag worden ingediend.");
    }

    @Override
    public void forecast(Tabelsoort tabel, Grens perExtra) {
        List<Hersteltermijn> termijnen = beleid.hersteltermijnen().stream()
                .filter(termijn -> termijn.situatie().equals(value(termijn.feit())))
                .toList();
        termijnen.forEach(termijn -> belemmeringen.add(termijn.belemmering()));
        Prognose prognose = Prognose.of(termijnen, count(perExtra));
        waarden[Feiten.PROGNOSE_MIN.index()] = prognose.minimum();
        waarden[Feiten.PROGNOSE_MAX.index()] = prognose.maximum();
        toelichting.append(' ').append(prognose.inWords());
    }

    @Override
    public void askUnknown() {
        Regel regel = current();
        regel.asked().stream()
                .filter(feit -> feit.isUnknown(this))
                .forEach(feit -> ontbrekend.putIfAbsent(feit.naam(), regel.hoofdnummer()));
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
                support(leefgebied.korteNaam(), rij);
            }
        }
    }

    @Override
    public void support(String naam, String rij) {
        Loket loket = beleid.loket(rij);
        parallel.add(new Routeadvies.Ondersteuning(naam, loket.instantie(), loket.functie()));
    }

    @Override
    public void signal(String code, String tekst) {
        signalen.add(new Routeadvies.Signaal(code, tekst));
    }

    /** Whether the candidate was judged: not so when the social work provision settled everything. */
    boolean isAssessed() {
        return !bepaaldDoor.containsKey(Stap.SOCIALE_WERKVOORZIENING);
    }

    List<Routeadvies.Reden> redenen() {
        return redenen;
    }

    List<Routeadvies.Ontbrekend> ontbrekend() {
        return ontbrekend.entrySet().stream()
                .map(veld -> new Routeadvies.Ontbrekend(veld.getKey(), veld.getValue()))
                .toList();
    }

    List<Routeadvies.Ondersteuning> parallel() {
        return parallel;
    }

    List<Routeadvies.Signaal> signalen() {
        return signalen;
    }

    List<String> belemmeringen() {
        return belemmeringen;
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
