package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.profiel.Profielgrenzen;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Parameterwaarde.Datum;
import nl.routewijzer.regels.Parameterwaarde.Hoeveelheid;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.lezen.RegelbestandParser;
import org.jspecify.annotations.Nullable;

/** The whole policy of all layers: immutable and checked. */
public final class Beleidsregister {
    private final List<Regelbestand> bestanden;
    private final List<Gemeente> gemeenten;
    private final Map<String, Gemeentebeleid> perGemeente;
    private final Map<String, String> instanties;
    private final Signaalnamen signaalnamen;
    private final Herindelingen herindelingen;
    private final Profielgrenzen grenzen;
    private final Beleid landelijk;
    private final SortedMap<String, String> geweigerd;

    /** Whether all that is checked when policy comes in force was checked. */
    private final boolean gecontroleerd;

    private Beleidsregister(
            List<Gemeente> gemeenten,
            Map<String, Gemeentebeleid> perGemeente,
            List<Regelbestand> bestanden,
            boolean gecontroleerd,
            SortedMap<String, String> geweigerd) {
        this.gecontroleerd = gecontroleerd;
        this.geweigerd = geweigerd;
        this.bestanden = bestanden;
        this.gemeenten = gemeenten;
        this.perGemeente = perGemeente;
        this.instanties = instanties(bestanden);
        this.signaalnamen = Signaalnamen.of(bestanden);
        this.herindelingen = new Herindelingen(gemeenten);
        this.landelijk = landelijk(bestanden);
        this.grenzen = grenzen(bestanden, landelijk);
    }

    /**
     * @param bestanden text by path below the rules folder
     * @throws RulesRejected with every problem of every file
     */
    public static Beleidsregister of(Map<String, String> bestanden) {
        return of(parse(bestanden));
    }

    private static List<Regelbestand> parse(Map<String, String> bestanden) {
        return bestanden.entrySet().stream()
                .map(bestand -> RegelbestandParser.parse(bestand.getKey(), bestand.getValue()))
                .toList();
    }

    /**
     * @param gelezen the files, in any order
     * @throws RulesRejected with every problem of every file
     */
    public static Beleidsregister of(Collection<Regelbestand> gelezen) {
        return make(gelezen, null, false);
    }

    /** The same without a trial. */
    static Beleidsregister forService(Map<String, String> bestanden) {
        return forService(bestanden, Beleidsproef.GEEN);
    }

    /**
     * The policy by which the service works: it also gives every signal and uitkomst that the software itself looks for.
     *
     * @param bestanden text by path below the rules folder
     * @param proef what the policy has to stand when all its files are in order
     * @throws RulesRejected with every problem of every file
     */
    public static Beleidsregister forService(Map<String, String> bestanden, Beleidsproef proef) {
        return forService(parse(bestanden), null, proef);
    }

    /**
     * The same, of files that were read before.
     *
     * @param vorige another policy; of a municipality that has the same files in both nothing is made or checked again
     */
    static Beleidsregister forService(
            Collection<Regelbestand> gelezen, @Nullable Beleidsregister vorige, Beleidsproef proef) {
        Beleidsregister register = make(gelezen, vorige, true);
        List<Probleem> problemen = proef.test(register);
        if (!problemen.isEmpty()) {
            throw new RulesRejected(problemen);
        }
        return register;
    }

    /**
     * The policy by which the service worked before it was stopped. Reading is not accepting: it was accepted when it came in
     * force.
     *
     * @param bestanden text by path below the rules folder
     * @throws RulesRejected when this version of the software no longer reads it
     */
    static Beleidsregister restore(Map<String, String> bestanden) {
        List<Regelbestand> opLaag = byLayer(parse(bestanden));
        return make(opLaag, readable(opLaag), false);
    }

    private static Beleidsregister make(
            Collection<Regelbestand> gelezen, @Nullable Beleidsregister vorige, boolean dienst) {
        List<Regelbestand> opLaag = byLayer(gelezen);
        Map<String, Gemeentebeleid> eerder = vorige != null && vorige.gecontroleerd ? vorige.perGemeente : Map.of();
        Streken streken = Streken.of(opLaag, eerder);
        Beleidscontrole.check(opLaag, streken, eerder.values(), dienst);
        return make(opLaag, streken, true);
    }

    private static Beleidsregister make(List<Regelbestand> opLaag, Streken streken, boolean gecontroleerd) {
        List<Gemeente> gemeenten = streken.gemeenten();
        Aanbodwijzer wijzer = new Aanbodwijzer(gemeenten, streken.perGemeente());
        return new Beleidsregister(
                gemeenten, beside(streken, wijzer::elders), opLaag, gecontroleerd, Collections.emptySortedMap());
    }

    private static List<Regelbestand> byLayer(Collection<Regelbestand> gelezen) {
        return gelezen.stream()
                .sorted(Comparator.comparing(Regelbestand::laag).thenComparing(Regelbestand::pad))
                .toList();
    }

    private static Map<String, Gemeentebeleid> beside(Streken streken, Function<Gemeente, @Nullable Elders> elders) {
        Map<String, Gemeentebeleid> perGemeente = new LinkedHashMap<>(streken.perGemeente());
        streken.gemeenten()
                .forEach(gemeente -> perGemeente.computeIfPresent(
                        gemeente.sleutel(), (sleutel, beleid) -> beleid.beside(elders.apply(gemeente))));
        return perGemeente;
    }

    /**
     * The policy of one municipality as it was stored with an advice. Reading is not accepting: what later versions refuse
     * stays readable.
     *
     * @param tekst as {@link Beleid#tekst()} gave it
     * @throws RulesRejected when this version of the software no longer reads it
     */
    public static Beleidsregister ofTekst(String tekst) {
        Map<String, String> bestanden = Versie.files(tekst);
        String elders = bestanden.remove(Versie.ELDERS);
        Elders gelezen = elders == null ? null : Elders.parse(elders);
        List<Regelbestand> opLaag = byLayer(parse(bestanden));
        Streken streken = readable(opLaag);
        return new Beleidsregister(
                streken.gemeenten(), beside(streken, gemeente -> gelezen), opLaag, false, Collections.emptySortedMap());
    }

    private static Streken readable(List<Regelbestand> opLaag) {
        Streken streken = Streken.of(opLaag);
        Leescontrole.check(opLaag, streken);
        return streken;
    }

    /** All rule files, by layer and path. */
    public List<Regelbestand> bestanden() {
        return bestanden;
    }

    /**
     * What is in order in the files, but may not be what was meant; each at its place.
     *
     * @param vandaag the day on which somebody looks
     */
    public List<Probleem> opmerkingen(LocalDate vandaag) {
        return Opmerkingen.of(bestanden, vandaag);
    }

    /** All municipalities, by name. */
    public List<Gemeente> gemeenten() {
        return gemeenten;
    }

    /** What the policy says about the profile itself. */
    public Profielgrenzen grenzen() {
        return grenzen;
    }

    /** What can change for a candidate anywhere, as the national policy says last; nothing in one of before that table. */
    public List<DenkbareVerandering> veranderingen() {
        return landelijk.veranderingen();
    }

    /** The name that a file gives to an organisation. */
    public Optional<String> instantienaam(String code) {
        return Optional.ofNullable(instanties.get(code));
    }

    /** The name that a file gives to a voorziening. */
    public Optional<String> voorzieningnaam(String code) {
        return bestanden().stream()
                .flatMap(bestand -> bestand.voorzieningen().stream())
                .filter(voorziening -> voorziening.code().equals(code))
                .map(Voorziening::naam)
                .findFirst();
    }

    /** The names of the municipalities that are not there because their rules were refused, by key. */
    public SortedMap<String, String> geweigerd() {
        return geweigerd;
    }

    /** The same policy, that tells of these municipalities why they are not there. */
    Beleidsregister refusing(Map<String, String> namen) {
        SortedMap<String, String> afwezig = new TreeMap<>(namen);
        afwezig.keySet().removeAll(perGemeente.keySet());
        return afwezig.equals(geweigerd)
                ? this
                : new Beleidsregister(
                        gemeenten, perGemeente, bestanden, gecontroleerd, Collections.unmodifiableSortedMap(afwezig));
    }

    /** The codes that the policy of a municipality adds to a list; none when it is unknown. */
    public List<Verklaring.EigenCode> eigenCodes(String gemeente) {
        return Optional.ofNullable(perGemeente.get(gemeente)).stream()
                .flatMap(Gemeentebeleid::eigenCodes)
                .toList();
    }

    /** The same with what the municipality itself asks, in the order of the files; whatever the day. */
    public List<Eigennaam> eigennamen(String gemeente) {
        return Optional.ofNullable(perGemeente.get(gemeente)).stream()
                .flatMap(Gemeentebeleid::verklaringen)
                .flatMap(Eigennaam::of)
                .toList();
    }

    /** The words that the policy of a municipality gives to a code that it added to a list. */
    public Optional<String> codenaam(Codelijst lijst, String code, String gemeente) {
        return eigenCodes(gemeente).stream()
                .filter(eigen -> eigen.lijst() == lijst && eigen.code().equals(code))
                .map(Verklaring.EigenCode::naam)
                .findFirst();
    }

    /** What each region and municipality itself asks about a candidate; nothing of those that ask nothing. */
    public List<Eigenvragen> eigenvragen() {
        return Eigenvragen.of(bestanden, gemeenten);
    }

    /** The codes that signals have and had. */
    public Signaalnamen signaalnamen() {
        return signaalnamen;
    }

    /** Who keeps the candidates of a municipality apart: its region, or itself when the policy does not know its region. */
    public Gebied streek(String gemeente) {
        return gemeenten.stream()
                .filter(een -> een.sleutel().equals(gemeente))
                .map(een -> Gebied.regio(een.regio()))
                .findFirst()
                .orElseGet(() -> Gebied.gemeente(gemeente));
    }

    /** What a person calls the {@link #streek} of a municipality. */
    public String streeknaam(String gemeente) {
        return streek(gemeente).naam(gemeenten);
    }

    /** Which municipality took the place of which, and when. */
    public Herindelingen herindelingen() {
        return herindelingen;
    }

    /**
     * The policy of one municipality on one day; when it is no longer there on that day, of the one that it merged into.
     *
     * @throws NoSuchElementException when the municipality is unknown
     */
    public Beleid inForce(String gemeente, LocalDate peildatum) {
        return of(herindelingen.on(gemeente, peildatum)).on(peildatum);
    }

    /**
     * The policy of one municipality on one day as it would be without the layers below one of them.
     *
     * @throws NoSuchElementException when the municipality is unknown
     */
    public Beleid inForce(String gemeente, LocalDate peildatum, Laag laagste) {
        return of(gemeente).upTo(laagste).on(peildatum);
    }

    /**
     * The policy of one municipality in each period in which nothing changes, from the first day of which it says anything.
     *
     * @throws NoSuchElementException when the municipality is unknown
     */
    public Stream<Beleid> versions(String gemeente) {
        Gemeentebeleid beleid = of(gemeente);
        return beleid.omslagen().stream()
                .map(beleid::on)
                .filter(versie -> versie.geldigheid().tot().isAfter(grenzen.eerstePeildatum()));
    }

    /** The version of the policy of every municipality, by its key. */
    public Map<String, String> beleidsversies() {
        return perGemeente.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, beleid -> beleid.getValue().beleidsversie()));
    }

    private Gemeentebeleid of(String gemeente) {
        Gemeentebeleid beleid = perGemeente.get(gemeente);
        if (beleid == null) {
            throw new NoSuchElementException("no municipality " + gemeente);
        }
        return beleid;
    }

    /** The vocabulary of the rules, with the rules that use it on this day. */
    public Woordenboek woordenboek(LocalDate peildatum) {
        return Woordenboek.of(
                perGemeente.values(), peildatum, Eigenwoorden.of(bestanden, gebied -> gebied.naam(gemeenten)));
    }

    private static Map<String, String> instanties(List<Regelbestand> bestanden) {
        return bestanden.stream()
                .flatMap(bestand -> bestand.verklaringen().stream())
                .filter(Verklaring.Instantie.class::isInstance)
                .map(Verklaring.Instantie.class::cast)
                .collect(Collectors.toUnmodifiableMap(
                        Verklaring.Instantie::code, Verklaring.Instantie::naam, (eerste, tweede) -> eerste));
    }

    private static Beleid landelijk(List<Regelbestand> bestanden) {
        return new Gemeentebeleid(
                        bestanden.stream()
                                .filter(bestand -> bestand.gebied().isEmpty())
                                .toList(),
                        new Dagbeleid.Delen())
                .on(LocalDate.MAX.minusDays(1));
    }

    private Map<String, List<Eigenfeit>> eigenFeiten() {
        Map<String, List<Eigenfeit>> eigen = new HashMap<>();
        perGemeente.forEach((gemeente, beleid) -> {
            List<Eigenfeit> feiten =
                    beleid.eigenFeiten().map(Verklaring.EigenFeit::feit).toList();
            if (!feiten.isEmpty()) {
                eigen.put(gemeente, feiten);
            }
        });
        return Map.copyOf(eigen);
    }

    private Profielgrenzen grenzen(List<Regelbestand> bestanden, Beleid landelijk) {
        Set<String> voorzieningen = bestanden.stream()
                .flatMap(bestand -> bestand.voorzieningen().stream())
                .map(Voorziening::code)
                .collect(Collectors.toUnmodifiableSet());
        Datum eerste = (Datum) landelijk.parameter(Vereist.EERSTE_PEILDATUM);
        Hoeveelheid hoogste = (Hoeveelheid) landelijk.parameter(Vereist.HOOGSTE_LEEFTIJD);
        return new Profielgrenzen(
                Set.copyOf(perGemeente.keySet()),
                geweigerd.keySet(),
                herindelingen.dagen(),
                eigenFeiten(),
                voorzieningen,
                eerste.dag(),
                hoogste.aantal(),
                landelijk.parameter(Vereist.SCHRIKKELVERJAARDAG).tekst().equals(Vereist.EERSTE_MAART));
    }
}
