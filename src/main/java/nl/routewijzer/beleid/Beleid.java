package nl.routewijzer.beleid;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.routewijzer.profiel.Eigenfeit;
import nl.routewijzer.regels.Begrip;
import nl.routewijzer.regels.Feiten;
import nl.routewijzer.regels.Geldigheid;
import nl.routewijzer.regels.Grens;
import nl.routewijzer.regels.Looptijd;
import nl.routewijzer.regels.Parameterwaarde;
import nl.routewijzer.regels.Tabel;
import nl.routewijzer.regels.Tabelsoort;
import nl.routewijzer.regels.Voorziening;
import nl.routewijzer.regels.Waarborg;

/** The policy in force for one municipality on one day: immutable and checked. */
public final class Beleid {
    private final Geldigheid geldigheid;
    private final Supplier<String> beleidsversie;
    private final Supplier<String> tekst;
    private final Map<String, Instelling> parameters;
    private final Map<String, Parameterwaarde> uitersten;
    private final Regelset regelset;
    private final List<Begrip> begrippen;
    private final List<Eigenfeit> eigenFeiten;
    private final Supplier<Catalogus> catalogus;
    private final Map<Tabelsoort, Map<List<String>, Tabel.Rij>> tabellen;
    private final List<Hersteltermijn> hersteltermijnen;
    private final List<Waarborg> waarborgen;

    Beleid(
            Geldigheid geldigheid,
            Supplier<String> beleidsversie,
            Supplier<String> tekst,
            Map<String, Instelling> parameters,
            Map<String, Parameterwaarde> uitersten,
            Regelset regelset,
            List<Begrip> begrippen,
            List<Eigenfeit> eigenFeiten,
            Supplier<Catalogus> catalogus,
            Map<Tabelsoort, Map<List<String>, Tabel.Rij>> tabellen,
            List<Waarborg> waarborgen) {
        this.geldigheid = geldigheid;
        this.beleidsversie = beleidsversie;
        this.tekst = tekst;
        this.parameters = parameters;
        this.uitersten = uitersten;
        this.regelset = regelset;
        this.begrippen = begrippen;
        this.eigenFeiten = eigenFeiten;
        this.catalogus = catalogus;
        this.tabellen = tabellen;
        this.waarborgen = waarborgen;
        this.hersteltermijnen = rows(Tabelsoort.HERSTELTERMIJNEN).stream()
                .map(Beleid::hersteltermijn)
                .toList();
    }

    /** The days on which nothing in it changes. */
    public Geldigheid geldigheid() {
        return geldigheid;
    }

    /** Hash over the exact files of the three layers of this municipality, as {@code sha256:…}. */
    public String beleidsversie() {
        return beleidsversie.get();
    }

    /** The complete text of those files; its hash is the beleidsversie. */
    public String tekst() {
        return tekst.get();
    }

    /**
     * @param naam of a parameter, or of one of its bounds as {@link Grens.Uiterste} names it
     * @throws NoSuchElementException when no version of the parameter covers the day
     */
    public Parameterwaarde parameter(String naam) {
        Parameterwaarde uiterste = uitersten.get(naam);
        if (uiterste != null) {
            return uiterste;
        }
        Instelling instelling = parameters.get(naam);
        if (instelling == null) {
            throw new NoSuchElementException("no value of parameter " + naam + " on this day");
        }
        return instelling.waarde();
    }

    /** The same of a parameter that a policy need not have. */
    public Optional<Parameterwaarde> findParameter(String naam) {
        return Optional.ofNullable(parameters.get(naam)).map(Instelling::waarde);
    }

    /** All parameters, by name. */
    public Collection<Instelling> parameters() {
        return parameters.values();
    }

    /** The rules, in the order of the decision. */
    public Regelset regelset() {
        return regelset;
    }

    /** What never happens, whatever the rules say. */
    public List<Waarborg> waarborgen() {
        return waarborgen;
    }

    /** The begrippen that its sentences can name. */
    public List<Begrip> begrippen() {
        return begrippen;
    }

    /** What the region and the municipality themselves ask about a candidate. */
    public List<Eigenfeit> eigenFeiten() {
        return eigenFeiten;
    }

    /** One of these by name; nothing when it is not asked. */
    public Optional<Eigenfeit> eigenfeit(String naam) {
        return eigenFeiten.stream().filter(feit -> feit.naam().equals(naam)).findFirst();
    }

    /** What is known of these, each as a clause without capital or full stop. */
    public Stream<String> eigenInWords(Map<String, Object> eigen) {
        return eigenFeiten.stream()
                .filter(feit -> eigen.containsKey(feit.naam()))
                .map(feit -> feit.told(eigen.get(feit.naam())));
    }

    /** The voorzieningen that the municipality offers, from light to heavy. */
    public List<Voorziening> voorzieningen() {
        return catalogus.get().aanbod();
    }

    /** In what order these are chosen, and which do not go together. */
    public Keuzevolgorde keuzevolgorde() {
        return catalogus.get().keuzevolgorde();
    }

    /** The voorzieningen of a higher layer that the region or the municipality decided not to offer. */
    public List<Voorziening> vervallen() {
        return catalogus.get().vervallen();
    }

    /**
     * How long each voorziening may run that the policy knows: as the municipality offers it, else as the layer says that
     * defines it.
     */
    public Map<String, Looptijd> looptijden() {
        return catalogus.get().looptijden();
    }

    /** How long one voorziening may run; {@link Looptijd#ONBEPERKT} for a code that the policy does not know. */
    public Looptijd looptijd(String code) {
        return looptijden().getOrDefault(code, Looptijd.ONBEPERKT);
    }

    /** What other regions and municipalities offer; nothing in a policy that was stored before that was looked at. */
    public Optional<Elders> elders() {
        return catalogus.get().elders();
    }

    /** The recovery terms, in the order of the table. */
    public List<Hersteltermijn> hersteltermijnen() {
        return hersteltermijnen;
    }

    /** What can change for a candidate, of one field the smallest change first; nothing in a policy of before this table. */
    public List<DenkbareVerandering> veranderingen() {
        return rows(Tabelsoort.VERANDERINGEN).stream()
                .map(DenkbareVerandering::of)
                .toList();
    }

    /** The sources that rules and voorzieningen name; nothing in a policy of before this table. */
    public List<Bronvermelding> bronnen() {
        return rows(Tabelsoort.BRONNEN).stream().map(Bronvermelding::of).toList();
    }

    /** The rows of a table, lower layers first in force; in the order of the highest layer that has them. */
    public Collection<Tabel.Rij> rows(Tabelsoort soort) {
        return tabellen.getOrDefault(soort, Map.of()).values();
    }

    /** The loket for an uitkomst or another row of the table loketten. */
    public Loket loket(String voor) {
        Tabel.Rij rij = row(Tabelsoort.LOKETTEN, voor);
        return new Loket(rij.cel(1), rij.cel(2).isEmpty() ? null : rij.cel(2));
    }

    /** The loket for support beside the route on one leefgebied: its own row, where the table has one. */
    public Loket loket(String leefgebied, String anders) {
        return loket(hasOwnLoket(leefgebied) ? leefgebied : anders);
    }

    /** Whether the table of lokets has a row for this leefgebied. */
    public boolean hasOwnLoket(String leefgebied) {
        return tabellen.getOrDefault(Tabelsoort.LOKETTEN, Map.of()).containsKey(List.of(leefgebied));
    }

    /** The group under which a reden is reported. */
    public int rapportagegroep(String reden) {
        return Integer.parseInt(row(Tabelsoort.RAPPORTAGEGROEPEN, reden).cel(1));
    }

    /** Whether a reden is reported: an own one of before may be gone. */
    public boolean hasRapportagegroep(String reden) {
        return tabellen.getOrDefault(Tabelsoort.RAPPORTAGEGROEPEN, Map.of()).containsKey(List.of(reden));
    }

    /**
     * The day on which to look again at somebody who takes a step.
     *
     * @param vanaf the day on which the step was advised or decided
     * @return nothing where the policy says that nobody needs to, and in a policy of before it said so
     */
    public Optional<LocalDate> herbeoordelen(String uitkomst, LocalDate vanaf) {
        return Optional.ofNullable(tabellen.getOrDefault(Tabelsoort.HERBEOORDELEN, Map.of())
                        .get(List.of(uitkomst)))
                .map(rij -> rij.cel(1))
                .filter(maanden -> !maanden.equals(Tabelsoort.GEEN))
                .map(maanden -> vanaf.plusMonths(Integer.parseInt(maanden)));
    }

    private Tabel.Rij row(Tabelsoort soort, String sleutel) {
        Tabel.Rij rij = tabellen.getOrDefault(soort, Map.of()).get(List.of(sleutel));
        if (rij == null) {
            throw new NoSuchElementException("no row " + sleutel + " in table " + soort.naam());
        }
        return rij;
    }

    private static Hersteltermijn hersteltermijn(Tabel.Rij rij) {
        return new Hersteltermijn(
                Feiten.belemmering(rij.cel(0)).orElseThrow(),
                rij.cel(0),
                rij.cel(1),
                Integer.parseInt(rij.cel(2)),
                Integer.parseInt(rij.cel(3)));
    }
}
