package nl.routewijzer.web.api;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** Reads the lines of a body in a thread of its own, so that a client that reads no answer yet can go on sending. */
final class BulkReader implements Closeable {
    private final BodyLines lines;
    private final LineQueue queue;
    private final Thread thread;
    private volatile boolean closed;

    BulkReader(InputStream body, int longest, LineQueue queue) {
        this.lines = new BodyLines(body, longest);
        this.queue = queue;
        this.thread = new Thread(this::run, "bulk-reader");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            while (!closed && lines.next()) {
                queue.put(new LineQueue.Line(lines.isTooLong() ? null : lines.line()));
            }
            queue.end();
        } catch (IOException broken) {
            queue.fail(broken);
        } catch (RuntimeException broken) {
            queue.fail(new IOException(broken));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            queue.end();
        }
    }

    /** Waits until nothing of the body is read any more: the request is used again for another. */
    @Override
    public void close() throws IOException {
        closed = true;
        queue.close();
        try {
            thread.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
