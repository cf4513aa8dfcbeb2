package nl.routewijzer.web.pagina.overzicht;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.overzicht.Overzicht;
import nl.routewijzer.overzicht.Overzicht.Terugmeldaantal;
import nl.routewijzer.profiel.Codelijst;
import nl.routewijzer.web.pagina.deel.Cellen;
import nl.routewijzer.web.pagina.deel.Cijfertabel;
import nl.routewijzer.web.pagina.deel.Cijfertabel.Cel;
import nl.routewijzer.web.pagina.deel.Stukregels;
import nl.routewijzer.web.pagina.deel.Teksten;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the advices to refer back out: by reason and year, and by municipality and year. */
@Component
class Terugmelddelen {
    private static final int MOST_YEARS = 6;

    private final Teksten teksten;
    private final Cellen cellen;

    Terugmelddelen(Teksten teksten, Cellen cellen) {
        this.teksten = teksten;
        this.cellen = cellen;
    }

    List<Overzichtdeel> of(Overzicht overzicht, Beleidsregister register) {
        List<Terugmeldaantal> alle = overzicht.terugmeldingen();
        int dit = overzicht.dag().getYear();
        int eerste = alle.stream().mapToInt(Terugmeldaantal::jaar).min().orElse(dit);
        List<Integer> jaren = IntStream.rangeClosed(Math.max(eerste, dit - MOST_YEARS + 1), dit)
                .boxed()
                .toList();
        List<Gemeenterij> gemeenten = gemeenten(alle, jaren, register);
        return List.of(redenen(alle, jaren, register), aantallen(gemeenten, jaren), index(gemeenten, jaren));
    }

    private Overzichtdeel redenen(List<Terugmeldaantal> alle, List<Integer> jaren, Beleidsregister register) {
        List<Groep> groepen = groepen(alle);
        Map<String, String> redenen = redenen(alle, register);
        List<Staafgrafiek.Rij> staven = jaren.stream()
                .map(jaar -> new Staafgrafiek.Rij(
                        jaar(jaar, jaren),
                        false,
                        groepen.stream()
                                .map(groep -> count(alle, in(jaar).and(groep::holds), Terugmeldaantal::aantal))
                                .toList()))
                .toList();
        List<String> koppen = Stream.of(
                        Stream.of(kolom("jaar")),
                        redenen.values().stream(),
                        Stream.of("totaal", "gevolgd", "afgeweken", "open").map(this::kolom))
                .flatMap(kop -> kop)
                .toList();
        return deel(
                "terugmeldingen",
                Staafgrafiek.of(
                        groepen.stream().map(groep -> groep(groep, redenen)).toList(), staven),
                null,
                new Cijfertabel(
                        koppen,
                        jaren.stream()
                                .map(jaar -> redenen(alle, jaar, jaren, redenen.keySet()))
                                .toList()));
    }

    /** The reasons of the program, and of the policy those that were given; in words. */
    private Map<String, String> redenen(List<Terugmeldaantal> alle, Beleidsregister register) {
        Map<String, String> redenen = new TreeMap<>(Codelijst.TERUGMELDREDEN.order());
        Codelijst.TERUGMELDREDEN.codes().forEach(reden -> redenen.put(reden, woorden(reden)));
        alle.forEach(aantal -> redenen.computeIfAbsent(
                aantal.reden(),
                reden -> register.codenaam(Codelijst.TERUGMELDREDEN, reden, aantal.gemeente())
                        .orElseGet(() -> woorden(reden))));
        return redenen;
    }

    private String woorden(String reden) {
        return teksten.code(Codelijst.TERUGMELDREDEN, reden);
    }

    private List<Cel> redenen(List<Terugmeldaantal> alle, int jaar, List<Integer> jaren, Collection<String> redenen) {
        List<Cel> cellenVanJaar = new ArrayList<>();
        cellenVanJaar.add(Cel.of(jaar(jaar, jaren)));
        redenen.stream()
                .map(reden ->
                        count(alle, in(jaar).and(aantal -> aantal.reden().equals(reden)), Terugmeldaantal::aantal))
                .map(cellen::number)
                .forEach(cellenVanJaar::add);
        int totaal = count(alle, in(jaar), Terugmeldaantal::aantal);
        int gevolgd = count(alle, in(jaar), Terugmeldaantal::gevolgd);
        int afgeweken = count(alle, in(jaar), Terugmeldaantal::afgeweken);
        Stream.of(totaal, gevolgd, afgeweken, totaal - gevolgd - afgeweken)
                .map(cellen::number)
                .forEach(cellenVanJaar::add);
        return cellenVanJaar;
    }

    private Overzichtdeel aantallen(List<Gemeenterij> gemeenten, List<Integer> jaren) {
        List<String> namen = jaren.stream().map(String::valueOf).toList();
        List<Kolomgrafiek.Rij> panelen = gemeenten.stream()
                .map(rij -> new Kolomgrafiek.Rij(rij.naam, rij.aantallen))
                .toList();
        return deel(
                "gemeenten",
                null,
                Kolomgrafiek.of(namen, panelen),
                tabel(gemeenten, jaren, (rij, i) -> cellen.number(rij.aantallen.get(i))));
    }

    private Overzichtdeel index(List<Gemeenterij> gemeenten, List<Integer> jaren) {
        return deel(
                "index",
                null,
                null,
                tabel(gemeenten, jaren, (rij, i) -> cellen.index(rij.aantallen.get(i), rij.aantallen.get(0))));
    }

    private interface Celmaker {
        Cel of(Gemeenterij rij, int jaarnummer);
    }

    private Cijfertabel tabel(List<Gemeenterij> gemeenten, List<Integer> jaren, Celmaker maker) {
        List<String> koppen = Stream.concat(
                        Stream.of(kolom("gemeente")), jaren.stream().map(jaar -> jaar(jaar, jaren)))
                .toList();
        List<List<Cel>> rijen = gemeenten.stream()
                .map(rij -> Stream.concat(
                                Stream.of(Cel.of(rij.naam)),
                                IntStream.range(0, jaren.size()).mapToObj(i -> maker.of(rij, i)))
                        .toList())
                .toList();
        return new Cijfertabel(koppen, rijen);
    }

    /** All together first when there are several. */
    private List<Gemeenterij> gemeenten(List<Terugmeldaantal> alle, List<Integer> jaren, Beleidsregister register) {
        List<Gemeenterij> rijen = new ArrayList<>(alle.stream()
                .map(Terugmeldaantal::gemeente)
                .distinct()
                .map(sleutel -> new Gemeenterij(
                        Stukregels.naam(register, sleutel),
                        perJaar(alle, jaren, aantal -> aantal.gemeente().equals(sleutel))))
                .sorted(Comparator.comparing(Gemeenterij::naam))
                .toList());
        if (rijen.size() > 1) {
            rijen.add(0, new Gemeenterij(teksten.required("overzicht.alle"), perJaar(alle, jaren, aantal -> true)));
        }
        return rijen;
    }

    private record Gemeenterij(String naam, List<Integer> aantallen) {}

    private static List<Integer> perJaar(
            List<Terugmeldaantal> alle, List<Integer> jaren, Predicate<Terugmeldaantal> filter) {
        return jaren.stream()
                .map(jaar -> count(alle, in(jaar).and(filter), Terugmeldaantal::aantal))
                .toList();
    }

    /** The groups under which the policy reports, with their reasons. */
    private static List<Groep> groepen(List<Terugmeldaantal> alle) {
        return alle.stream()
                .map(Terugmeldaantal::rapportagegroep)
                .distinct()
                .sorted(Comparator.nullsLast(Comparator.naturalOrder()))
                .map(nummer -> new Groep(
                        nummer,
                        alle.stream()
                                .filter(aantal -> Objects.equals(aantal.rapportagegroep(), nummer))
                                .map(Terugmeldaantal::reden)
                                .distinct()
                                .sorted(Codelijst.TERUGMELDREDEN.order())
                                .toList()))
                .toList();
    }

    private record Groep(@Nullable Integer nummer, List<String> redenen) {

        private boolean holds(Terugmeldaantal aantal) {
            return Objects.equals(aantal.rapportagegroep(), nummer);
        }
    }

    private String groep(Groep groep, Map<String, String> woorden) {
        String redenen = groep.redenen.stream()
                .map(reden -> woorden.getOrDefault(reden, reden))
                .collect(Collectors.joining(" / "));
        return groep.nummer == null
                ? teksten.required("overzicht.geengroep", redenen)
                : teksten.required("overzicht.groep", groep.nummer, redenen);
    }

    /** A year; the last one is not over yet. */
    private String jaar(int jaar, List<Integer> jaren) {
        boolean laatste = jaar == jaren.get(jaren.size() - 1);
        return laatste ? teksten.required("overzicht.ditjaar", String.valueOf(jaar)) : String.valueOf(jaar);
    }

    private static Predicate<Terugmeldaantal> in(int jaar) {
        return aantal -> aantal.jaar() == jaar;
    }

    private static int count(
            List<Terugmeldaantal> alle, Predicate<Terugmeldaantal> filter, ToIntFunction<Terugmeldaantal> getal) {
        return alle.stream().filter(filter).mapToInt(getal).sum();
    }

    private Overzichtdeel deel(
            String naam, @Nullable Staafgrafiek staven, @Nullable Kolomgrafiek kolommen, Cijfertabel tabel) {
        return Overzichtdeel.of(teksten, naam, staven, kolommen, tabel);
    }

    private String kolom(String naam) {
        return teksten.required("overzicht.kolom." + naam);
    }
}
