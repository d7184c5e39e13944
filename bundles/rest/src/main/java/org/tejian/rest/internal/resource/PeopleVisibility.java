package org.tejian.rest.internal.resource;

import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.refusal.Refusal;

/** Who may read names of people: their colleagues, the regulators of their region, and those who keep accounts. */
final class PeopleVisibility {

    private PeopleVisibility() {}

    /** @throws Refusal {@link DirectoryError#ORGANISATION_UNKNOWN} outside of the caller's scope */
    static void require(Caller caller, Organisation organisation) {
        boolean colleague = organisation.id().equals(caller.organisation().id());
        if (!colleague && !caller.scope().seesRegion(organisation.region())) {
            throw new Refusal(DirectoryError.ORGANISATION_UNKNOWN, organisation.id());
        }
    }
}
