package nl.routewijzer.web.api.http;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/**
 * Waits for a body no longer than it deserves. What was not read of it is read before the answer goes out, up to a bound, for a
 * client that is still sending reads no answer; what is left then is not read at all, and the connection ends.
 */
final class BodyValve extends ValveBase {
    private static final long MOST_LEFT = 64L << 20;

    BodyValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request coyote = request.getCoyoteRequest();
        InputBuffer body = coyote.getInputBuffer();
        TimedBody timed = new TimedBody(body, System::nanoTime);
        coyote.setInputBuffer(timed);
        try {
            getNext().invoke(request, response);
        } finally {
            if (!request.isAsync()) {
                end(coyote, timed);
            }
            coyote.setInputBuffer(body);
        }
    }

    private static void end(org.apache.coyote.Request request, TimedBody body) {
        if (request.hasExpectation() || request.isFinished()) {
            return;
        }
        if (body.isTooSlow() || !readRest(request)) {
            request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** @return whether it came to its end */
    private static boolean readRest(org.apache.coyote.Request request) {
        Thrown thrown = new Thrown();
        try {
            long left = MOST_LEFT;
            for (int read = request.doRead(thrown); read >= 0; read = request.doRead(thrown)) {
                left -= thrown.empty();
                if (left < 0) {
                    return false;
                }
            }
            return true;
        } catch (IOException brokenOrTooSlow) {
            return false;
        }
    }

    /** Where bytes go that nobody needs. */
    private static final class Thrown implements ApplicationBufferHandler {
        private ByteBuffer bytes = ByteBuffer.allocate(0);

        int empty() {
            int left = bytes.remaining();
            bytes.position(bytes.limit());
            return left;
        }

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // Takes the buffers that the server has already filled.
        }
    }
}
