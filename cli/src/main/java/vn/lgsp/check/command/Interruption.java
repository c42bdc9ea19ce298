package vn.lgsp.check.command;

import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Waits for Ctrl-C while a run goes on: stops the run, lets the command write what is known, and ends the process with
 * the exit code of an interruption.
 */
final class Interruption implements AutoCloseable {
    /** How long, in seconds, the command may take to write what is known. */
    private static final int PATIENCE = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop, "interruption");
    private Optional<Runnable> action = Optional.empty();
    private boolean fired;

    private Interruption() {}

    /** Begins to wait; closing ends it. */
    static Interruption awaited() {
        var interruption = new Interruption();
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** What stops the run; called at once if the interruption came before. */
    synchronized void stopsBy(Runnable stop) {
        action = Optional.of(stop);
        if (fired) {
            stop.run();
        }
    }

    private synchronized void fire() {
        fired = true;
        action.ifPresent(Runnable::run);
    }

    private void stop() {
        fire();
        try {
            if (done.await(PATIENCE, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is going down: the hook waits for just this.
        }
        done.countDown();
    }
}
