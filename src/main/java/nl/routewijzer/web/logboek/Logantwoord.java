package nl.routewijzer.web.logboek;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** An answer of which no byte goes out before the log is written of whom it is about up to there. */
final class Logantwoord extends HttpServletResponseWrapper {
    private static final int MOST_HELD = 64 * 1024;

    private final Runnable log;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Held();
    private @Nullable PrintWriter writer;
    private boolean dicht;

    Logantwoord(HttpServletResponse response, Runnable log) {
        super(response);
        this.log = log;
    }

    /** Whether the log failed; then nothing more goes out. */
    boolean isDicht() {
        return dicht;
    }

    /** @throws RuntimeException when the log fails */
    void finish() throws IOException {
        if (writer != null) {
            writer.flush();
        }
        send();
    }

    private void send() throws IOException {
        if (dicht) {
            held.reset();
            return;
        }
        try {
            log.run();
        } catch (RuntimeException fails) {
            dicht = true;
            held.reset();
            throw fails;
        }
        if (held.size() > 0) {
            held.writeTo(getResponse().getOutputStream());
            held.reset();
        }
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(stream, getCharacterEncoding()));
        }
        return writer;
    }

    @Override
    public void sendError(int status) throws IOException {
        sendError(status, null);
    }

    /** What was held is no part of it. */
    @Override
    public void sendError(int status, @Nullable String message) throws IOException {
        forget();
        setStatus(status);
        send();
        if (!dicht) {
            super.sendError(status, message);
        }
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) throws IOException {
        send();
        if (!dicht) {
            super.sendRedirect(location, status, clearBuffer);
        }
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void flushBuffer() throws IOException {
        finish();
        if (!dicht) {
            super.flushBuffer();
        }
    }

    @Override
    public void reset() {
        super.reset();
        forget();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        forget();
    }

    private void forget() {
        held.reset();
        writer = null;
    }

    private final class Held extends ServletOutputStream {
        @Override
        public void write(int b) throws IOException {
            held.write(b);
            sendWhenFull();
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            held.write(bytes, from, length);
            sendWhenFull();
        }

        private void sendWhenFull() throws IOException {
            if (held.size() >= MOST_HELD) {
                send();
            }
        }

        @Override
        public void flush() throws IOException {
            send();
            if (!dicht) {
                getResponse().getOutputStream().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("whoever answers waits until it is written");
        }
    }
}
