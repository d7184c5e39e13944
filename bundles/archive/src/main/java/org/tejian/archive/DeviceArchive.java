package org.tejian.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.Role;

/**
 * The one archive of devices. Regulators see devices of their region, agencies the master data of every device, units
 * their own; outside that a device is not found. Changes come from the services of registration and inspection, inside
 * their transactions; each writes history and one event.
 */
public interface DeviceArchive {

    /**
     * Enters a device in state {@link DeviceState#NOTIFIED}.
     *
     * @param acting the role in which the caller decides, for the event
     * @throws org.tejian.refusal.Refusal {@link ArchiveError#CODE_TAKEN}, {@link ArchiveError#CATALOGUE_CODE_UNKNOWN}
     */
    Device enter(Caller caller, Role acting, NewDevice device);

    /**
     * Enters a device that was found in use on site without registration, in state
     * {@link DeviceState#FOUND_UNREGISTERED}.
     *
     * @param finding where and how it was found, for the history
     * @throws org.tejian.refusal.Refusal as {@link #enter}
     */
    Device enterFound(Caller caller, Role acting, NewDevice device, String finding);

    /**
     * Lets something happen to a device. With {@link DeviceEvent#MOVE_NOTIFIED} the authority of the new place takes over
     * a device that is on its way (moving out or dismantled) from outside its scope; it names the new place in its own.
     *
     * @param change what comes with the event: an inspection brings its facts, a registration its certificate number
     * @throws org.tejian.refusal.Refusal {@link ArchiveError#TRANSITION_FORBIDDEN} when the event cannot happen in the
     *     device's state, {@link ArchiveError#DEVICE_UNKNOWN} when there is none
     * @throws IllegalArgumentException when the change does not fit the event
     */
    Device apply(Caller caller, Role acting, UUID deviceId, DeviceEvent event, DeviceChange change);

    /**
     * Puts wrong data right: county supervisors in their county, province supervisors anywhere.
     *
     * @param version the version of the device that the caller saw
     * @param reason why, kept with the old and the new values
     * @throws org.tejian.refusal.Refusal {@link ArchiveError#STALE_VERSION} when somebody changed the device since,
     *     {@link ArchiveError#CORRECTION_REASON_NEEDED}, {@link ArchiveError#CODE_TAKEN},
     *     {@link ArchiveError#DEVICE_UNKNOWN}
     */
    Device correct(Caller caller, UUID deviceId, long version, DeviceCorrection correction, String reason);

    /** The device, when within the caller's scope. */
    Optional<Device> find(Caller caller, UUID deviceId);

    /** @throws org.tejian.refusal.Refusal {@link ArchiveError#DEVICE_UNKNOWN} when there is none within the scope */
    Device require(Caller caller, UUID deviceId);

    /**
     * The device with that registration code, maker's code or certificate number (in that order, where several have it),
     * when within the scope. Small letters and full-width brackets are understood.
     */
    Optional<Device> findByNumber(Caller caller, String number);

    /**
     * A page of devices within the scope, in the order of their registration codes.
     *
     * @throws org.tejian.refusal.Refusal {@link ArchiveError#CURSOR_INVALID} when the cursor is of another query
     */
    DevicePage search(Caller caller, DeviceQuery query);

    /** How many devices within the scope are in each state; states without a device are left out. */
    Map<DeviceState, Long> countByState(Caller caller);

    /** The devices within the scope that have been longest in a state, at most {@code limit} (1 to 1000). */
    List<Device> longestIn(Caller caller, DeviceState state, int limit);

    /** The same devices, each with the moment since which it has been in that state. */
    List<StateSince> sinceIn(Caller caller, DeviceState state, int limit);

    /** Devices within the scope that count as in use and whose next inspection is due by that day, earliest first. */
    List<Device> dueBy(Caller caller, LocalDate day, int limit);

    /** The device as it was at that moment; empty when it was not in the archive yet. */
    Optional<Device> asOf(Caller caller, UUID deviceId, Instant moment);

    /** What happened to the device, oldest first. */
    List<HistoryEntry> history(Caller caller, UUID deviceId);

    /**
     * The facts the public may verify, without personal data; by registration code.
     *
     * @return empty when no such device exists
     */
    Optional<PublicDevice> publicFacts(RegistrationCode code);

    /** The same facts for a bundle that knows the device by its identifier. */
    Optional<PublicDevice> publicFacts(UUID deviceId);
}
