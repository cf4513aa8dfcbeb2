package nl.routewijzer.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** A Java process of its own, that a test can kill as {@code kill -9} does. */
public final class CrashableProcess implements AutoCloseable {
    /** A program that is killed within seconds does not earn back what it spends on becoming fast. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Whoever waits for output cannot be interrupted; a process that lives on by mistake must not stop all tests. */
    private static final Executor WHEN_TOO_OLD = CompletableFuture.delayedExecutor(4, TimeUnit.MINUTES);

    private final Process process;
    private final BufferedReader output;
    private final List<String> read = new ArrayList<>();

    private CrashableProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
        WHEN_TOO_OLD.execute(process::destroyForcibly);
    }

    /** Starts the main class with the class path of the test; what it logs is part of its output. */
    public static CrashableProcess start(Class<?> main, String... arguments) throws IOException {
        return start(
                Path.of("").toAbsolutePath(),
                List.of("-cp", System.getProperty("java.class.path"), main.getName()),
                arguments);
    }

    /** Starts the packaged program in a folder. */
    public static CrashableProcess startJar(Path folder, Path jar, String... arguments) throws IOException {
        return start(folder, List.of("-jar", jar.toAbsolutePath().toString()), arguments);
    }

    private static CrashableProcess start(Path folder, List<String> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SHORT_LIVED);
        command.addAll(program);
        command.addAll(List.of(arguments));
        return new CrashableProcess(new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start());
    }

    /** Reads up to the first line that holds the text, and returns that line. */
    public String awaitLine(String text) throws IOException {
        for (String line; (line = output.readLine()) != null; ) {
            read.add(line);
            if (line.contains(text)) {
                return line;
            }
        }
        throw new AssertionError("the process ended before it said '" + text + "': " + read);
    }

    /** Reads up to so many lines that hold the prefix, and returns what follows it on each. */
    public List<String> readLines(int lines, String prefix) throws IOException {
        List<String> found = new ArrayList<>();
        while (found.size() < lines) {
            found.add(rest(awaitLine(prefix), prefix));
        }
        return found;
    }

    /**
     * Kills the process by its handle, which leaves its output open, and returns what follows the prefix on the lines that
     * it wrote but nobody had read.
     */
    public List<String> kill(String prefix) throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
        return output.lines()
                .filter(line -> line.contains(prefix))
                .map(line -> rest(line, prefix))
                .toList();
    }

    private static String rest(String line, String prefix) {
        return line.substring(line.indexOf(prefix) + prefix.length());
    }

    /** Everything that the process wrote, up to its end. */
    public List<String> readToEnd() {
        output.lines().forEach(read::add);
        return read;
    }

    public int exitStatus() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
