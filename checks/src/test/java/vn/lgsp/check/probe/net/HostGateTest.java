package vn.lgsp.check.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lgsp.check.target.Politeness;

@Timeout(20)
class HostGateTest {
    private final HostGate gate = new HostGate();

    @Test
    void neverMoreThanSoManyAtOnce() throws Exception {
        var open = new AtomicInteger();
        var most = new AtomicInteger();
        var pool = Executors.newFixedThreadPool(16);
        var done = new ArrayList<Future<?>>();
        for (var i = 0; i < 64; i++) {
            done.add(pool.submit(() -> {
                try (var permit = gate.enter("host", false, new Politeness(3, 5))) {
                    most.accumulateAndGet(open.incrementAndGet(), Math::max);
                    TimeUnit.MILLISECONDS.sleep(2);
                    open.decrementAndGet();
                    return permit;
                }
            }));
        }
        for (var future : done) {
            future.get();
        }
        pool.shutdown();
        assertThat(most.get()).isEqualTo(3);
    }

    @Test
    void newConnectionsAreSpacedOutWherePaced() throws InterruptedException {
        var start = System.nanoTime();
        for (var i = 0; i < 5; i++) {
            gate.enter("paced", true, new Politeness(4, 20)).close();
        }
        assertThat(System.nanoTime() - start).isGreaterThanOrEqualTo(195_000_000L);
    }

    @Test
    void hostsDoNotWaitForEachOther() throws InterruptedException {
        try (var one = gate.enter("one", false, new Politeness(1, 5));
                var two = gate.enter("two", false, new Politeness(1, 5))) {
            assertThat(one).isNotSameAs(two);
        }
    }

    @Test
    void waitingEndsOnInterruption() throws InterruptedException {
        try (var held = gate.enter("host", false, new Politeness(1, 5))) {
            var ended = new CountDownLatch(1);
            var waiting = new Thread(() -> {
                try {
                    gate.enter("host", false, new Politeness(1, 5)).close();
                } catch (InterruptedException e) {
                    ended.countDown();
                }
            });
            waiting.start();
            TimeUnit.MILLISECONDS.sleep(50);
            waiting.interrupt();
            assertThat(ended.await(5, TimeUnit.SECONDS)).isTrue();
            held.close();
        }
        gate.enter("host", false, new Politeness(1, 5)).close();
    }

    @Test
    void idleConnectionsAreAskedForWhenSomebodyWaits() throws InterruptedException {
        var idle = gate.enter("host", false, new Politeness(1, 5));
        var forget = gate.onWant(host -> idle.close());
        gate.enter("host", false, new Politeness(1, 5)).close();
        forget.run();
    }
}
