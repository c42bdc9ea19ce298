package vn.lgsp.check.suite;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

/**
 * A method that tests one requirement: it asks, then states what must hold. Stateless; runs on a fresh instance per
 * look. Its parameters are probes, the {@code Target} and {@link Expect}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Test
public @interface Check {

    /** Permanent id: the requirement's id, a dot, and a short name. */
    String id();

    /** Ids of checks, and facts such as {@code pre:tls:api}, that must hold first. */
    String[] needs() default {};

    /** A fact which, declared as {@code none}, makes the check not applicable. */
    String unlessNone() default "";

    /** What the check may do to the target. */
    Safety safety() default Safety.SAFE;
}
