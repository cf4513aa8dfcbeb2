package nl.routewijzer.dossier.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** Writes in one go what several threads bring while the one before is being written, in the order in which they came. */
final class GroupedWriter<T> {
    private final Consumer<List<T>> writer;
    private final Object turn = new Object();
    private final Object door = new Object();
    private Round next = new Round();

    /** @param writer never called twice at once */
    GroupedWriter(Consumer<List<T>> writer) {
        this.writer = writer;
    }

    /**
     * Returns after these were written; the first caller of a round does so for the others.
     *
     * @throws IllegalStateException when it failed, in every thread that waited for it
     */
    void write(List<T> items) {
        Round round = join(items);
        round.task.run();
        try {
            round.task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("failed: what was to be kept may not be on disk", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted before it was written", e);
        }
    }

    private Round join(List<T> items) {
        synchronized (door) {
            next.items.addAll(items);
            return next;
        }
    }

    /** Whoever comes after the door is closed waits for the next round. */
    private void run(Round round) {
        synchronized (turn) {
            synchronized (door) {
                next = new Round();
            }
            writer.accept(round.items);
        }
    }

    private final class Round {
        private final List<T> items = new ArrayList<>();
        private final FutureTask<Void> task = new FutureTask<>(() -> GroupedWriter.this.run(this), null);
    }
}
