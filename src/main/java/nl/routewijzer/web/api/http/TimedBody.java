package nl.routewijzer.web.api.http;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * A body that is waited for no longer than it deserves: half a minute, and a second more for each kilobyte that came. Whoever
 * sends a byte now and then would hold a thread for ever. Only waiting counts, not the work between two reads.
 */
final class TimedBody implements InputBuffer {
    static final Duration PATIENCE = Duration.ofSeconds(30);
    static final int BYTES_A_SECOND = 1_000;

    private final InputBuffer body;
    private final LongSupplier nanoTime;
    private long waited;
    private long bytes;

    TimedBody(InputBuffer body, LongSupplier nanoTime) {
        this.body = body;
        this.nanoTime = nanoTime;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        check();
        long begin = nanoTime.getAsLong();
        int read = body.doRead(handler);
        bytes += Math.max(0, read);
        waited += nanoTime.getAsLong() - begin;
        check();
        return read;
    }

    private void check() throws SocketTimeoutException {
        if (isTooSlow()) {
            throw new SocketTimeoutException("the body came too slowly: " + bytes + " bytes");
        }
    }

    boolean isTooSlow() {
        return waited
                > PATIENCE.plus(Duration.ofSeconds(bytes).dividedBy(BYTES_A_SECOND))
                        .toNanos();
    }

    @Override
    public int available() {
        return body.available();
    }
}
