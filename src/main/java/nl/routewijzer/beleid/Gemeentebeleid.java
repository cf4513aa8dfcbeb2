package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Laag;
import nl.routewijzer.regels.Parameter;
import nl.routewijzer.regels.Parameter.Periode;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Regel;
import nl.routewijzer.regels.Regelbestand;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Uitzondering;
import nl.routewijzer.regels.Verklaring;
import nl.routewijzer.regels.Vermelding;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Voorzieningwijziging;
import nl.routewijzer.regels.Waarborg;
import nl.routewijzer.regels.Zetting;
import org.jspecify.annotations.Nullable;

/**
 * All policy of one municipality, of all days: the files of its three layers, highest first. Between two dates on which
 * something begins or ends the policy is the same, and made once.
 */
final class Gemeentebeleid {
    private final List<Regelbestand> bestanden;
    private final @Nullable Elders elders;
    private final Supplier<String> tekst;
    private final Supplier<String> beleidsversie;
    private final NavigableSet<LocalDate> omslagen;
    private final Dagbeleid.Delen gedeeld;
    private final Map<LocalDate, Dagbeleid> perDag;
    private final Map<LocalDate, Beleid> perOmslag = new ConcurrentHashMap<>();

    /**
     * @param bestanden in order of layer: landelijk, regio, gemeente
     * @param gedeeld for all municipalities of one policy
     */
    Gemeentebeleid(List<Regelbestand> bestanden, Dagbeleid.Delen gedeeld) {
        this.bestanden = List.copyOf(bestanden);
        this.elders = null;
        this.tekst = new Eenmalig<>(() -> Versie.text(this.bestanden, null));
        this.beleidsversie = new Eenmalig<>(() -> Vingerafdruk.of(tekst.get()));
        this.omslagen = findOmslagen();
        this.gedeeld = gedeeld;
        this.perDag = new ConcurrentHashMap<>();
    }

    private Gemeentebeleid(Gemeentebeleid zelf, @Nullable Elders elders) {
        this.bestanden = zelf.bestanden;
        this.elders = elders;
        this.tekst = new Eenmalig<>(() -> Versie.text(bestanden, elders));
        this.beleidsversie = new Eenmalig<>(() -> Vingerafdruk.of(tekst.get()));
        this.omslagen = zelf.omslagen;
        this.gedeeld = zelf.gedeeld;
        this.perDag = zelf.perDag;
    }

    /** The days from which the policy differs from the day before. */
    Set<LocalDate> omslagen() {
        return omslagen;
    }

    /** The first day on which something is in force and what it names is not there. */
    Optional<LocalDate> firstDayWithout(Vermelding van, Predicate<LocalDate> isThere) {
        return omslagen.stream()
                .filter(van.geldigheid()::contains)
                .filter(isThere.negate())
                .findFirst();
    }

    Stream<Regel> regels() {
        return bestanden.stream().flatMap(bestand -> bestand.regels().stream());
    }

    Stream<Begrip> begrippen() {
        return bestanden.stream().flatMap(bestand -> bestand.begrippen().stream());
    }

    Stream<Uitzondering> uitzonderingen() {
        return bestanden.stream().flatMap(bestand -> bestand.uitzonderingen().stream());
    }

    Stream<Voorziening> voorzieningen() {
        return bestanden.stream().flatMap(bestand -> bestand.voorzieningen().stream());
    }

    Stream<Waarborg> waarborgen() {
        return bestanden.stream().flatMap(bestand -> bestand.waarborgen().stream());
    }

    Stream<Voorzieningwijziging> wijzigingen() {
        return bestanden.stream().flatMap(bestand -> bestand.wijzigingen().stream());
    }

    Stream<Parameter> parameters() {
        return bestanden.stream().flatMap(bestand -> bestand.parameters().stream());
    }

    /** The first declaration of each parameter. */
    Map<String, Parameter> parametersByName() {
        return parameters()
                .collect(Collectors.toMap(Parameter::naam, parameter -> parameter, (eerste, tweede) -> eerste));
    }

    Stream<Zetting> zettingen() {
        return bestanden.stream().flatMap(bestand -> bestand.zettingen().stream());
    }

    Stream<Tabel> tabellen() {
        return bestanden.stream().flatMap(bestand -> bestand.tabellen().stream());
    }

    /** The codes of the organisations that its files declare. */
    Set<String> instanties() {
        return verklaringen()
                .filter(Verklaring.Instantie.class::isInstance)
                .map(verklaring -> ((Verklaring.Instantie) verklaring).code())
                .collect(Collectors.toSet());
    }

    /** The codes that its files add to a list. */
    Stream<Verklaring.EigenCode> eigenCodes() {
        return verklaringen().filter(Verklaring.EigenCode.class::isInstance).map(Verklaring.EigenCode.class::cast);
    }

    /** What its files ask about a candidate, on whatever day. */
    Stream<Verklaring.EigenFeit> eigenFeiten() {
        return verklaringen().filter(Verklaring.EigenFeit.class::isInstance).map(Verklaring.EigenFeit.class::cast);
    }

    Stream<Verklaring> verklaringen() {
        return bestanden.stream().flatMap(bestand -> bestand.verklaringen().stream());
    }

    List<Regelbestand> bestanden() {
        return bestanden;
    }

    /** Whether it is made of exactly these files, each as it was once read. */
    boolean isOf(List<Regelbestand> andere) {
        return Gedeeld.areSame(bestanden, andere);
    }

    /** Hash over the exact files, as {@link Beleid#beleidsversie()}. */
    String beleidsversie() {
        return beleidsversie.get();
    }

    /** The same, knowing what others offer; a policy that was stored before that was looked at knows nothing of it. */
    Gemeentebeleid beside(@Nullable Elders elders) {
        return Objects.equals(elders, this.elders) ? this : new Gemeentebeleid(this, elders);
    }

    /**
     * What it offers while it exists, in each period in which nothing changes.
     *
     * @param waar how a person names the place
     */
    List<Elders.Aanbod> offers(String waar, Predicate<Voorziening> which) {
        List<Elders.Aanbod> aanbod = new ArrayList<>();
        Geldigheid bestaan = days().orElse(Geldigheid.ALTIJD);
        for (LocalDate dag : omslagen.stream().filter(bestaan::contains).toList()) {
            Function<String, Parameterwaarde> parameters = parameters(dag);
            offered(dag).stream()
                    .filter(which)
                    .map(voorziening -> new Elders.Aanbod(
                            voorziening.code(),
                            voorziening.naam(),
                            waar,
                            voorziening.alwaysCovered(),
                            voorziening.looptijd(parameters),
                            period(dag)))
                    .forEach(aanbod::add);
        }
        return aanbod;
    }

    /** The same without the files of lower layers. */
    Gemeentebeleid upTo(Laag laagste) {
        return new Gemeentebeleid(
                bestanden.stream()
                        .filter(bestand -> bestand.laag().compareTo(laagste) <= 0)
                        .toList(),
                gedeeld);
    }

    Beleid on(LocalDate peildatum) {
        return perOmslag.computeIfAbsent(omslagen.floor(peildatum), this::make);
    }

    private Beleid make(LocalDate dag) {
        Dagbeleid dagbeleid = day(dag);
        return new Beleid(
                period(dag),
                beleidsversie,
                tekst,
                dagbeleid.instellingen(),
                bounds(),
                dagbeleid.regelset(),
                dagbeleid.begrippen(),
                eigenFeiten()
                        .map(Verklaring.EigenFeit::feit)
                        .filter(feit -> feit.isAskedOn(dag))
                        .toList(),
                new Eenmalig<>(() ->
                        new Catalogus(dagbeleid.voorzieningen(), voorzieningen().toList(), elders, parameters(dag))),
                dagbeleid.tabellen(),
                dagbeleid.waarborgen());
    }

    private Geldigheid period(LocalDate dag) {
        LocalDate volgende = omslagen.higher(dag);
        return new Geldigheid(dag, volgende == null ? LocalDate.MAX : volgende);
    }

    Dagbeleid day(LocalDate dag) {
        return perDag.computeIfAbsent(omslagen.floor(dag), begin -> new Dagbeleid(this, begin, gedeeld));
    }

    /** The parameters of a day by name; one without a value on it is an exception when it is asked for. */
    Function<String, Parameterwaarde> parameters(LocalDate dag) {
        Map<String, Instelling> instellingen = day(dag).instellingen();
        return naam -> Optional.ofNullable(instellingen.get(naam))
                .map(Instelling::waarde)
                .orElseThrow(() -> new NoSuchElementException("no value of parameter " + naam + " on this day"));
    }

    /** Within which lower layers may set each parameter that has bounds, under the names that {@link Grens.Uiterste} gives. */
    private Map<String, Parameterwaarde> bounds() {
        Map<String, Parameterwaarde> uitersten = new HashMap<>();
        for (Parameter parameter : parametersByName().values()) {
            Parameter.Bereik grenzen = parameter.grenzen();
            if (grenzen != null) {
                uitersten.put(Grens.Uiterste.sleutel(parameter.naam(), false), grenzen.laagste());
                uitersten.put(Grens.Uiterste.sleutel(parameter.naam(), true), grenzen.hoogste());
            }
        }
        return uitersten;
    }

    /** The rules of a day, in the order of the decision. */
    List<Regel> rules(LocalDate dag) {
        return day(dag).regelset().regels();
    }

    /** The first day of each row of rules that it has: who looks at nothing but the rules sees all of them on these days. */
    List<LocalDate> firstDaysOfRules() {
        Set<Regelset> gezien = Collections.newSetFromMap(new IdentityHashMap<>());
        return omslagen.stream().filter(dag -> gezien.add(day(dag).regelset())).toList();
    }

    /** Each rule that it has on some day, once however many days that are. */
    Stream<Regel> rulesOfAnyDay() {
        Set<Regel> gezien = Collections.newSetFromMap(new IdentityHashMap<>());
        return firstDaysOfRules().stream().flatMap(dag -> rules(dag).stream()).filter(gezien::add);
    }

    /** The voorzieningen that some layer declares for a day, as lower layers left them; also what these took out. */
    List<Voorziening> voorzieningen(LocalDate dag) {
        return day(dag).voorzieningen();
    }

    /** What of these is offered, from light to heavy. */
    List<Voorziening> offered(LocalDate dag) {
        return Catalogus.offered(voorzieningen(dag), parameters(dag));
    }

    /** The tables of a day: rows by key, those of a lower layer in the place of the same row above. */
    Map<Tabelsoort, Map<List<String>, Tabel.Rij>> tables(LocalDate dag) {
        return day(dag).tabellen();
    }

    /** The days of the municipality; none of a policy without its files. */
    private Optional<Geldigheid> days() {
        return verklaringen()
                .filter(Verklaring.Gemeente.class::isInstance)
                .map(verklaring -> ((Verklaring.Gemeente) verklaring).geldigheid())
                .findFirst();
    }

    private NavigableSet<LocalDate> findOmslagen() {
        NavigableSet<LocalDate> dagen = new TreeSet<>(Set.of(LocalDate.MIN));
        geldigheden().forEach(geldigheid -> {
            dagen.add(geldigheid.vanaf());
            dagen.add(geldigheid.tot());
        });
        dagen.remove(LocalDate.MAX);
        return dagen;
    }

    private Stream<Geldigheid> geldigheden() {
        return Stream.of(
                        regels().map(regel -> regel.vermelding().geldigheid()),
                        waarborgen().map(waarborg -> waarborg.vermelding().geldigheid()),
                        begrippen().map(begrip -> begrip.vermelding().geldigheid()),
                        eigenFeiten().map(feit -> feit.vermelding().geldigheid()),
                        uitzonderingen()
                                .map(uitzondering -> uitzondering.vermelding().geldigheid()),
                        voorzieningen()
                                .map(voorziening -> voorziening.vermelding().geldigheid()),
                        voorzieningen()
                                .flatMap(voorziening -> voorziening.bezwaren().stream())
                                .map(Voorziening.Bezwaar::geldigheid),
                        wijzigingen()
                                .flatMap(wijziging -> Stream.concat(
                                        Stream.of(wijziging.vermelding().geldigheid()),
                                        wijziging.bezwaren().stream().map(Voorziening.Bezwaar::geldigheid))),
                        zettingen().map(zetting -> zetting.vermelding().geldigheid()),
                        tabellen().map(tabel -> tabel.vermelding().geldigheid()),
                        days().stream(),
                        parameters()
                                .flatMap(parameter -> parameter.waarden().stream())
                                .map(Periode::geldigheid))
                .flatMap(geldigheden -> geldigheden);
    }
}
