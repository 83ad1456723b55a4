package org.carchi.embedded.command.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.apache.kafka.common.KafkaException;
import org.carchi.embedded.command.wire.CommandFailed;
import org.carchi.runtime.replay.Replay;

/**
 * A replay from its start to its end, or to the end of this process: either way its group and state are removed. Open it
 * right after the start.
 */
public final class ReplayRun implements AutoCloseable {

    private static final long LOOK_MILLIS = 200;

    private final Replay replay;
    private final Thread hook = new Thread(this::closeOnce, "replay-stop");
    private boolean closed;

    private ReplayRun(Replay replay) {
        this.replay = replay;
    }

    public static ReplayRun of(Replay replay) {
        ReplayRun run = new ReplayRun(replay);
        Runtime.getRuntime().addShutdownHook(run.hook);
        return run;
    }

    /**
     * Waits until the replay is finished.
     *
     * @param looks told now and then how many offsets are left; may give up by an exception
     */
    public void toEnd(LongConsumer looks) throws ExecutionException, InterruptedException {
        CountDownLatch never = new CountDownLatch(1);
        for (long left = replay.remaining(); left > 0; left = replay.remaining()) {
            if (!replay.state().isLive()) {
                throw new CommandFailed("the replay ended early, " + left + " offsets are left: "
                        + replay.state().description());
            }
            looks.accept(left);
            never.await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    @Override
    public void close() {
        closeOnce();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending already, and the hook has nothing left to do
        }
    }

    /** Whoever comes second waits for the first: both need the connection that is closed after this. */
    private synchronized void closeOnce() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            replay.close();
        } catch (IOException e) {
            throw new UncheckedIOException("the replay's state cannot be removed", e);
        } catch (ExecutionException e) {
            throw new KafkaException("the replay's group cannot be removed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
