package org.tejian.licensing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;

/** The register of licences of units, kept by the province's licence desk; anybody may query it by unit name. */
public interface Licences {

    /**
     * Enters a licence. Province licence clerks only.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#LICENCE_NUMBER_TAKEN},
     *     {@link LicensingError#LICENCE_SCOPE_EMPTY}
     */
    Licence enter(Caller caller, Licence licence);

    /**
     * Renews: the new period follows the old one when in time, else begins on {@code issuedOn}. The time between does not
     * become valid, and the periods before are kept. Province licence clerks only.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#LICENCE_UNKNOWN}, {@link LicensingError#LICENCE_DATES}, and
     *     {@link LicensingError#LICENCE_REVOKED} or {@link LicensingError#LICENCE_CANCELLED} for one that is gone for good
     */
    Licence renew(Caller caller, UUID licenceId, LocalDate issuedOn, LocalDate validUntil);

    /**
     * Suspends, revokes or cancels from today on, with a reason; or lifts a suspension when {@code status} is empty.
     * Province licence clerks only.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#LICENCE_UNKNOWN}, {@link LicensingError#LICENCE_DECISION},
     *     {@link LicensingError#LICENCE_REASON_NEEDED}
     */
    Licence withdraw(Caller caller, UUID licenceId, Optional<LicenceStatus> status, String reason);

    /** The licence with that identifier. */
    Optional<Licence> find(UUID licenceId);

    /** All licences of a unit, newest first. */
    List<Licence> ofUnit(UUID unitId);

    /**
     * The public query: licences of the units whose name contains {@code unitName}, by unit and newest first.
     *
     * @param limit licences wanted at most, 1 to 100
     */
    List<Licence> search(String unitName, int limit);
}
