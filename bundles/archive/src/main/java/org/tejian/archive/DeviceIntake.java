package org.tejian.archive;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.tejian.database.IntakeResult;
import org.tejian.database.IntakeRow;
import org.tejian.directory.Caller;

/**
 * Takes many devices and old reports in at once, set-based and in the caller's transaction: the register as it was kept
 * before the platform, or kept elsewhere. Every row is checked first; then {@code decision} sees the outcome and says
 * whether the good rows are written, with history and events.
 *
 * <p>Supervisors take in devices of their own area, system administrators the first load of all.
 */
public interface DeviceIntake {

    /**
     * Takes devices in, each in the state in which the old register has it. A device is known by its registration code.
     * Of a known one name, number, place, maker, maintenance unit, date and parameters are put right when given; owner,
     * region, class, certificate, state and inspections change by their own business only, so a row that differs there is
     * refused. Identifier and version of the rows do not matter.
     *
     * @param rows read once, in order
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS}
     */
    IntakeResult devices(Caller caller, Iterator<IntakeRow<Device>> rows, Predicate<IntakeResult> decision);

    /**
     * Takes old reports in: history of devices already in the archive, known by device and number. The newest of a device
     * becomes its last inspection unless a later one is on record; its state stays.
     *
     * @param rows read once, in order
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS}
     */
    IntakeResult inspections(Caller caller, Iterator<IntakeRow<PastInspection>> rows, Predicate<IntakeResult> decision);

    /** The old reports of a device within the scope, newest first. */
    List<PastInspection> inspectionsOf(Caller caller, UUID deviceId);

    /**
     * Hands over every device that {@link DeviceArchive#search} would list, in the same order, without holding them all.
     * The query's limit and cursor do not count.
     *
     * @return how many there were
     */
    long forEach(Caller caller, DeviceQuery query, Consumer<Device> consumer);

    /** The state of the devices of these use units, within the scope; units without a device are left out. */
    Map<UUID, UnitDevices> ofUnits(Caller caller, Collection<UUID> useUnits);
}
