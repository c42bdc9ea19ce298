package vn.lgsp.check.suite.run;

import java.util.List;
import vn.lgsp.check.verdict.CheckVerdict;
import vn.lgsp.check.verdict.FactVerdict;

/** Hears how a run goes on. Called from several threads. */
public interface RunListener {

    /** The plan stands; nothing was asked yet. */
    default void planned(List<PlannedCheck> checks) {}

    /** Pre-flight saw a fact. */
    default void seen(FactVerdict fact) {}

    /** A check has its verdict. */
    default void judged(CheckVerdict verdict) {}
}
