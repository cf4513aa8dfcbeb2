package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routewijzer.logboek.Breuk;
import nl.routewijzer.logboek.Breuk.Soort;
import nl.routewijzer.logboek.Logboek;
import nl.routewijzer.logboek.LogboekDicht;
import nl.routewijzer.logboek.Logregel;
import nl.routewijzer.logboek.Voorbeeldregel;
import nl.routewijzer.logboek.Zegelsleutel;
import nl.routewijzer.toegang.Bereik;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every database must do for the log. */
abstract class LogboekContract extends DossierContract {
    private static final int REGELS = 80;
    private static final int KEREN = 1_000;
    private static final List<String> VELDEN = JdbcLogboek.VELDEN;

    final Zegelsleutel sleutel = Zegelsleutel.generate();
    Logboek logboek;
    private JdbcOperations own;
    private JdbcZegels zegels;

    LogboekContract(Function<Path, Testdatabase> kind) {
        super(kind);
    }

    @Override
    @BeforeAll
    void start() {
        super.start();
        logboek = context.getBean(Logboek.class);
        own = context.getBean(JdbcOperations.class);
        zegels = new JdbcZegels(own, context.getBean(DurableTransaction.class));
    }

    /** Works past what the database refuses, as who owns it can. */
    abstract void unlock();

    @BeforeEach
    void emptyLog() {
        unlock();
        jdbc.update("DELETE FROM logboek");
        jdbc.update("DELETE FROM logboekzegel");
    }

    @Test
    void what_was_written_is_read_by_kenmerk_within_the_municipalities_the_last_first() {
        write(1, 40);

        List<Logboek.Stuk> gevonden = logboek.find("k-3", Bereik.van(List.of("druten")), Long.MAX_VALUE, 2);

        assertThat(gevonden)
                .containsExactly(
                        new Logboek.Stuk(38, Voorbeeldregel.van(38)), new Logboek.Stuk(24, Voorbeeldregel.van(24)));
        assertThat(logboek.find("K-3", Bereik.van(List.of("druten", "wijchen")), 24, 10))
                .extracting(Logboek.Stuk::volgnummer)
                .containsExactly(17L, 10L, 3L);
        assertThat(logboek.find("K-3", Bereik.ALLES, Long.MAX_VALUE, 10)).hasSize(6);
        assertThat(logboek.find("K-3", Bereik.NIETS, Long.MAX_VALUE, 10)).isEmpty();
        assertThat(logboek.find("K-3", Bereik.van(List.of("beuningen")), Long.MAX_VALUE, 10))
                .isEmpty();
    }

    @Test
    void two_processes_that_write_at_once_keep_one_chain() {
        DurableTransaction transaction = context.getBean(DurableTransaction.class);
        List<Logboek> processen =
                List.of(new JdbcLogboek(own, transaction), new JdbcLogboek(own, transaction), logboek);

        IntStream.rangeClosed(1, 150)
                .parallel()
                .forEach(i -> processen
                        .get(i % processen.size())
                        .append(List.of(Voorbeeldregel.van(i), Voorbeeldregel.van(i + 1))));

        assertThat(check()).isEmpty();
        assertThat(count("logboek")).isEqualTo(300);
    }

    @Test
    void lines_of_one_request_stand_together_and_in_their_order() {
        IntStream.rangeClosed(1, 30)
                .parallel()
                .forEach(i -> logboek.append(IntStream.range(0, 3)
                        .mapToObj(j -> Voorbeeldregel.van(10 * i + j))
                        .toList()));

        List<Logregel> regels = Stream.of("K-0", "K-1", "K-2", "K-3", "K-4", "K-5", "K-6")
                .flatMap(kenmerk -> logboek.find(kenmerk, Bereik.ALLES, Long.MAX_VALUE, 100).stream())
                .sorted((een, ander) -> Long.compare(een.volgnummer(), ander.volgnummer()))
                .map(Logboek.Stuk::regel)
                .toList();
        assertThat(regels).hasSize(90);
        for (int i = 0; i < 90; i += 3) {
            assertThat(regels.get(i + 1).tijdstip())
                    .isEqualTo(regels.get(i).tijdstip().plusSeconds(1));
            assertThat(regels.get(i + 2).tijdstip())
                    .isEqualTo(regels.get(i).tijdstip().plusSeconds(2));
        }
    }

    @Test
    void whoever_cannot_write_is_told_so() {
        write(1, 2);
        jdbc.execute("ALTER TABLE logboek RENAME TO elders");
        try {
            assertThatThrownBy(() -> logboek.append(List.of(Voorbeeldregel.van(3))))
                    .isInstanceOf(LogboekDicht.class);
        } finally {
            jdbc.execute("ALTER TABLE elders RENAME TO logboek");
        }
        write(3, 4);

        assertThat(check()).isEmpty();
        assertThat(count("logboek")).isEqualTo(4);
    }

    /** Each time in a transaction that is undone, so that it is there for the next one. */
    @Test
    void what_is_done_to_the_rows_is_found_at_its_place() {
        write(1, 50);
        seal();
        write(51, REGELS);
        seal();
        assertThat(check()).isEmpty();
        Random random = new Random(29);
        TransactionTemplate undone = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));

        for (int keer = 0; keer < KEREN; keer++) {
            int soort = keer % 6;
            int nummer = 1 + random.nextInt(REGELS - 1);
            String veld = VELDEN.get(random.nextInt(VELDEN.size()));
            undone.executeWithoutResult(status -> {
                status.setRollbackOnly();
                Breuk verwacht = attack(soort, nummer, veld);
                assertThat(check()).as("%d at %d, %s", soort, nummer, veld).contains(verwacht);
            });
        }
        assertThat(check()).isEmpty();
    }

    private Breuk attack(int soort, int nummer, String veld) {
        return switch (soort) {
            case 0 -> {
                own.update("UPDATE logboek SET " + veld + " = 'anders' WHERE volgnummer = ?", nummer);
                yield new Breuk(nummer, Soort.GEWIJZIGD);
            }
            case 1 -> {
                own.update("DELETE FROM logboek WHERE volgnummer = ?", nummer);
                yield new Breuk(nummer, Soort.ONTBREEKT);
            }
            case 2 -> {
                move(nummer, -nummer);
                move(nummer + 1, nummer);
                move(-nummer, nummer + 1);
                yield new Breuk(nummer, Soort.GEWIJZIGD);
            }
            case 3 -> {
                own.update("UPDATE logboek SET volgnummer = volgnummer + 10000 WHERE volgnummer > ?", nummer);
                own.update("UPDATE logboek SET volgnummer = volgnummer - 9999 WHERE volgnummer > ?", 10_000);
                String kolommen = "tijdstip, schakel, " + String.join(", ", VELDEN);
                own.update(
                        "INSERT INTO logboek (volgnummer, " + kolommen + ") SELECT ?, " + kolommen
                                + " FROM logboek WHERE volgnummer = ?",
                        nummer + 1,
                        nummer);
                yield new Breuk(nummer + 1, Soort.GEWIJZIGD);
            }
            case 4 -> {
                own.update("DELETE FROM logboek WHERE volgnummer > ?", nummer);
                yield new Breuk(nummer + 1, Soort.AFGEKNIPT);
            }
            default -> {
                own.update("UPDATE logboek SET tijdstip = tijdstip + INTERVAL '1' SECOND WHERE volgnummer = ?", nummer);
                yield new Breuk(nummer, Soort.GEWIJZIGD);
            }
        };
    }

    private void move(int van, int naar) {
        own.update("UPDATE logboek SET volgnummer = ? WHERE volgnummer = ?", naar, van);
    }

    @Test
    void the_watch_seals_what_is_new_with_a_key_for_its_owner_alone_and_with_no_other_one() throws Exception {
        Path bestand = folder.resolve("sleutels").resolve("logboek.sleutel");
        Zegelwacht wacht = new Zegelwacht(zegels, new Sleutelbestand(bestand, true), Clock.systemUTC());
        wacht.look();
        assertThat(bestand).doesNotExist();

        write(1, 5);
        wacht.look();
        wacht.look();
        write(6, 7);
        wacht.destroy();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bestand)))
                .isEqualTo("rw-------");
        Zegelsleutel gemaakt = Zegelsleutel.read(Files.readString(bestand));
        assertThat(new Logboeklezer(own).check(gemaakt))
                .isEqualTo(new Logboeklezer.Bevinding(7, 2, 7, Optional.empty()));

        Files.delete(bestand);
        write(8, 9);
        wacht.look();

        assertThat(bestand).doesNotExist();
        assertThat(count("logboekzegel")).isEqualTo(2);
    }

    void write(int van, int tot) {
        logboek.append(
                IntStream.rangeClosed(van, tot).mapToObj(Voorbeeldregel::van).toList());
    }

    private void seal() {
        assertThat(zegels.isNeeded()).isTrue();
        zegels.seal(sleutel, Voorbeeldregel.BEGIN);
        assertThat(zegels.isNeeded()).isFalse();
    }

    private Optional<Breuk> check() {
        return new Logboeklezer(own).check(sleutel).breuk();
    }
}
