package vn.lgsp.check.probe.net;

import java.util.OptionalLong;

/** Measures how long a target took; what we queued at our own gate is taken off. One question, one thread. */
public final class Timer {
    private static final long MILLI = 1_000_000;

    private long since = System.nanoTime();
    private long paused;
    private long pausedAt;
    private OptionalLong stoppedAt = OptionalLong.empty();

    /** Starts again from nothing. */
    public void restart() {
        since = System.nanoTime();
        paused = 0;
        stoppedAt = OptionalLong.empty();
    }

    /** The target has done its part; what follows is our own time. */
    public void stop() {
        stoppedAt = OptionalLong.of(System.nanoTime());
    }

    void pause() {
        pausedAt = System.nanoTime();
    }

    void resume() {
        paused += System.nanoTime() - pausedAt;
    }

    /** What the target took until now. */
    public long tookMillis() {
        return (stoppedAt.orElseGet(System::nanoTime) - since - paused) / MILLI;
    }
}
