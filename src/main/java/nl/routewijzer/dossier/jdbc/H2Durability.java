package nl.routewijzer.dossier.jdbc;

import java.nio.file.Path;
import nl.routewijzer.dossier.DossierVol;
import org.springframework.jdbc.core.JdbcOperations;

/** H2 forces nothing to disk by itself, and can spin for ever once the disk is full. */
final class H2Durability implements Durability {
    private final Path folder;
    private final long minimumFreeBytes;
    private final GroupedCheckpoint checkpoint;

    H2Durability(JdbcOperations jdbc, Path folder, long minimumFreeBytes) {
        this.folder = folder;
        this.minimumFreeBytes = minimumFreeBytes;
        this.checkpoint = new GroupedCheckpoint(() -> jdbc.execute("CHECKPOINT SYNC"));
    }

    @Override
    public void persist(Runnable transaction) {
        long vrij = folder.toFile().getUsableSpace();
        if (vrij < minimumFreeBytes) {
            throw new DossierVol(vrij, minimumFreeBytes);
        }
        transaction.run();
        checkpoint.force();
    }
}
