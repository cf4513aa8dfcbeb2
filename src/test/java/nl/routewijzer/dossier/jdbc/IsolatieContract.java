package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.routewijzer.dossier.Afhandeling;
import nl.routewijzer.dossier.AndereGeboortedatum;
import nl.routewijzer.dossier.Besluit;
import nl.routewijzer.dossier.Briefaanvulling;
import nl.routewijzer.dossier.BuitenBereik;
import nl.routewijzer.dossier.Caseloadregel;
import nl.routewijzer.dossier.Dossierstand;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.Geldigheden;
import nl.routewijzer.dossier.Inleesregel;
import nl.routewijzer.dossier.Inleesstuk;
import nl.routewijzer.dossier.Inleesvoortgang;
import nl.routewijzer.dossier.Intrekking;
import nl.routewijzer.dossier.Lijstvraag;
import nl.routewijzer.dossier.Notitie;
import nl.routewijzer.dossier.Personen.Bekende;
import nl.routewijzer.dossier.Persoon;
import nl.routewijzer.dossier.Samenvatting;
import nl.routewijzer.dossier.Sluitreden;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Toegang;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.NestedExceptionUtils;

/**
 * What every database must keep apart. One person moved within the region: there, where they live now, is much that here nobody
 * may see; all of it names the municipality, a number or a word by which it is known again.
 */
abstract class IsolatieContract extends DossierContract {
    static final Toegang HIER = consulent("hier", "rivierstad");
    static final Toegang DAAR = consulent("daar", "bergdorp");

    private static final String GEHEIM = "GEHEIM";
    private static final OffsetDateTime NU = OffsetDateTime.parse("2026-11-22T09:00:00+01:00");
    private static final LocalDate DAG = LocalDate.parse("2026-11-25");
    private static final Persoon VERHUISD = new Persoon("regio/voorbeeld", "k-1001");
    private static final Persoon BUUR = new Persoon("regio/voorbeeld", "k-2");
    private static final Intrekking VERGIST = new Intrekking(NU, "Per vergissing gegeven.");
    private static final UUID INLEZING = UUID.fromString("01900001-0000-7000-8000-000000000000");

    /** They are about no person, or about one's own. */
    private static final Set<String> NOT_TRIED = Set.of("Adviesdossier.policyText", "Inleesarchief.store");

    private Opslag gewoon;
    private Opslag tried;
    private Voorbeeldstuk eigen;
    private Voorbeeldstuk ander;
    private Besluit besluit;

    IsolatieContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    static Toegang consulent(String account, String... gemeenten) {
        Bereik bereik = Bereik.van(Set.of(gemeenten));
        return new Toegang(
                Gebruiker.met(account, account, List.of(new Gebruiker.Toekenning(Rol.CONSULENT, bereik))), bereik);
    }

    /** The way to the tables that is tried. */
    abstract Zichtvraag vraag();

    @Override
    @BeforeAll
    void start() {
        super.start();
        DurableTransaction transaction = context.getBean(DurableTransaction.class);
        gewoon = Opslag.over(context.getBean(Zichtvraag.class), transaction);
        tried = Opslag.over(vraag(), transaction);
    }

    @BeforeEach
    void fill() {
        eigen = new Voorbeeldstuk();
        ander = secret(new Voorbeeldstuk());
        HIER.als(() -> store(eigen));
        DAAR.als(() -> {
            store(ander);
            store(secret(new Voorbeeldstuk().of("K-2")));
            besluit = Voorbeeldbesluit.deviate(ander.id());
            gewoon.besluiten().store(besluit);
            gewoon.afhandelingen().note(note(1));
            gewoon.brieven().store(new Briefaanvulling(ander.id(), NU, GEHEIM, null));
            gewoon.standen().change(closed(VERHUISD, 1));
            gewoon.archief().store(imported(), List.of(new Inleesregel(1, GEHEIM, null)));
        });
    }

    private static Voorbeeldstuk secret(Voorbeeldstuk stuk) {
        Samenvatting al = stuk.samenvatting();
        return stuk.in("bergdorp")
                .uitkomst("TERUGMELDING")
                .summarized(new Samenvatting(
                        al.afstand(),
                        al.binnenTermijn(),
                        al.reden(),
                        al.regel(),
                        al.startDienstverlening(),
                        al.fase(),
                        al.geldigTot(),
                        al.herbeoordelen(),
                        List.of(GEHEIM)));
    }

    private Notitie note(int nummer) {
        return new Notitie(
                ander.id(), Afhandeling.Soort.TERUGMELDING, nummer, NU, Afhandeling.Stand.VERSTUURD, DAG, GEHEIM);
    }

    private static Dossierstand closed(Persoon persoon, int nummer) {
        return new Dossierstand(persoon, nummer, NU, Sluitreden.VERHUISD, DAG, GEHEIM, null);
    }

    private static Inleesstuk imported() {
        return new Inleesstuk(INLEZING, NU, GEHEIM, "CSV", ';', "[]", "{}", "BEZIG", 1, 0, 0, 0, "sha256:0");
    }

    private Map<String, Function<Opslag, Object>> reads() {
        Map<String, Function<Opslag, Object>> reads = new TreeMap<>();
        reads.put("Adviesdossier.find", opslag -> opslag.dossier().find(ander.id()));
        reads.put(
                "Adviesdossier.holds",
                opslag -> opslag.dossier()
                                .holds(secret(new Voorbeeldstuk()).of("K-2").stuk())
                        ? GEHEIM
                        : "");
        reads.put("Adviesdossier.search", opslag -> opslag.dossier().search(Zoekvraag.ALLES));
        reads.put("Afhandelingen.notes", opslag -> opslag.afhandelingen().notes(List.of(ander.id())));
        reads.put("Besluiten.of", opslag -> opslag.besluiten().of(ander.id()));
        reads.put("Brieven.last", opslag -> opslag.brieven().last(ander.id()));
        reads.put("Caseload.latest", opslag -> opslag.caseload().latest(null));
        reads.put("Caseload.terugmeldingen", opslag -> opslag.caseload().terugmeldingen(null));
        reads.put("Caseload.besloten", opslag -> opslag.caseload().besloten(null));
        reads.put("Caseload.ontwikkelingen", opslag -> opslag.caseload().ontwikkelingen(null));
        reads.put("Caseload.omvang", opslag -> opslag.caseload().omvang().adviezen() == 1 ? "" : GEHEIM);
        reads.put("Caseload.list", opslag -> opslag.caseload().list(Zoekvraag.ofKenmerk("K-1001")));
        reads.put("Caseload.page", opslag -> opslag.caseload().page(page()));
        reads.put("Caseload.gemeenten", opslag -> opslag.caseload().gemeenten());
        reads.put("Caseload.signalen", opslag -> opslag.caseload().signalen());
        reads.put("Dossierstanden.standen", opslag -> opslag.standen().standen(VERHUISD));
        reads.put("Geldigheden.outdated", opslag -> opslag.geldigheden().outdated("bergdorp", "sha256:nieuw", null));
        reads.put("Inleesarchief.all", opslag -> opslag.archief().all());
        reads.put("Inleesarchief.find", opslag -> opslag.archief().find(INLEZING));
        reads.put("Inleesarchief.regels", opslag -> opslag.archief().regels(INLEZING));
        reads.put("Personen.find", opslag -> opslag.personen().find("K-1001"));
        return reads;
    }

    private Map<String, Consumer<Opslag>> writes() {
        Voorbeeldstuk nieuw = secret(new Voorbeeldstuk().of("K-3"));
        Map<String, Consumer<Opslag>> writes = new TreeMap<>();
        writes.put("Adviesdossier.storeAll", opslag -> opslag.dossier().store(nieuw.stuk(), nieuw.beleid()));
        writes.put("Adviesdossier.withdraw", opslag -> opslag.dossier().withdraw(ander.stuk(), VERGIST));
        writes.put("Afhandelingen.note", opslag -> opslag.afhandelingen().note(note(2)));
        writes.put("Besluiten.storeAll", opslag -> opslag.besluiten().store(Voorbeeldbesluit.correct(besluit, false)));
        writes.put("Besluiten.withdraw", opslag -> opslag.besluiten().withdraw(besluit, VERGIST));
        writes.put("Brieven.store", opslag -> opslag.brieven().store(new Briefaanvulling(ander.id(), NU, null, "x")));
        writes.put("Dossierstanden.change", opslag -> opslag.standen().change(closed(BUUR, 1)));
        writes.put(
                "Geldigheden.update",
                opslag -> opslag.geldigheden()
                        .update(List.of(new Geldigheden.Gevonden(ander.id(), DAG, "sha256:nieuw"))));
        writes.put("Inleesarchief.begin", opslag -> opslag.archief().begin(INLEZING, "{}", "ANDERS"));
        writes.put(
                "Inleesarchief.advance",
                opslag -> opslag.archief().advance(INLEZING, new Inleesvoortgang(1, 0, List.of(1), List.of())));
        writes.put("Inleesarchief.end", opslag -> opslag.archief().end(INLEZING, "KLAAR"));
        writes.put("Inleesarchief.delete", opslag -> opslag.archief().delete(INLEZING));
        return writes;
    }

    private static Lijstvraag page() {
        return new Lijstvraag(Zoekvraag.ALLES, null, Lijstvraag.Volgorde.KENMERK, 1);
    }

    /** What of there shows in an answer. */
    private List<String> traces(Object answer) {
        return Stream.of(GEHEIM, "bergdorp", ander.id().toString(), besluit.id().toString(), INLEZING.toString())
                .filter(String.valueOf(answer)::contains)
                .toList();
    }

    /** Of who is here, over the way that is given: what of there shows, by operation. */
    Map<String, List<String>> leaks(Opslag opslag) {
        Map<String, List<String>> leaks = new TreeMap<>();
        reads().forEach((name, read) -> leaks.put(name, traces(HIER.als(() -> read.apply(opslag)))));
        return leaks;
    }

    @Test
    void every_operation_is_tried() {
        Set<String> tries = new HashSet<>(reads().keySet());
        tries.addAll(writes().keySet());
        tries.addAll(NOT_TRIED);

        assertThat(Opslag.operations()).containsExactlyInAnyOrderElementsOf(tries);
    }

    @Test
    void nothing_that_is_read_here_tells_of_there() {
        assertThat(leaks(tried)).allSatisfy((name, traces) -> assertThat(traces).isEmpty());
    }

    /** Else what shows nothing would prove nothing. */
    @Test
    void who_may_see_both_reads_of_there_in_every_answer() {
        reads().forEach((name, read) -> assertThat(traces(Toegang.DIENST.als(() -> read.apply(tried))))
                .as(name)
                .isNotEmpty());
    }

    static Stream<String> writing() {
        return Opslag.operations().stream()
                .filter(name -> Stream.of(
                                "storeAll",
                                "withdraw",
                                "note",
                                "Brieven.store",
                                "change",
                                "update",
                                "begin",
                                "advance",
                                "end",
                                "delete")
                        .anyMatch(name::endsWith))
                .filter(name -> !NOT_TRIED.contains(name));
    }

    @ParameterizedTest
    @MethodSource("writing")
    void nothing_of_there_is_changed_from_here(String name) {
        Consumer<Opslag> write = writes().get(name);
        Map<String, Set<String>> eerst = everything();

        try {
            HIER.als(() -> write.accept(tried));
        } catch (RuntimeException refused) {
            assertThat(NestedExceptionUtils.getMostSpecificCause(refused))
                    .hasMessageMatching("(?s).*(nothing that the caller may see|row-level security).*");
        }
        assertThat(everything()).isEqualTo(eerst);

        Toegang.DIENST.als(() -> write.accept(tried));
        assertThat(everything()).as("by who may").isNotEqualTo(eerst);
    }

    private Map<String, Set<String>> everything() {
        Map<String, Set<String>> everything = new TreeMap<>();
        Arrays.stream(Tabel.values())
                .filter(tabel -> tabel.eigenaar() != Tabel.Eigenaar.IEDEREEN)
                .forEach(tabel -> everything.put(
                        tabel.naam(),
                        new HashSet<>(jdbc.queryForList("SELECT * FROM " + tabel.naam()).stream()
                                .map(Object::toString)
                                .toList())));
        return everything;
    }

    @Test
    void who_moved_keeps_the_last_advice_of_here_for_who_is_here() {
        HIER.als(() -> {
            assertThat(gewoon.caseload().latest(null))
                    .extracting(Caseloadregel::id)
                    .containsExactly(eigen.id());
            assertThat(gewoon.caseload().latest(null))
                    .extracting(Caseloadregel::gesloten)
                    .containsOnlyNulls();
            assertThat(gewoon.dossier().search(Zoekvraag.laatsteVan(VERHUISD)).stukken())
                    .extracting(Dossierstuk::id)
                    .containsExactly(eigen.id());
            assertThat(gewoon.geldigheden().outdated("rivierstad", "sha256:nieuw", null))
                    .containsExactly(eigen.id());
        });
    }

    /** Until when it holds is told here too, so the service keeps it up to date. */
    @Test
    void the_last_advice_of_every_municipality_is_looked_at_again() {
        Toegang.DIENST.als(() -> assertThat(gewoon.geldigheden().outdated("rivierstad", "sha256:nieuw", null))
                .containsExactly(eigen.id()));
    }

    @Test
    void each_closes_its_own_dossier() {
        HIER.als(() -> gewoon.standen().change(closed(VERHUISD, 1)));
        DAAR.als(() -> gewoon.standen().change(new Dossierstand(VERHUISD, 2, NU, null, DAG, null, null)));

        assertThat(HIER.als(() -> gewoon.caseload().latest(null)))
                .extracting(Caseloadregel::gesloten)
                .containsExactly(DAG);
        assertThat(DAAR.als(() -> gewoon.caseload().list(Zoekvraag.of(VERHUISD)).regels()))
                .extracting(Caseloadregel::gesloten)
                .containsOnlyNulls();
    }

    @Test
    void another_birth_date_of_there_is_neither_told_nor_in_the_way() {
        LocalDate juni = LocalDate.parse("1991-06-22");
        HIER.als(() -> store(new Voorbeeldstuk().of("k-2").born("1991-06-22")));

        assertThat(HIER.als(() -> gewoon.personen().find("K-2")))
                .containsExactly(new Bekende(BUUR, "k-2", juni, List.of(), "rivierstad"));
        assertThat(DAAR.als(() -> gewoon.personen().find("K-2")))
                .extracting(Bekende::kenmerk, Bekende::geboortedatum)
                .containsExactly(tuple("K-2", LocalDate.parse("1990-05-21")));
        assertThat(Toegang.DIENST.als(() -> gewoon.personen().find("K-2")))
                .extracting(Bekende::andereGeboortedatums)
                .as("who may see both is told")
                .containsExactly(List.of(LocalDate.parse("1990-05-21")));
    }

    @Test
    void who_may_see_both_cannot_give_another_birth_date() {
        Voorbeeldstuk anders = new Voorbeeldstuk().of("K-2").born("1991-06-22");

        assertThatThrownBy(() -> consulent("beide", "rivierstad", "bergdorp").als(() -> store(anders)))
                .isInstanceOf(AndereGeboortedatum.class);
    }

    @Test
    void who_may_see_nothing_sees_nothing_and_writes_nothing() {
        Toegang nergens = consulent("nergens");

        assertThat(nergens.als(() -> gewoon.caseload().omvang().adviezen())).isZero();
        assertThatThrownBy(() -> nergens.als(() -> store(new Voorbeeldstuk()))).isInstanceOf(BuitenBereik.class);
    }
}
