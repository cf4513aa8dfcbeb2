package nl.routewijzer.dossier.jdbc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/** A file system for H2 that keeps beside each file a copy of what a power cut would leave: only what was forced. */
public class ForcedFilePath extends FilePathWrapper {
    static final String SCHEME = "forced";
    private static final String SUFFIX = ".forced";

    /** Whether a change reaches the disk before it is forced, as it may. */
    boolean isEarly() {
        return false;
    }

    /** The copy that survives of a file. */
    static Path survivor(Path file) {
        return Path.of(file + SUFFIX);
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(
                getBase().open(mode),
                FileChannel.open(
                        survivor(Path.of(getBase().toString())),
                        StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE));
    }

    private static void writeFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes, position + bytes.position());
        }
    }

    private interface Change {
        void apply(FileChannel channel) throws IOException;
    }

    private final class Channel extends FileBaseDefault {
        private final FileChannel file;
        private final FileChannel survivor;
        private final List<Change> unforced = new ArrayList<>();

        Channel(FileChannel file, FileChannel survivor) {
            this.file = file;
            this.survivor = survivor;
        }

        @Override
        public synchronized int write(ByteBuffer bytes, long position) throws IOException {
            ByteBuffer copy = ByteBuffer.allocate(bytes.remaining());
            copy.put(bytes.duplicate()).flip();
            add(channel -> writeFully(channel, copy.duplicate(), position));
            return file.write(bytes, position);
        }

        private void add(Change change) throws IOException {
            unforced.add(change);
            if (isEarly()) {
                change.apply(survivor);
            }
        }

        @Override
        protected synchronized void implTruncate(long size) throws IOException {
            add(channel -> channel.truncate(size));
            file.truncate(size);
        }

        @Override
        public synchronized void force(boolean metaData) throws IOException {
            file.force(metaData);
            for (Change change : unforced) {
                change.apply(survivor);
            }
            unforced.clear();
        }

        @Override
        public int read(ByteBuffer bytes, long position) throws IOException {
            return file.read(bytes, position);
        }

        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return file.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            file.close();
            survivor.close();
        }
    }
}
