package vn.lgsp.check.probe.net;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Closes a connection when its time is up, whatever its reader or writer waits for. */
public final class Watchdog {
    private final ScheduledThreadPoolExecutor timer;

    Watchdog() {
        timer = new ScheduledThreadPoolExecutor(1, Watchdog::thread, (late, stopped) -> {});
        timer.setRemoveOnCancelPolicy(true);
        timer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    private static Thread thread(Runnable task) {
        var thread = new Thread(task, "lgsp-check time limit");
        thread.setDaemon(true);
        return thread;
    }

    /** One limit in force. Closing it lifts it. */
    public static final class Limit implements AutoCloseable {
        private volatile boolean over;
        private final ScheduledFuture<?> task;

        private Limit(ScheduledThreadPoolExecutor timer, Duration limit, Closeable what) {
            task = timer.schedule(() -> cut(what), limit.toMillis(), TimeUnit.MILLISECONDS);
            if (timer.isShutdown()) {
                cut(what);
            }
        }

        private void cut(Closeable what) {
            over = true;
            try {
                what.close();
            } catch (IOException e) {
                over = true;
            }
        }

        /** Whether the time was up. */
        public boolean over() {
            return over;
        }

        @Override
        public void close() {
            task.cancel(false);
        }
    }

    /** Closes it after that time, unless the limit is closed before; at once when the run has stopped. May not block. */
    public Limit limit(Duration limit, Closeable what) {
        return new Limit(timer, limit, what);
    }

    void stop() {
        timer.shutdownNow();
    }
}
