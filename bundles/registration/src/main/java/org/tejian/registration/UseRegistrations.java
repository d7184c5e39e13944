package org.tejian.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.directory.Caller;

/** Use registration 使用登记: certificates, marks, and the short way of small counties. */
public interface UseRegistrations {

    /** Devices within the scope that are qualified but unregistered, longest waiting first. */
    List<Device> waiting(Caller caller, int limit);

    /**
     * Registers a device in one go, at the counter: application, first check and decision by the same county supervisor.
     * Only a county with fewer than three staff may do so (rule S3).
     *
     * @param safetyManager the use unit's safety manager, printed on the form
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#NO_PASSED_REPORT} before a passed report,
     *     {@link RegistrationError#REGISTERED_ALREADY} for a second live registration, {@link RegistrationError#FOUR_EYES}
     *     in a county with three or more staff
     */
    UseRegistration register(Caller caller, UUID deviceId, String safetyManager);

    /** The live registration of a device. */
    Optional<UseRegistration> ofDevice(Caller caller, UUID deviceId);

    /** @throws org.tejian.refusal.Refusal {@link RegistrationError#REGISTRATION_UNKNOWN} when there is none within the scope */
    UseRegistration require(Caller caller, UUID registrationId);

    /** The certificate's PDF, byte-identical at each call. */
    byte[] certificate(Caller caller, UUID registrationId);

    /**
     * The proof of the change 变更证明 that a device takes to its new place.
     *
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#REGISTRATION_UNKNOWN} unless it ended by a move
     */
    byte[] proof(Caller caller, UUID registrationId);

    /**
     * The mark 使用标志 of one device, with the next inspection date as it is today.
     *
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#REGISTRATION_UNKNOWN} when the registration does not
     *     cover the device, {@link RegistrationError#MARK_NOT_VALID} when the device may not be used
     */
    byte[] mark(Caller caller, UUID registrationId, UUID deviceId);
}
