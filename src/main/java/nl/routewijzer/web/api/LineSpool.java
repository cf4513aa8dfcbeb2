package nl.routewijzer.web.api;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Lines on disk, first in, first out. The file is only its owner's, and gone when it is closed. */
final class LineSpool implements Closeable {
    private static final int TOO_LONG = -1;

    private final Path file;
    private final DataOutputStream out;
    private final DataInputStream in;
    private long lines;

    /** @param folder in which its file stands */
    LineSpool(Path folder) throws IOException {
        this.file = Files.createTempFile(folder, "bulk", ".regels");
        this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
        this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    boolean isEmpty() {
        return lines == 0;
    }

    /** @param line {@code null} for one that was too long to keep */
    void add(byte @Nullable [] line) throws IOException {
        out.writeInt(line == null ? TOO_LONG : line.length);
        if (line != null) {
            out.write(line);
        }
        lines++;
    }

    byte @Nullable [] remove() throws IOException {
        out.flush();
        lines--;
        int length = in.readInt();
        return length == TOO_LONG ? null : in.readNBytes(length);
    }

    @Override
    public void close() throws IOException {
        try (in;
                out) {
            Files.deleteIfExists(file);
        }
    }
}
