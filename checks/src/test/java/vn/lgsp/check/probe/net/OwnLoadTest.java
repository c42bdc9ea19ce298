package vn.lgsp.check.probe.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.lgsp.check.probe.scripted.Bench;
import vn.lgsp.check.target.Role;

class OwnLoadTest {

    @Test
    void sleepingIsNoLoad() throws InterruptedException {
        var load = new OwnLoad();
        TimeUnit.MILLISECONDS.sleep(300);
        assertThat(load.starved()).isFalse();
    }

    @Test
    void aTimeOutWithoutOwnLoadIsAskedOnce() {
        var asked = new AtomicInteger();
        try (var context = Bench.at("https://localhost:1").context()) {
            var ask = new Ask(context, Role.API);
            var answer = ask.answer("none", endpoint -> {
                asked.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(300);
                throw new Failure(TroubleCode.TCP_TIMEOUT, "");
            });
            assertThat(answer).isEqualTo("none");
            assertThat(asked.get()).isEqualTo(1);
        }
    }
}
