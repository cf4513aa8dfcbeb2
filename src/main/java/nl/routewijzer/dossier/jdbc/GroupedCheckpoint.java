package nl.routewijzer.dossier.jdbc;

import java.util.List;

/** Forces commits to disk, with one checkpoint for all commits that wait at the moment that it starts. */
final class GroupedCheckpoint {
    private final GroupedWriter<Void> rounds;

    GroupedCheckpoint(Runnable checkpoint) {
        this.rounds = new GroupedWriter<>(nothing -> checkpoint.run());
    }

    /**
     * Returns after a checkpoint that started after this call did; the first caller of a round runs it for the others.
     *
     * @throws IllegalStateException when that checkpoint failed, in every thread that waited for it
     */
    void force() {
        rounds.write(List.of());
    }
}
