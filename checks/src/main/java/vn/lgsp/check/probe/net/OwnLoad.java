package vn.lgsp.check.probe.net;

import java.time.Duration;

/** How busy this process has been with itself since it was made: a time-out under such load says nothing of a target. */
final class OwnLoad {
    private static final double STARVED = 0.75;

    private final long since = System.nanoTime();
    private final Duration usedBefore = used();

    /** Whether the processors had hardly any time left for whoever waited for an answer. */
    boolean starved() {
        var possible =
                (System.nanoTime() - since) * (double) Runtime.getRuntime().availableProcessors();
        return used().minus(usedBefore).toNanos() / possible > STARVED;
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
