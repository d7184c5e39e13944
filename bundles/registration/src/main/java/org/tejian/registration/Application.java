package org.tejian.registration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.RegionCode;

/**
 * An application for a registration or a change of one, in its life.
 *
 * @param id identifier
 * @param version counts changes
 * @param number county code + year + serial
 * @param unitId the use unit that applies
 * @param region county of the registering authority
 * @param content what was filed
 * @param filedAt when it was filed, or handed in again
 * @param state where it is
 * @param missing the one list with which it was sent back; empty before
 * @param checkedBy the person who made the first check
 * @param decidedBy the person who decided
 * @param decidedAt when it was decided
 * @param decisionReason why it was refused or withdrawn; may be empty
 * @param conflicts differences found, open ones first
 * @param registrationId the use registration it gave or changed
 */
public record Application(
        UUID id,
        long version,
        String number,
        UUID unitId,
        RegionCode region,
        NewApplication content,
        Instant filedAt,
        ApplicationState state,
        List<String> missing,
        Optional<UUID> checkedBy,
        Optional<UUID> decidedBy,
        Optional<Instant> decidedAt,
        String decisionReason,
        List<DataConflict> conflicts,
        Optional<UUID> registrationId) {

    public Application {
        missing = List.copyOf(missing);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether an unsolved difference blocks the decision. */
    public boolean blocked() {
        return conflicts.stream().anyMatch(DataConflict::open);
    }

    /** Whether one person checked and decided, which only small counties may do (rule S3). */
    public boolean onePerson() {
        return state == ApplicationState.GRANTED && checkedBy.equals(decidedBy);
    }
}
