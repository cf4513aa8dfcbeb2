package nl.routewijzer.bestanden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.routewijzer.Regelmap;
import nl.routewijzer.advies.Adviseur;
import nl.routewijzer.advies.Routeadvies;
import nl.routewijzer.advies.RuleBasedAdviseur;
import nl.routewijzer.beleid.Beleid;
import nl.routewijzer.beleid.Beleidsproef;
import nl.routewijzer.beleid.Beleidsregister;
import nl.routewijzer.beleid.RulesRejected;
import nl.routewijzer.drools.DroolsRegelmotor;
import nl.routewijzer.profiel.Kandidaatprofiel;
import nl.routewijzer.profiel.ProfielReader;
import nl.routewijzer.regels.Probleem;
import nl.routewijzer.toetsing.Beleidstoets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saving a file puts new policy in force; a wrong file changes nothing; no advice is lost or mixed meanwhile. */
class HerladenTest {
    private static final LocalDate VANDAAG = LocalDate.parse("2026-11-21");
    private static final String GRENS = "gemeente/druten/grens.regels";

    @TempDir
    Path folder;

    private final MemoryGeldendBeleid dossier = new MemoryGeldendBeleid();

    private WatchedBeleidsbron bron;

    @BeforeEach
    void start() throws IOException {
        for (Map.Entry<String, String> file : Regelmap.files().entrySet()) {
            write(file.getKey(), file.getValue());
        }
        bron = open();
    }

    /** As a process does that starts on the same folder and the same database. */
    private WatchedBeleidsbron open() throws IOException {
        return open(new Beleidstoets(), "sha256:nu");
    }

    private WatchedBeleidsbron open(Beleidsproef proef, String programma) throws IOException {
        return new WatchedBeleidsbron(
                new RuleFolder(folder),
                new Inwerkingtreding(new Bewaardbeleid(dossier, programma), proef, Clock.systemUTC()));
    }

    @AfterEach
    void stop() {
        bron.close();
    }

    @Test
    void a_saved_file_is_in_force_without_a_restart() throws IOException {
        assertThat(limit()).isEqualTo("24 maanden");

        write(GRENS, "zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n");
        await().until(() -> limit().equals("12 maanden"));

        Files.delete(folder.resolve(GRENS));
        await().until(() -> limit().equals("24 maanden"));
    }

    /** It is what makes a start slow; the files were tried when they came in force. */
    @Test
    void a_start_on_the_files_of_before_does_not_wait_for_their_trial() throws IOException {
        bron.close();
        CountDownLatch mag = new CountDownLatch(1);
        CountDownLatch gedaan = new CountDownLatch(1);

        bron = open(
                register -> {
                    await().until(() -> mag.getCount() == 0);
                    gedaan.countDown();
                    return List.of();
                },
                "sha256:nu");
        assertThat(limit()).isEqualTo("24 maanden");
        assertThat(gedaan.getCount()).isEqualTo(1);

        mag.countDown();
        await().until(() -> gedaan.getCount() == 0);
        assertThat(bron.problemen()).isEmpty();
    }

    @Test
    void other_software_and_other_files_are_tried_before_they_count() throws IOException {
        Beleidsproef faalt = register -> List.of(new Probleem(GRENS, 1, 1, "Dit gaat mis."));
        bron.close();
        bron = open(faalt, "sha256:straks");
        assertThat(bron.problemen()).hasSize(1);

        bron.close();
        write(GRENS, "zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n");
        bron = open(faalt, "sha256:nu");
        assertThat(bron.problemen()).hasSize(1);
        assertThat(limit()).isEqualTo("24 maanden");
    }

    /** Once it was tried by the software of now, the next start need not wait. */
    @Test
    void a_trial_by_other_software_is_kept() throws IOException {
        bron.close();
        open(register -> List.of(), "sha256:straks").close();
        assertThat(dossier.beproefdMet()).contains("sha256:straks");
    }

    @Test
    void a_signal_that_the_overview_counts_cannot_be_renamed_away() throws IOException {
        String pad = "landelijk/signalen.regels";
        String tekst = Regelmap.files().getOrDefault(pad, "");
        Beleidsregister eerder = bron.current();

        write(pad, tekst.replace("TERMIJN_NADERT:", "TERMIJN_LOOPT_AF:"));
        await().until(() -> !bron.problemen().isEmpty());
        assertThat(bron.problemen().get(0).toString()).startsWith(pad).contains("Het overzicht telt daarmee");
        assertThat(bron.current()).isSameAs(eerder);

        write(pad, tekst.replace("TERMIJN_NADERT:", "TERMIJN_LOOPT_AF, eerder TERMIJN_NADERT:"));
        await().until(() -> bron.current() != eerder);
        assertThat(bron.problemen()).isEmpty();
    }

    @Test
    void a_voorziening_that_is_added_is_advised_there_and_nowhere_else() throws IOException {
        Adviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());
        assertThat(advised(adviseur, "druten")).contains("ONTWIKKELTRAJECT").doesNotContain("BUURTMAATJE");

        write("gemeente/druten/buurtmaatje.regels", """
                voorziening BUURTMAATJE "Buurtmaatje"
                  bron: raadsbesluit
                  zwaarte 8
                  dekt WERKNEMERSVAARDIGHEDEN, MOTIVATIE
                einde
                """);
        await().until(() -> advised(adviseur, "druten").contains("BUURTMAATJE"));

        assertThat(advised(adviseur, "druten")).doesNotContain("ONTWIKKELTRAJECT");
        assertThat(advised(adviseur, "heumen")).contains("ONTWIKKELTRAJECT").doesNotContain("BUURTMAATJE");
    }

    private List<String> advised(Adviseur adviseur, String gemeente) {
        return advise(adviseur, bron.current(), gemeente).voorzieningen().stream()
                .map(Routeadvies.Voorziening::voorziening)
                .toList();
    }

    @Test
    void a_wrong_file_is_refused_as_a_whole_and_its_problems_can_be_asked_for() throws IOException {
        Beleidsregister before = bron.current();

        write(GRENS, "zet prognosegrensMaanden = 48 maanden\n  bron: aanname\n");
        await().until(() -> !bron.problemen().isEmpty());

        assertThat(bron.problemen()).singleElement().satisfies(probleem -> {
            assertThat(probleem.bestand()).isEqualTo(GRENS);
            assertThat(probleem.melding())
                    .startsWith("prognosegrensMaanden mag tussen 12 en 36 maanden zijn; hier staat 48 maanden");
        });
        assertThat(bron.current()).isSameAs(before);

        write(GRENS, "zet prognosegrensMaanden = 30 maanden\n  bron: aanname\n");
        await().until(() -> limit().equals("30 maanden"));
        assertThat(bron.problemen()).isEmpty();
    }

    @Test
    void a_file_that_is_not_utf8_or_has_another_ending_is_a_problem_and_not_silence() throws IOException {
        Files.write(
                folder.resolve(GRENS), "zet stapelMaanden = 1 maand # \u00e9".getBytes(StandardCharsets.ISO_8859_1));
        await().until(() -> !bron.problemen().isEmpty());
        assertThat(bron.problemen().get(0).melding()).startsWith("Dit bestand is geen UTF-8.");

        Files.move(folder.resolve(GRENS), folder.resolve("gemeente/druten/grens.regel"));
        await().until(() -> bron.problemen().get(0).melding().contains("eindigt niet op .regels"));
    }

    @Test
    void wrong_files_at_the_very_first_start_are_an_exception_with_all_problems() throws IOException {
        dossier.store(List.of(), "sha256:nu");
        write("landelijk/grens.regels", "zet x\nzit hier iets?\n");
        assertThatThrownBy(this::open)
                .isInstanceOf(RulesRejected.class)
                .hasMessageContaining("landelijk/grens.regels:1:1")
                .hasMessageContaining("landelijk/grens.regels:2:1");
    }

    @Test
    void a_start_with_a_broken_file_takes_up_the_last_good_policy_and_mends_itself() throws IOException {
        write(GRENS, "zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n");
        await().until(() -> limit().equals("12 maanden"));
        String versie = bron.current().beleidsversies().getOrDefault("druten", "");
        bron.close();
        write("landelijk/kapot.regels", "zit hier iets?\n");
        Files.delete(folder.resolve(GRENS));

        bron = open();

        assertThat(limit()).isEqualTo("12 maanden");
        assertThat(bron.current().beleidsversies()).containsEntry("druten", versie);
        assertThat(bron.problemen()).extracting(Probleem::bestand).contains("landelijk/kapot.regels");
        Files.delete(folder.resolve("landelijk/kapot.regels"));
        await().until(() -> limit().equals("24 maanden"));
        assertThat(bron.problemen()).isEmpty();
        assertThat(bron.weigeringen()).isEmpty();
    }

    @Test
    void a_fault_of_one_municipality_does_not_hold_back_another_also_after_a_restart() throws IOException {
        write(GRENS, "zet prognosegrensMaanden = 48 maanden\n  bron: aanname\n");
        write("gemeente/heumen/grens.regels", "zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n");
        await().until(() -> limit("heumen").equals("12 maanden"));
        assertThat(limit()).isEqualTo("24 maanden");

        bron.close();
        bron = open();

        assertThat(limit("heumen")).isEqualTo("12 maanden");
        assertThat(limit()).isEqualTo("24 maanden");
        assertThat(bron.weigeringen())
                .singleElement()
                .satisfies(weigering -> assertThat(weigering.naam()).isEqualTo("Druten"));
    }

    @Test
    void policy_that_cannot_be_kept_is_not_in_force_until_it_can() throws IOException {
        dossier.fails(true);
        write(GRENS, "zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n");
        await().until(() -> !bron.problemen().isEmpty());
        assertThat(bron.problemen().get(0).melding()).startsWith("Deze bestanden zijn goed, maar niet te bewaren.");
        assertThat(limit()).isEqualTo("24 maanden");

        dossier.fails(false);
        await().until(() -> limit().equals("12 maanden"));
        assertThat(bron.problemen()).isEmpty();
    }

    @Test
    void a_folder_that_is_gone_changes_nothing_and_is_read_again_when_it_is_back() throws IOException {
        Beleidsregister before = bron.current();
        Path elders = folder.resolveSibling(folder.getFileName() + "-weg");
        Files.move(folder, elders);
        await().until(() -> !bron.problemen().isEmpty());
        assertThat(bron.current()).isSameAs(before);
        assertThat(bron.problemen().get(0).melding()).startsWith("De map met regels is niet te lezen:");
        assertThat(bron.problemen().toString())
                .doesNotContain(folder.getParent().toString());

        Files.move(elders, folder);
        await().until(() -> bron.problemen().isEmpty());
    }

    /** Whoever throws in a scheduled task is not called again. */
    @Test
    void an_error_while_policy_is_kept_does_not_end_the_watching() throws IOException {
        dossier.breaks(new OutOfMemoryError("made up"));
        write(GRENS, "zet prognosegrensMaanden = 12 maanden\n  bron: aanname\n");
        await().until(() -> !bron.problemen().isEmpty());
        assertThat(bron.problemen().get(0).melding()).startsWith("Deze bestanden zijn niet te verwerken.");
        OffsetDateTime eerder = bron.bekeken().orElseThrow();

        dossier.breaks(null);
        write(GRENS, "zet prognosegrensMaanden = 30 maanden\n  bron: aanname\n");
        await().until(() -> limit().equals("30 maanden"));
        await().until(() -> bron.bekeken().orElseThrow().isAfter(eerder));
    }

    @Test
    void no_advice_is_lost_or_mixed_while_policy_is_reloaded_under_load() throws Exception {
        Adviseur adviseur = new RuleBasedAdviseur(new DroolsRegelmotor());
        Map<String, Set<String>> answers = new ConcurrentHashMap<>();
        AtomicInteger given = new AtomicInteger();
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> load = IntStream.range(0, 4)
                .<Future<?>>mapToObj(i -> threads.submit(() -> {
                    while (!done.get()) {
                        Routeadvies advies = advise(adviseur, bron.current(), "druten");
                        answers.computeIfAbsent(advies.beleidsversie(), versie -> ConcurrentHashMap.newKeySet())
                                .add(advies.uitkomst() + " "
                                        + advies.bemiddelbaarheid().binnenTermijn());
                        given.incrementAndGet();
                    }
                }))
                .toList();
        for (int round = 0; round < 6; round++) {
            String months = round % 2 == 0 ? "12 maanden" : "36 maanden";
            int before = given.get();
            write(GRENS, "zet prognosegrensMaanden = " + months + "\n  bron: aanname\n");
            await().until(() -> limit().equals(months));
            await().until(() -> given.get() > before + 50);
        }
        done.set(true);
        for (Future<?> thread : load) {
            thread.get();
        }
        threads.shutdown();

        assertThat(answers)
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy((versie, uitkomsten) -> assertThat(uitkomsten).hasSize(1));
        assertThat(answers.values().stream().flatMap(Set::stream))
                .contains("VERVOLGDIAGNOSE GRIJS_GEBIED", "ONTWIKKELING JA");
    }

    private static Routeadvies advise(Adviseur adviseur, Beleidsregister register, String gemeente) {
        Kandidaatprofiel profiel = ProfielReader.read(
                Map.of(
                        "kenmerk",
                        "H-1",
                        "gemeente",
                        gemeente,
                        "geboortedatum",
                        "1985-01-01",
                        "peildatum",
                        VANDAAG.toString(),
                        "regeling",
                        "IOAW",
                        "arbeidsbeperking",
                        "GEEN",
                        "gezondheid",
                        "GEEN_BELEMMERING",
                        "werknemersvaardigheden",
                        "ONVOLDOENDE",
                        "motivatie",
                        "ONVOLDOENDE",
                        "beschikbaarheid",
                        "VOLDOENDE"),
                register.grenzen(),
                VANDAAG);
        Beleid beleid = register.inForce(gemeente, VANDAAG);
        return adviseur.advise(profiel, beleid);
    }

    private String limit() {
        return limit("druten");
    }

    private String limit(String gemeente) {
        return bron.current()
                .inForce(gemeente, VANDAAG)
                .parameter("prognosegrensMaanden")
                .tekst();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
