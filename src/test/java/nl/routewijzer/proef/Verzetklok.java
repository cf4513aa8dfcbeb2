package nl.routewijzer.proef;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of this machine, which a test sets forward. */
public final class Verzetklok extends Clock {
    private volatile Duration forward = Duration.ZERO;

    public void forward(Duration by) {
        forward = forward.plus(by);
    }

    public void reset() {
        forward = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(forward);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
