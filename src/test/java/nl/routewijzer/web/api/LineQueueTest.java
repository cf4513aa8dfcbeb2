package nl.routewijzer.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Lines wait in memory as long as they are taken, and on disk when nobody takes them. */
@Timeout(120)
class LineQueueTest {
    private static final int MANY = 3_000;
    private static final byte[] KILOBYTE = "x".repeat(1_024).getBytes();

    @TempDir
    Path folder;

    private LineQueue queue;

    @BeforeEach
    void make() {
        queue = new LineQueue(folder);
    }

    @Test
    void lines_come_out_in_order_whether_they_waited_in_memory_or_on_disk() throws Exception {
        for (int i = 0; i < MANY; i++) {
            queue.put(line(i));
        }
        assertThat(spools()).as("nobody took anything").isPositive();
        for (int i = 0; i < MANY / 2; i++) {
            assertThat(queue.take()).get().extracting(LineQueueTest::nummer).isEqualTo(i);
        }
        queue.put(line(MANY));
        queue.end();
        for (int i = MANY / 2; i <= MANY; i++) {
            assertThat(queue.take()).get().extracting(LineQueueTest::nummer).isEqualTo(i);
        }
        assertThat(queue.take()).isEmpty();
        assertThat(spools()).as("what was on disk is gone").isZero();
    }

    @Test
    void a_line_that_was_too_long_stays_that_on_disk() throws Exception {
        for (int i = 0; i < MANY; i++) {
            queue.put(new LineQueue.Line(KILOBYTE));
        }
        queue.put(new LineQueue.Line(null));
        for (int i = 0; i < MANY; i++) {
            queue.take();
        }
        assertThat(queue.take()).contains(new LineQueue.Line(null));
    }

    @Test
    void who_puts_waits_for_who_takes() throws Exception {
        ExecutorService lezer = Executors.newSingleThreadExecutor();
        Future<?> puts = lezer.submit(() -> {
            for (int i = 0; i < 10 * MANY; i++) {
                queue.put(line(i));
            }
            queue.end();
            return null;
        });
        int gezien = 0;
        for (Optional<LineQueue.Line> line = queue.take(); line.isPresent(); line = queue.take()) {
            assertThat(nummer(line.get())).isEqualTo(gezien++);
        }
        puts.get(1, TimeUnit.MINUTES);
        lezer.shutdown();
        assertThat(gezien).isEqualTo(10 * MANY);
    }

    @Test
    void what_could_not_be_read_is_told_after_what_could() throws Exception {
        queue.put(line(1));
        queue.fail(new IOException("broken"));

        assertThat(queue.take()).isPresent();
        assertThatThrownBy(queue::take).isInstanceOf(IOException.class).hasMessage("broken");
    }

    @Test
    void closing_lets_go_of_whoever_puts_and_of_the_disk() throws Exception {
        for (int i = 0; i < MANY; i++) {
            queue.put(line(i));
        }
        queue.close();
        queue.put(line(0));

        assertThat(spools()).isZero();
    }

    private static LineQueue.Line line(int nummer) {
        byte[] tekst = KILOBYTE.clone();
        byte[] cijfers = String.valueOf(nummer).getBytes();
        System.arraycopy(cijfers, 0, tekst, 0, cijfers.length);
        return new LineQueue.Line(tekst);
    }

    private static int nummer(LineQueue.Line line) {
        return Integer.parseInt(new String(line.tekst()).replace("x", ""));
    }

    private long spools() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
