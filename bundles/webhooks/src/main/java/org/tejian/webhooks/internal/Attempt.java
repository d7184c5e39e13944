package org.tejian.webhooks.internal;

import java.util.OptionalInt;

/**
 * How a call went.
 *
 * @param status HTTP status of the answer; empty when there was none
 * @param problem what was wrong; empty when nothing was
 */
record Attempt(OptionalInt status, String problem) {

    private static final int LONGEST = 300;
    private static final int GONE = 410;

    Attempt {
        problem = problem.length() > LONGEST ? problem.substring(0, LONGEST) : problem;
    }

    static Attempt answered(int status) {
        boolean good = status >= 200 && status <= 299;
        return new Attempt(OptionalInt.of(status), good ? "" : "answered " + status);
    }

    static Attempt failed(String problem) {
        return new Attempt(OptionalInt.empty(), problem);
    }

    boolean succeeded() {
        return problem.isEmpty();
    }

    /** The receiver wants nothing more of this. */
    boolean refusedForGood() {
        return status.isPresent() && status.getAsInt() == GONE;
    }
}
