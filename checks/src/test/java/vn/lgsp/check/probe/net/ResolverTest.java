package vn.lgsp.check.probe.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.lgsp.check.probe.scripted.Bench;
import vn.lgsp.check.target.Role;

@Timeout(20)
class ResolverTest {
    private static final Duration SHORT = Duration.ofMillis(100);

    private final CountDownLatch never = new CountDownLatch(1);
    private final Resolver hanging = new Resolver(this::hang);

    private InetAddress[] hang(String host) throws UnknownHostException {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new UnknownHostException(host);
    }

    @Test
    void aHangingResolverHangsNobodyAndPilesUpNothing() {
        var before = Thread.activeCount();
        for (var i = 0; i < 5; i++) {
            assertThatThrownBy(() -> hanging.resolve("same.example", SHORT))
                    .isInstanceOfSatisfying(
                            Failure.class, f -> assertThat(f.code()).isEqualTo(TroubleCode.NAME_TIMEOUT));
        }
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(before + 1);
        for (var i = 1; i < Resolver.MOST; i++) {
            var host = "host-" + i + ".example";
            assertThatThrownBy(() -> hanging.resolve(host, Duration.ofMillis(1)))
                    .isInstanceOf(Failure.class);
        }
        assertThatThrownBy(() -> hanging.resolve("one-more.example", SHORT))
                .isInstanceOfSatisfying(Failure.class, f -> assertThat(f.code()).isEqualTo(TroubleCode.NAME_BUSY));
        never.countDown();
    }

    @Test
    void theProbeEndsWithinTheTimeForNames() {
        try (var context = Bench.at("https://slow.example").looking(hanging).context()) {
            var seen = new NetProbe(context, Bench.LIVE).resolve(Role.API);
            assertThat(seen.trouble().orElseThrow().key()).isEqualTo("trouble.name.timeout");
            assertThat(seen.tookMillis()).isBetween(350L, 2000L);
        }
        never.countDown();
    }

    @Test
    void unknownNamesAreNamed() {
        var resolver = new Resolver(host -> {
            throw new UnknownHostException(host);
        });
        try (var context = Bench.at("https://nobody.example").looking(resolver).context()) {
            var seen = new NetProbe(context, Bench.LIVE).connect(Role.API);
            assertThat(seen.trouble().orElseThrow().key()).isEqualTo("trouble.name.unknown");
        }
    }

    @Test
    void aNameIsLookedUpAgainEachTime() throws Exception {
        var resolver = new Resolver(InetAddress::getAllByName);
        assertThat(resolver.resolve("127.0.0.1", SHORT)).isNotEmpty();
        assertThat(resolver.resolve("127.0.0.1", SHORT)).isNotEmpty();
    }
}
