package org.tejian.exchange;

import java.util.List;
import org.tejian.archive.UnitDevices;
import org.tejian.directory.Organisation;
import org.tejian.licensing.Licence;

/**
 * A unit at a glance.
 *
 * @param unit the unit
 * @param devices the devices it uses, in figures, within the caller's scope
 * @param licences its licences, newest first
 * @param shielded whether it holds licences and none is valid today
 * @param people how many people are known to work for it
 * @param certified how many of them hold a certificate valid today
 */
public record UnitGlance(
        Organisation unit, UnitDevices devices, List<Licence> licences, boolean shielded, long people, long certified) {

    public UnitGlance {
        licences = List.copyOf(licences);
    }
}
