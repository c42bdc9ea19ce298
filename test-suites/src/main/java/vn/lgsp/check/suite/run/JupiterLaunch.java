package vn.lgsp.check.suite.run;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.engine.support.store.Namespace;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import vn.lgsp.check.suite.CheckExecutor;

/**
 * One launch of the Jupiter engine over planned methods, in a session of its own. Nothing is registered automatically
 * and nothing is configured from outside.
 */
final class JupiterLaunch {
    private final CancellationToken cancellation = CancellationToken.create();
    private final Map<String, Throwable> failures = new ConcurrentHashMap<>();

    /** Runs the checks; whatever is not booked in the executor by then failed outside of it or did not run. */
    void run(List<PlannedCheck> checks, CheckExecutor executor, int threads) {
        var config = LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JupiterTestEngine())
                .build();
        var discovery = LauncherDiscoveryRequestBuilder.request()
                .enableImplicitConfigurationParameters(false)
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
                .configurationParameter("junit.jupiter.execution.parallel.config.executor-service", "FORK_JOIN_POOL")
                .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
                .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
                .configurationParameter(
                        "junit.jupiter.execution.parallel.config.fixed.parallelism", Integer.toString(threads))
                .selectors(checks.stream()
                        .map(c -> selectMethod(c.method().getDeclaringClass(), c.method()))
                        .toList())
                .build();
        try (var session = LauncherFactory.openSession(config)) {
            session.getStore().put(Namespace.create(CheckExecutor.STORE), CheckExecutor.class, executor);
            session.getLauncher()
                    .execute(LauncherExecutionRequestBuilder.request(discovery)
                            .cancellationToken(cancellation)
                            .listeners(new Failures())
                            .build());
        }
    }

    /** Lets running checks end and starts no other. */
    void cancel() {
        cancellation.cancel();
    }

    /** Why the check, or the class around it, failed in JUnit. */
    Optional<Throwable> failure(PlannedCheck check) {
        return Optional.ofNullable(failures.get(key(
                        check.method().getDeclaringClass().getName(),
                        check.method().getName())))
                .or(() -> Optional.ofNullable(
                        failures.get(check.method().getDeclaringClass().getName())));
    }

    private static String key(String type, String method) {
        return type + "#" + method;
    }

    private final class Failures implements TestExecutionListener {
        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            var failure = result.getThrowable();
            if (result.getStatus() != TestExecutionResult.Status.FAILED || failure.isEmpty()) {
                return;
            }
            test.getSource().ifPresent(source -> {
                if (source instanceof MethodSource m) {
                    failures.put(key(m.getClassName(), m.getMethodName()), failure.get());
                } else if (source instanceof ClassSource c) {
                    failures.put(c.getClassName(), failure.get());
                }
            });
        }
    }
}
