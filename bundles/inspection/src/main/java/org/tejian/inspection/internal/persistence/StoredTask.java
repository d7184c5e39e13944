package org.tejian.inspection.internal.persistence;

import org.tejian.directory.Caller;
import org.tejian.inspection.InspectionTask;
import org.tejian.inspection.PersonRef;

/**
 * A task as its row holds it.
 *
 * @param task the task; what it waits for is not filled in
 * @param needsPlugin whether its edition needs Java of its plugin
 * @param contractorLicence number of the licence under which the supervised work is done; may be empty
 * @param unitRepresentative who signed for the unit on site; empty before
 */
public record StoredTask(
        InspectionTask task, boolean needsPlugin, String contractorLicence, String unitRepresentative) {

    /** Whether that person inspects. */
    public boolean inspectedBy(Caller caller) {
        return task.inspectors().stream()
                .map(PersonRef::id)
                .anyMatch(caller.person().id()::equals);
    }
}
