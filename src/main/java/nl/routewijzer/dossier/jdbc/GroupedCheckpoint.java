package nl.routewijzer.dossier.jdbc;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Forces commits to disk, with one checkpoint for all commits that wait at the moment that it starts. */
final class GroupedCheckpoint {
    private final Runnable checkpoint;
    private final Object turn = new Object();
    private volatile FutureTask<Void> next = newRound();

    GroupedCheckpoint(Runnable checkpoint) {
        this.checkpoint = checkpoint;
    }

    /**
     * Returns after a checkpoint that started after this call did; the first caller of a round runs it for the others.
     *
     * @throws IllegalStateException when that checkpoint failed, in every thread that waited for it
     */
    void force() {
        FutureTask<Void> round = next;
        round.run();
        try {
            round.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(
                    "the checkpoint failed: what was committed may not be on disk", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before what was committed was on disk", e);
        }
    }

    private FutureTask<Void> newRound() {
        return new FutureTask<>(this::runRound, null);
    }

    /** Whoever comes after {@code next} is replaced waits for the next round: its commit may be too late for this one. */
    private void runRound() {
        synchronized (turn) {
            next = newRound();
            checkpoint.run();
        }
    }
}
