package nl.routewijzer.web.api;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Lines on their way from who reads them to who answers them, in order and in constant memory. When it is full the reader
 * waits, so that a sender is not read faster than it is answered. Where nothing is taken for a while the taker is stuck: its
 * client reads no answer before it has sent everything. Then what comes is put on disk.
 */
final class LineQueue implements Closeable {
    private static final int MOST_BYTES = 1 << 20;
    private static final Duration PATIENCE = Duration.ofMillis(500);

    private final Path folder;
    private final Deque<Line> memory = new ArrayDeque<>();
    private int bytes;
    private long takenAt = System.nanoTime();
    private @Nullable LineSpool spool;
    private @Nullable IOException failure;
    private boolean ended;
    private boolean closed;

    /** @param folder for what does not fit in memory */
    LineQueue(Path folder) {
        this.folder = folder;
    }

    /** @param tekst {@code null} for one that was too long to keep */
    record Line(byte @Nullable [] tekst) {
        private int size() {
            return tekst == null ? 1 : tekst.length + 1;
        }
    }

    /** Waits until there is room, or the taker is stuck. Does nothing once it is closed. */
    synchronized void put(Line line) throws IOException, InterruptedException {
        long patience = PATIENCE.toNanos();
        while (!closed && spool == null && bytes >= MOST_BYTES && patience > 0) {
            patience = PATIENCE.toNanos() - (System.nanoTime() - takenAt);
            wait(Math.max(1, Duration.ofNanos(patience).toMillis()));
        }
        if (closed) {
            return;
        }
        if (spool == null && bytes >= MOST_BYTES) {
            spool = new LineSpool(folder);
        }
        if (spool == null) {
            memory.add(line);
            bytes += line.size();
        } else {
            spool.add(line.tekst());
        }
        notifyAll();
    }

    /** No more lines come. */
    synchronized void end() {
        ended = true;
        notifyAll();
    }

    /** No more lines can be read: whoever takes the next one is told. */
    synchronized void fail(IOException why) {
        failure = why;
        end();
    }

    /** Whether taking could mean waiting. */
    synchronized boolean isEmpty() {
        return memory.isEmpty() && spool == null;
    }

    /**
     * The next line, after waiting for it; empty after the last.
     *
     * @throws IOException when the lines ended because they could not be read
     */
    synchronized Optional<Line> take() throws IOException, InterruptedException {
        while (isEmpty() && !ended) {
            wait();
        }
        takenAt = System.nanoTime();
        notifyAll();
        if (!memory.isEmpty()) {
            Line line = memory.remove();
            bytes -= line.size();
            return Optional.of(line);
        }
        if (spool != null) {
            return Optional.of(unspool(spool));
        }
        if (failure != null) {
            throw failure;
        }
        return Optional.empty();
    }

    private Line unspool(LineSpool from) throws IOException {
        Line line = new Line(from.remove());
        if (from.isEmpty()) {
            from.close();
            spool = null;
        }
        return line;
    }

    @Override
    public synchronized void close() throws IOException {
        closed = true;
        notifyAll();
        if (spool != null) {
            spool.close();
        }
    }
}
