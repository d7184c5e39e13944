package org.tejian.registration;

import java.util.Optional;
import java.util.UUID;

/**
 * A difference between what an application declares and what the device file or the report says. It blocks the decision
 * until somebody says which one is right.
 *
 * @param id identifier
 * @param deviceId the device
 * @param field what differs, as in {@link NewApplication#declared()}
 * @param declared what the application says
 * @param recorded what the platform holds
 * @param source where the platform has it from
 * @param solution which one is right; empty while it is open
 * @param reason why that one
 */
public record DataConflict(
        UUID id,
        UUID deviceId,
        String field,
        String declared,
        String recorded,
        Source source,
        Optional<Solution> solution,
        String reason) {

    /** Where the platform has a value from. */
    public enum Source {
        /** The device file. */
        ARCHIVE,
        /** The last inspection report, as the clerk read it. */
        REPORT
    }

    /** Which value is right. */
    public enum Solution {
        /** The application's; the device file is corrected. */
        DECLARED,
        /** The platform's; the application is read with it. */
        RECORDED
    }

    /** Whether it still blocks. */
    public boolean open() {
        return solution.isEmpty();
    }
}
