package org.tejian.registration;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.archive.Device;
import org.tejian.directory.Caller;

/** Use registration 使用登记: from the passed report to the certificate. */
public interface UseRegistrations {

    /** Devices within the scope that are qualified but unregistered, longest waiting first. */
    List<Device> waiting(Caller caller, int limit);

    /**
     * Registers a device: number, certificate as PDF, device in use, one transaction. County supervisor of the place.
     *
     * @param safetyManager the use unit's safety manager, printed on the form
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#NO_PASSED_REPORT} before a passed report,
     *     {@link RegistrationError#REGISTERED_ALREADY} for a second live registration
     */
    UseRegistration register(Caller caller, UUID deviceId, String safetyManager);

    /** The live registration of a device. */
    Optional<UseRegistration> ofDevice(Caller caller, UUID deviceId);

    /** The certificate's PDF, byte-identical at each call. */
    byte[] certificate(Caller caller, UUID registrationId);
}
