package vn.lgsp.check.suite;

import vn.lgsp.check.verdict.CheckVerdict;

/** Runs the checks of one run, each once. Found by the extension in the launcher session's store. */
public interface CheckExecutor {

    /** The namespace of the store in which a run leaves its executor. */
    String STORE = "lgsp-check";

    /** The verdict of a check; runs it if it has not begun, waits if another thread is at it. */
    CheckVerdict verdictOf(String check);
}
