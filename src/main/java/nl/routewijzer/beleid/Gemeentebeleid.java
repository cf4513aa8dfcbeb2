package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private final String tekst;
    private final String beleidsversie;
    private final TreeSet<LocalDate> omslagen = new TreeSet<>(Set.of(LocalDate.MIN));
    private final Map<LocalDate, List<Regel>> regelsPerOmslag;
    private final Map<LocalDate, Beleid> perOmslag = new ConcurrentHashMap<>();

    /** @param bestanden in order of layer: landelijk, regio, gemeente */
    Gemeentebeleid(List<Regelbestand> bestanden) {
        this(List.copyOf(bestanden), null, new ConcurrentHashMap<>());
    }

    private Gemeentebeleid(
            List<Regelbestand> bestanden, @Nullable Elders elders, Map<LocalDate, List<Regel>> regelsPerOmslag) {
        this.bestanden = bestanden;
        this.elders = elders;
        this.regelsPerOmslag = regelsPerOmslag;
        this.tekst = Versie.text(bestanden, elders);
        this.beleidsversie = Vingerafdruk.of(tekst);
        geldigheden().forEach(geldigheid -> {
            omslagen.add(geldigheid.vanaf());
            omslagen.add(geldigheid.tot());
        });
        omslagen.remove(LocalDate.MAX);
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

    /** Hash over the exact files, as {@link Beleid#beleidsversie()}. */
    String beleidsversie() {
        return beleidsversie;
    }

    /** The same, knowing what others offer; a policy that was stored before that was looked at knows nothing of it. */
    Gemeentebeleid beside(@Nullable Elders elders) {
        return new Gemeentebeleid(bestanden, elders, regelsPerOmslag);
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
            Function<String, Parameterwaarde> parameters = values(parameters(dag));
            voorzieningen(dag).stream()
                    .filter(which)
                    .filter(voorziening -> voorziening.isOffered(parameters))
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
        return new Gemeentebeleid(bestanden.stream()
                .filter(bestand -> bestand.laag().compareTo(laagste) <= 0)
                .toList());
    }

    Beleid on(LocalDate peildatum) {
        return perOmslag.computeIfAbsent(omslagen.floor(peildatum), this::make);
    }

    private Beleid make(LocalDate dag) {
        Map<String, Instelling> instellingen = parameters(dag);
        return new Beleid(
                period(dag),
                beleidsversie,
                tekst,
                instellingen,
                bounds(),
                rules(dag),
                begrippen()
                        .filter(begrip -> begrip.vermelding().geldigheid().contains(dag))
                        .toList(),
                eigenFeiten()
                        .map(Verklaring.EigenFeit::feit)
                        .filter(feit -> feit.isAskedOn(dag))
                        .toList(),
                new Catalogus(voorzieningen(dag), voorzieningen().toList(), elders, values(instellingen)),
                tables(dag),
                waarborgen(dag));
    }

    private List<Waarborg> waarborgen(LocalDate dag) {
        return waarborgen()
                .filter(waarborg -> waarborg.vermelding().geldigheid().contains(dag))
                .map(waarborg -> waarborg.fill(new Begrippen(begrippen(), dag)))
                .toList();
    }

    private Geldigheid period(LocalDate dag) {
        LocalDate volgende = omslagen.higher(dag);
        return new Geldigheid(dag, volgende == null ? LocalDate.MAX : volgende);
    }

    private static Function<String, Parameterwaarde> values(Map<String, Instelling> instellingen) {
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

    private Map<String, Instelling> parameters(LocalDate dag) {
        Map<String, Instelling> instellingen = new LinkedHashMap<>();
        parameters()
                .forEach(parameter -> parameter.waarden().stream()
                        .filter(periode -> periode.geldigheid().contains(dag))
                        .forEach(periode -> instellingen.put(
                                parameter.naam(),
                                new Instelling(parameter.naam(), periode.waarde(), parameter.vermelding()))));
        zettingen()
                .filter(zetting -> zetting.vermelding().geldigheid().contains(dag))
                .forEach(zetting -> instellingen.put(
                        zetting.naam(), new Instelling(zetting.naam(), zetting.waarde(), zetting.vermelding())));
        return instellingen;
    }

    /** The rules of a day, in the order of the decision; every check asks for them. */
    List<Regel> rules(LocalDate dag) {
        return regelsPerOmslag.computeIfAbsent(omslagen.floor(dag), this::order);
    }

    private List<Regel> order(LocalDate dag) {
        List<Regel> geldig = new ArrayList<>(
                regels().filter(regel -> regel.vermelding().geldigheid().contains(dag))
                        .toList());
        List<Regel> vervangers =
                geldig.stream().filter(regel -> regel.vervangt() != null).toList();
        geldig.removeIf(regel -> vervangers.stream()
                .anyMatch(ander -> regel.nummer().equals(ander.vervangt())
                        && ander.vermelding().isBelow(regel.vermelding())));
        Afwijkingen afwijkingen = new Afwijkingen(this, dag);
        return Volgorde.sort(geldig.stream().map(afwijkingen::apply).toList());
    }

    /** The voorzieningen that some layer declares for a day, as lower layers left them; also what these took out. */
    List<Voorziening> voorzieningen(LocalDate dag) {
        Afwijkingen afwijkingen = new Afwijkingen(this, dag);
        return voorzieningen()
                .filter(voorziening -> voorziening.vermelding().geldigheid().contains(dag))
                .map(afwijkingen::apply)
                .toList();
    }

    /** The tables of a day: rows by key, those of a lower layer in the place of the same row above. */
    Map<Tabelsoort, Map<List<String>, Tabel.Rij>> tables(LocalDate dag) {
        Map<Tabelsoort, Map<List<String>, Tabel.Rij>> tabellen = new EnumMap<>(Tabelsoort.class);
        tabellen()
                .filter(tabel -> tabel.vermelding().geldigheid().contains(dag))
                .forEach(tabel -> tabel.rijen()
                        .forEach(rij -> tabellen.computeIfAbsent(tabel.soort(), soort -> new LinkedHashMap<>())
                                .put(tabel.soort().sleutel(rij), rij)));
        return tabellen;
    }

    /** The days of the municipality; none of a policy without its files. */
    private Optional<Geldigheid> days() {
        return verklaringen()
                .filter(Verklaring.Gemeente.class::isInstance)
                .map(verklaring -> ((Verklaring.Gemeente) verklaring).geldigheid())
                .findFirst();
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
