package nl.routewijzer.dossier.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Thread.State;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class GroupedCheckpointTest {
    private final Semaphore started = new Semaphore(0);
    private final Semaphore mayEnd = new Semaphore(0);
    private final AtomicInteger checkpoints = new AtomicInteger();

    @Test
    void runs_a_checkpoint_for_a_commit_that_comes_alone() {
        GroupedCheckpoint checkpoint = new GroupedCheckpoint(checkpoints::incrementAndGet);

        checkpoint.force();
        checkpoint.force();

        assertThat(checkpoints).hasValue(2);
    }

    @Test
    void runs_one_checkpoint_for_all_commits_that_came_during_the_one_before() throws Exception {
        GroupedCheckpoint checkpoint = new GroupedCheckpoint(this::slowCheckpoint);
        Waiter first = Waiter.on(checkpoint);
        started.acquire();
        List<Waiter> others =
                IntStream.range(0, 5).mapToObj(i -> Waiter.on(checkpoint)).toList();
        others.forEach(Waiter::awaitBlocked);

        mayEnd.release(2);

        first.join();
        for (Waiter other : others) {
            other.join();
        }
        assertThat(checkpoints).hasValue(2);
    }

    @Test
    void is_not_content_with_a_checkpoint_that_had_already_started() throws Exception {
        GroupedCheckpoint checkpoint = new GroupedCheckpoint(this::slowCheckpoint);
        Waiter first = Waiter.on(checkpoint);
        started.acquire();
        Waiter late = Waiter.on(checkpoint);
        late.awaitBlocked();

        mayEnd.release();
        first.join();
        started.acquire();

        assertThat(late.thread.isAlive()).isTrue();
        mayEnd.release();
        late.join();
        assertThat(checkpoints).hasValue(2);
    }

    @Test
    void fails_in_every_thread_that_waited_for_a_checkpoint_that_failed() throws Exception {
        GroupedCheckpoint checkpoint = new GroupedCheckpoint(() -> {
            slowCheckpoint();
            if (checkpoints.get() == 2) {
                throw new IllegalArgumentException("disk gone");
            }
        });
        Waiter first = Waiter.on(checkpoint);
        started.acquire();
        List<Waiter> others =
                IntStream.range(0, 3).mapToObj(i -> Waiter.on(checkpoint)).toList();
        others.forEach(Waiter::awaitBlocked);
        mayEnd.release(3);

        first.join();
        for (Waiter other : others) {
            other.join();
            assertThat(other.failures)
                    .singleElement()
                    .satisfies(failure -> assertThat(failure)
                            .hasMessage("failed: what was to be kept may not be on disk")
                            .hasRootCauseMessage("disk gone"));
        }
        assertThat(first.failures).isEmpty();
        checkpoint.force();
    }

    @Test
    void fails_in_a_thread_that_is_interrupted_while_it_waits() throws Exception {
        GroupedCheckpoint checkpoint = new GroupedCheckpoint(this::slowCheckpoint);
        Waiter first = Waiter.on(checkpoint);
        started.acquire();
        Waiter second = Waiter.on(checkpoint);
        second.awaitBlocked();
        Waiter third = Waiter.on(checkpoint);
        third.awaitBlocked();

        third.thread.interrupt();
        third.join();

        assertThat(third.failures)
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasMessageStartingWith("interrupted before"));
        mayEnd.release(2);
        first.join();
        second.join();
        assertThat(second.failures).isEmpty();
    }

    @Test
    void never_returns_before_what_was_committed_is_on_disk() throws Exception {
        AtomicInteger committed = new AtomicInteger();
        AtomicInteger onDisk = new AtomicInteger();
        GroupedCheckpoint checkpoint = new GroupedCheckpoint(() -> {
            int atStart = committed.get();
            Thread.yield();
            onDisk.set(atStart);
        });
        Callable<Integer> committing = () -> {
            int early = 0;
            for (int i = 0; i < 5_000; i++) {
                int mine = committed.incrementAndGet();
                checkpoint.force();
                early += onDisk.get() < mine ? 1 : 0;
            }
            return early;
        };
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Integer> early = new ArrayList<>();
            for (Future<Integer> thread : pool.invokeAll(
                    IntStream.range(0, 8).mapToObj(i -> committing).toList())) {
                early.add(thread.get());
            }
            assertThat(early).containsOnly(0);
        } finally {
            pool.shutdownNow();
        }
    }

    private void slowCheckpoint() {
        checkpoints.incrementAndGet();
        started.release();
        mayEnd.acquireUninterruptibly();
    }

    /** A thread that waits for a checkpoint. */
    private static final class Waiter {
        private static final EnumSet<State> BLOCKED = EnumSet.of(State.BLOCKED, State.WAITING);

        final List<Throwable> failures = new CopyOnWriteArrayList<>();
        final Thread thread;

        private Waiter(GroupedCheckpoint checkpoint) {
            thread = new Thread(checkpoint::force);
            thread.setUncaughtExceptionHandler((where, failure) -> failures.add(failure));
        }

        static Waiter on(GroupedCheckpoint checkpoint) {
            Waiter waiter = new Waiter(checkpoint);
            waiter.thread.start();
            return waiter;
        }

        void awaitBlocked() {
            while (!BLOCKED.contains(thread.getState())) {
                Thread.onSpinWait();
            }
        }

        void join() throws InterruptedException {
            thread.join();
        }
    }
}
