package vn.lgsp.check.suite;

import java.lang.reflect.Method;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import vn.lgsp.check.verdict.CheckVerdict;

/**
 * Hands each check to the {@link CheckExecutor} of its run, which invokes it on an instance of its own as often as it
 * must look; JUnit's own instance and arguments stay unused.
 */
final class SuiteExtension implements InvocationInterceptor, ParameterResolver {

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context) {
        invocation.skip();
        var id = method.getExecutable().getAnnotation(Check.class).id();
        var verdict = executor(context).verdictOf(id);
        switch (verdict.kind()) {
            case PASS, WARN -> {
                return;
            }
            case FAIL -> throw new AssertionFailedError(told(verdict));
            case TOOL_ERROR -> throw new IllegalStateException(told(verdict));
            default -> throw new TestAbortedException(told(verdict));
        }
    }

    private static CheckExecutor executor(ExtensionContext context) {
        return Objects.requireNonNull(
                context.getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(CheckExecutor.STORE))
                        .get(CheckExecutor.class, CheckExecutor.class),
                "checks run inside a ConformanceRun");
    }

    private static String told(CheckVerdict verdict) {
        return verdict.check() + " " + verdict.kind();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return true;
    }

    @Override
    public @Nullable Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return null;
    }
}
