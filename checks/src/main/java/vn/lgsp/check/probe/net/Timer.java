package vn.lgsp.check.probe.net;

/** Measures how long a target took; what we queued at our own gate is taken off. One question, one thread. */
public final class Timer {
    private static final long MILLI = 1_000_000;

    private long since = System.nanoTime();
    private long paused;
    private long pausedAt;

    /** Starts again from nothing. */
    public void restart() {
        since = System.nanoTime();
        paused = 0;
    }

    void pause() {
        pausedAt = System.nanoTime();
    }

    void resume() {
        paused += System.nanoTime() - pausedAt;
    }

    /** What the target took until now. */
    public long tookMillis() {
        return (System.nanoTime() - since - paused) / MILLI;
    }
}
