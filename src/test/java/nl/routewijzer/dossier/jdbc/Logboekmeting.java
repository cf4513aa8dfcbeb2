package nl.routewijzer.dossier.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.routewijzer.logboek.Logboek;
import nl.routewijzer.logboek.Voorbeeldregel;
import nl.routewijzer.logboek.Zegelsleutel;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcOperations;

/** What the log costs: to write for one request, and to check when it has a million lines. Run by hand: {@code h2|postgres [lines]}. */
final class Logboekmeting {
    private static final int BATCH = 5_000;
    private static final int REQUESTS = 4_000;

    private Logboekmeting() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createTempDirectory("logboek");
        int lines = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
        try (Testdatabase database =
                        arguments[0].equals("h2") ? Testdatabase.h2(folder) : Testdatabase.postgres(folder);
                ConfigurableApplicationContext context = database.open()) {
            Logboek logboek = context.getBean(Logboek.class);
            for (int people : new int[] {1, 25, 100}) {
                measureRequests(logboek, 1, people);
                measureRequests(logboek, 20, people);
            }
            fill(logboek, lines);
            for (int i = 0; i < 3; i++) {
                measureCheck(context.getBean(JdbcOperations.class));
            }
        }
    }

    private static void measureRequests(Logboek logboek, int threads, int people) throws InterruptedException {
        long[] nanos = new long[REQUESTS / people * 2];
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long begin = System.nanoTime();
        for (int i = 0; i < nanos.length; i++) {
            int number = i;
            pool.execute(() -> {
                long start = System.nanoTime();
                logboek.append(
                        IntStream.range(0, people).mapToObj(Voorbeeldregel::van).toList());
                nanos[number] = System.nanoTime() - start;
            });
        }
        pool.shutdown();
        if (!pool.awaitTermination(5, TimeUnit.MINUTES)) {
            throw new IllegalStateException("too slow");
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(nanos);
        print(
                "%d at once, %d people each: %.0f requests/s, median %.2f ms, 99%% %.2f ms",
                threads,
                people,
                nanos.length / seconds,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 99 / 100] / 1e6);
    }

    private static void fill(Logboek logboek, int lines) {
        long begin = System.nanoTime();
        for (int i = 0; i < lines; i += BATCH) {
            logboek.append(
                    IntStream.range(i, i + BATCH).mapToObj(Voorbeeldregel::van).toList());
        }
        print("%d lines written in %.1f s", lines, (System.nanoTime() - begin) / 1e9);
    }

    private static void measureCheck(JdbcOperations jdbc) {
        long begin = System.nanoTime();
        Logboeklezer.Bevinding bevinding = new Logboeklezer(jdbc).check(Zegelsleutel.generate());
        print("%d lines checked in %.2f s: %s", bevinding.regels(), (System.nanoTime() - begin) / 1e9, bevinding);
    }

    private static void print(String text, Object... values) {
        System.out.println(List.of(String.format(Locale.ROOT, text, values)));
    }
}
