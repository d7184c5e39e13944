package org.tejian.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Applications for use registration and for its changes, from filing through the first check to the decision. A county
 * with three or more staff needs two people for it (rule S3); what one person checked and decided in a smaller county goes
 * on the nightly list of its prefecture.
 *
 * <p>Every method refuses with {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS} and, where the application is not
 * the caller's, {@link RegistrationError#APPLICATION_UNKNOWN}; with {@link RegistrationError#APPLICATION_STATE} when the
 * application is not where the step begins.
 */
public interface Applications {

    /**
     * Files an application: the use unit's manager for its own devices, a county clerk or supervisor on paper.
     *
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#APPLICATION_CONTENT} naming every wrong field,
     *     {@link RegistrationError#NO_PASSED_REPORT}, {@link RegistrationError#REGISTERED_ALREADY} or
     *     {@link RegistrationError#DEVICE_STATE} when a device is not where the kind begins,
     *     {@link RegistrationError#APPLICATION_OPEN} when another application about a device is open
     */
    Application file(Caller caller, NewApplication content);

    /** Hands in again what was sent back; kind and devices stay. */
    Application complete(Caller caller, UUID id, NewApplication content);

    /** First check: compares what is declared with the device file and says what differs. County clerk or supervisor. */
    Application check(Caller caller, UUID id);

    /**
     * Adds a difference that the clerk found between the application and the report.
     *
     * @param field what differs, as in {@link NewApplication#declared()}
     */
    Application dispute(Caller caller, UUID id, UUID deviceId, String field, String declared, String reported);

    /**
     * Says which value is right. When the declared one is, the device file is corrected, which takes a county supervisor.
     *
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#CONFLICT_UNKNOWN}, {@link RegistrationError#REASON_NEEDED}
     */
    Application solve(Caller caller, UUID id, UUID conflictId, DataConflict.Solution solution, String reason);

    /**
     * Sends back with one list of all that is missing, once. County clerk or supervisor.
     *
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#RETURNED_ALREADY} the second time
     */
    Application sendBack(Caller caller, UUID id, List<String> missing);

    /**
     * Grants, with everything that follows for the device and its certificate. County supervisor.
     *
     * @throws org.tejian.refusal.Refusal {@link RegistrationError#FOUR_EYES}, {@link RegistrationError#CONFLICTS_OPEN},
     *     {@link RegistrationError#INSPECTION_NOT_VALID} for resuming or use beyond the design life without a valid
     *     inspection, and whatever the archive refuses
     */
    Application grant(Caller caller, UUID id);

    /** Refuses with a reason. County supervisor. */
    Application refuse(Caller caller, UUID id, String reason);

    /** Takes back what is not decided yet. The use unit. */
    Application withdraw(Caller caller, UUID id, String reason);

    /** The application, when within the scope. */
    Optional<Application> find(Caller caller, UUID id);

    /** @throws org.tejian.refusal.Refusal {@link RegistrationError#APPLICATION_UNKNOWN} */
    Application require(Caller caller, UUID id);

    /** Applications in these states within the scope, oldest first, after the one named by {@code after}. */
    List<Application> list(Caller caller, Set<ApplicationState> states, Optional<UUID> after, int limit);

    /** What one person checked and decided on that day in the caller's prefecture or province (rule S3). */
    List<Application> onePersonDecisions(Caller caller, LocalDate day);
}
