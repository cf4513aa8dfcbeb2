package nl.routewijzer.inlezen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.routewijzer.Grondig;
import nl.routewijzer.balie.Balie;
import nl.routewijzer.balie.Proefbalie;
import nl.routewijzer.dossier.Dossierstuk;
import nl.routewijzer.dossier.MemoryDossier;
import nl.routewijzer.dossier.MemoryInleesarchief;
import nl.routewijzer.dossier.Zoekvraag;
import nl.routewijzer.inlezen.Inlezing.Stand;
import nl.routewijzer.logboek.Logregel;
import nl.routewijzer.logboek.MemoryLogboek;
import nl.routewijzer.toegang.Bereik;
import nl.routewijzer.toegang.Gebruiker;
import nl.routewijzer.toegang.Gebruiker.Toekenning;
import nl.routewijzer.toegang.Recht;
import nl.routewijzer.toegang.Rol;
import nl.routewijzer.toegang.Toegang;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Whatever happens while a file is read in: what is right is stored once, what is wrong comes back once. */
class InlezingenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T09:15:30Z"), ZoneOffset.UTC);
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final int REGELS = Grondig.count(1_000, 3_000);
    private static final int FOUT = REGELS / 20;
    private static final String KOP = "kenmerk;gemeente;geboortedatum;regeling\n";

    private static final Toegang WIJCHEN = Toegang.van(
            Gebruiker.met("jan", "Jan", List.of(new Toekenning(Rol.CONSULENT, Bereik.van(List.of("wijchen"))))),
            Recht.INLEZEN);

    private final MemoryDossier dossier = new MemoryDossier(10_000);
    private final MemoryInleesarchief archief = new MemoryInleesarchief();
    private final MemoryLogboek logboek = new MemoryLogboek();
    private final Balie balie = Proefbalie.of(dossier, CLOCK);
    private Inlezingen inlezingen = service();

    @AfterEach
    void stop() throws InterruptedException {
        inlezingen.shutDown();
    }

    @Test
    void a_file_that_is_offered_again_stores_nothing_twice() {
        String tekst = KOP + lines(0, 250);
        Inlezing eerste = readIn(tekst);
        Inlezing tweede = readIn(tekst);

        assertThat(List.of(eerste.bewaard(), eerste.bekend(), eerste.geweigerd()))
                .containsExactly(250, 0, 0);
        assertThat(List.of(tweede.bewaard(), tweede.bekend(), tweede.geweigerd()))
                .containsExactly(0, 250, 0);
        assertThat(dossier.size()).isEqualTo(250);
        assertThat(inlezingen.earlier(tweede.id())).contains(eerste.tijdstip());
        assertThat(inlezingen.earlier(eerste.id())).isEmpty();
    }

    @Test
    void everybody_in_it_stands_in_the_log_as_read_in_by_who_asked_for_it() {
        readIn(KOP + lines(0, 250));

        assertThat(logboek.all()).hasSize(250).allSatisfy(regel -> {
            assertThat(regel.account()).isEqualTo("lokaal");
            assertThat(regel.recht()).isEqualTo(Recht.INLEZEN);
        });
        assertThat(logboek.all()).extracting(Logregel::kenmerk).doesNotHaveDuplicates();
    }

    @Test
    void what_changed_since_is_a_new_advice() {
        readIn(KOP + "K-1;Nijmegen;5-6-1990;IOAW\n");
        Inlezing tweede = readIn(KOP + "K-1;Nijmegen;5-6-1990;Bijstand (Participatiewet)\n");

        assertThat(tweede.bewaard()).isEqualTo(1);
        assertThat(dossier.size()).isEqualTo(2);
    }

    @Test
    void a_kenmerk_that_stands_in_a_file_twice_on_one_day_is_taken_once() {
        Inlezing inlezing = readIn("kenmerk;gemeente;geboortedatum;peildatum\n" + "K-1;Nijmegen;5-6-1990;1-11-2026\n"
                + "k-1;Nijmegen;6-6-1990;1-11-2026\n" + "K-1;Nijmegen;5-6-1990;2-11-2026\n");

        assertThat(inlezing.bewaard()).isEqualTo(2);
        assertThat(inlezingen.buiten(inlezing))
                .extracting(weigering -> weigering.rij().regel() + " " + weigering.melding())
                .containsExactly(
                        "3 kenmerk: Dit kenmerk staat ook op een regel hierboven, met dezelfde peildatum. Laat één"
                                + " van beide regels staan.");
    }

    /** Of the lines between two notes it is not known afterwards whether they were stored. */
    @Test
    void what_is_killed_in_the_middle_is_stored_once_and_comes_back_once() {
        UUID id = inlezingen.open("caseload.csv", bytes(caseload()));
        Inlezing voor = inlezingen.find(id).orElseThrow();
        archief.failAfter(5);
        inlezingen.start(id, voor.keuze());
        await(id, inlezing -> inlezing.stand() == Stand.VASTGELOPEN);
        assertThat(dossier.size())
                .as("stored and not noted")
                .isGreaterThan(archief.find(id).orElseThrow().bewaard());

        archief.failAfter(Integer.MAX_VALUE);
        inlezingen = service();
        inlezingen.goOn();
        Inlezing na = await(id, inlezing -> inlezing.stand() == Stand.KLAAR);

        assertThat(na.bewaard() + na.bekend()).isEqualTo(REGELS - FOUT);
        assertThat(na.geweigerd()).isEqualTo(FOUT);
        assertThat(na.bekend()).isPositive();
        assertStoredOnce(REGELS - FOUT);
        assertThat(Weigeringsgroep.of(inlezingen.buiten(na))).singleElement().satisfies(groep -> {
            assertThat(groep.fout().veld()).isEqualTo("regeling");
            assertThat(groep.regels()).hasSize(FOUT).doesNotHaveDuplicates();
        });
    }

    @Test
    void what_somebody_stopped_goes_on_where_it_was() {
        UUID id = inlezingen.open("caseload.csv", bytes(caseload()));
        archief.whenNoted(() -> inlezingen.stop(id));
        inlezingen.start(id, inlezingen.find(id).orElseThrow().keuze());
        Inlezing gestopt = await(id, Inlezing::canGoOn);
        assertThat(gestopt.stand()).isEqualTo(Stand.GESTOPT);
        assertThat(gestopt.open()).isPositive();
        assertThat(inlezingen.buiten(gestopt))
                .extracting(Weigering::melding)
                .contains("Deze regel is nog niet ingelezen.");

        archief.whenNoted(() -> {});
        inlezingen.resume(id);
        await(id, inlezing -> inlezing.stand() == Stand.KLAAR);
        assertStoredOnce(REGELS - FOUT);
    }

    /** Also after a restart, when they are no longer there. */
    @Test
    void lines_are_taken_in_for_the_municipalities_of_who_asked_for_it() {
        String tekst = KOP + "K-1;Nijmegen;5-6-1990;IOAW\nK-2;Wijchen;5-6-1990;IOAW\n";
        UUID id = WIJCHEN.als(() -> inlezingen.open("caseload.csv", bytes(tekst)));
        archief.failAfter(0);
        WIJCHEN.als(() -> inlezingen.start(id, inlezingen.find(id).orElseThrow().keuze()));
        await(id, inlezing -> inlezing.stand() == Stand.VASTGELOPEN);
        assertThat(dossier.search(Zoekvraag.ALLES).stukken())
                .extracting(Dossierstuk::kenmerk)
                .containsExactly("K-2");

        archief.failAfter(Integer.MAX_VALUE);
        inlezingen = service();
        inlezingen.goOn();
        Inlezing na = await(id, inlezing -> inlezing.stand() == Stand.KLAAR);

        assertThat(List.of(na.bewaard() + na.bekend(), na.geweigerd())).containsExactly(1, 1);
        assertThat(inlezingen.buiten(na))
                .extracting(Weigering::melding)
                .containsExactly("gemeente: U kunt geen advies vragen voor de gemeente 'nijmegen'. Kies uit: wijchen.");
        assertThat(dossier.size()).isEqualTo(1);
    }

    @Test
    void a_full_dossier_is_told_and_waited_for() {
        UUID id = inlezingen.open("caseload.csv", bytes(KOP + lines(0, 20)));
        dossier.fill();
        inlezingen.start(id, inlezingen.find(id).orElseThrow().keuze());

        assertThat(await(id, Inlezing::canGoOn).stand()).isEqualTo(Stand.VASTGELOPEN);
        assertThat(inlezingen.find(id).orElseThrow().open()).isEqualTo(20);
    }

    @Test
    void of_what_is_in_the_dossier_no_copy_is_kept_and_a_report_can_be_removed() {
        Inlezing inlezing = readIn(KOP + lines(0, 3) + "K-9;Nijmegen;5-6-1990;Bijstnd\n");

        assertThat(archief.regels(inlezing.id())).hasSize(1);
        inlezingen.delete(inlezing.id());
        assertThat(inlezingen.all()).isEmpty();
        assertThat(dossier.size()).isEqualTo(3);
    }

    private void assertStoredOnce(int aantal) {
        Map<String, Long> perKenmerk = dossier.search(Zoekvraag.ALLES).stukken().stream()
                .collect(Collectors.groupingBy(Dossierstuk::kenmerk, Collectors.counting()));
        assertThat(perKenmerk).hasSize(aantal);
        assertThat(perKenmerk.values()).containsOnly(1L);
    }

    /** Lines in the words of the form; on every twentieth stands something that nobody can mean. */
    private static String caseload() {
        return KOP
                + IntStream.range(0, REGELS)
                        .mapToObj(i -> "K-" + i + ";Berg en Dal;14-03-1990;"
                                + (i % 20 == 0 ? "Bijstnd" : "Bijstand (Participatiewet)") + "\n")
                        .collect(Collectors.joining());
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "K-" + i + ";Nijmegen;5-6-1990;IOAW\n")
                .collect(Collectors.joining());
    }

    private Inlezing readIn(String tekst) {
        UUID id = inlezingen.open("caseload.csv", bytes(tekst));
        inlezingen.start(id, inlezingen.find(id).orElseThrow().keuze());
        return await(id, inlezing -> inlezing.stand() == Stand.KLAAR);
    }

    private Inlezing await(UUID id, Predicate<Inlezing> wat) {
        Instant einde = Instant.now().plus(LONG);
        while (Instant.now().isBefore(einde)) {
            Inlezing inlezing = inlezingen.find(id).orElseThrow();
            if (wat.test(inlezing)) {
                return inlezing;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("not in time: " + inlezingen.find(id));
    }

    private Inlezingen service() {
        return new Inlezingen(
                balie,
                archief,
                () -> Proefwoorden.ENKELE,
                logboek,
                JsonMapper.builder().build(),
                CLOCK);
    }

    private static byte[] bytes(String tekst) {
        return tekst.getBytes(StandardCharsets.UTF_8);
    }
}
