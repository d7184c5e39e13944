package org.tejian.licensing;

import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Matter;
import org.tejian.refusal.Refusal;

/**
 * Whose licences a caller reads: everybody's where the role reads licences, else the own organisation's. Every edge asks here
 * before it shows licences or what the gate says of them.
 */
public final class LicenceVisibility {

    private LicenceVisibility() {}

    /** Whether the caller reads the licences of that unit. */
    public static boolean sees(Caller caller, UUID unitId) {
        return caller.reads(Matter.LICENCE)
                || unitId.equals(caller.organisation().id());
    }

    /** @throws Refusal {@link DirectoryError#ORGANISATION_UNKNOWN} for a unit whose licences the caller does not read */
    public static void requireUnit(Caller caller, UUID unitId) {
        if (!sees(caller, unitId)) {
            throw new Refusal(DirectoryError.ORGANISATION_UNKNOWN, unitId);
        }
    }
}
