package org.tejian.inspection.testkit;

import java.util.List;

/** Whether a test run writes what it otherwise compares: {@code -Dtejian.write=golden,readme}. */
final class Writing {

    private Writing() {}

    static boolean wanted(String what) {
        return List.of(System.getProperty("tejian.write", "").split(",")).contains(what);
    }
}
