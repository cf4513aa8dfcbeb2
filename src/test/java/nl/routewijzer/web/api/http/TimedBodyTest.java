package nl.routewijzer.web.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.junit.jupiter.api.Test;

/** A client may be slow, but not hold a thread for ever. */
class TimedBodyTest {
    private final AtomicLong time = new AtomicLong();

    @Test
    void a_byte_every_ten_seconds_is_waited_for_half_a_minute() throws IOException {
        TimedBody body = timed(1, 10);
        for (int i = 0; i < 3; i++) {
            assertThat(body.doRead(ApplicationBufferHandler.EMPTY)).isEqualTo(1);
        }
        assertThatThrownBy(() -> body.doRead(ApplicationBufferHandler.EMPTY))
                .isInstanceOf(SocketTimeoutException.class);
        assertThat(body.isTooSlow()).isTrue();
    }

    @Test
    void a_slow_line_may_take_as_long_as_it_needs() throws IOException {
        TimedBody body = timed(5_000, 5);
        for (int i = 0; i < 1_000; i++) {
            body.doRead(ApplicationBufferHandler.EMPTY);
        }
        assertThat(body.isTooSlow()).isFalse();
    }

    /** As a stream of profiles does, each of which takes long to advise. */
    @Test
    void the_work_between_two_reads_does_not_count() throws IOException {
        TimedBody body = timed(1, 0);
        for (int i = 0; i < 100; i++) {
            time.addAndGet(TimeUnit.SECONDS.toNanos(60));
            body.doRead(ApplicationBufferHandler.EMPTY);
        }
        assertThat(body.isTooSlow()).isFalse();
    }

    private TimedBody timed(int bytes, int seconds) {
        return new TimedBody(
                new InputBuffer() {
                    @Override
                    public int doRead(ApplicationBufferHandler handler) {
                        time.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
                        return bytes;
                    }

                    @Override
                    public int available() {
                        return 0;
                    }
                },
                time::get);
    }
}
