package nl.routewijzer.web.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a stream line by line in constant memory: of a line that is too long it keeps only that it is. */
final class BodyLines {
    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[8192];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int end;
    private int length;

    BodyLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Moves to the next line; {@code false} at the end of the stream. */
    boolean next() throws IOException {
        line.reset();
        length = 0;
        int read = read();
        boolean found = read >= 0;
        while (read >= 0 && read != '\n') {
            if (length < longest) {
                line.write(read);
            }
            length = Math.min(length + 1, longest + 1);
            read = read();
        }
        return found;
    }

    boolean isTooLong() {
        return length > longest;
    }

    byte[] line() {
        return line.toByteArray();
    }

    private int read() throws IOException {
        if (position == end) {
            position = 0;
            end = Math.max(0, in.read(buffer));
        }
        return position == end ? -1 : buffer[position++] & 0xFF;
    }
}
