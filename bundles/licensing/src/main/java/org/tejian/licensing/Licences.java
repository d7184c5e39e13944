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
     *     {@link LicensingError#LICENCE_SCOPE_EMPTY}, {@link LicensingError#LICENCE_TERM} for more than five years, which
     *     are four and an extension
     */
    Licence enter(Caller caller, Licence licence);

    /** Renews after a review; see {@link #renew(Caller, UUID, RenewalKind, LocalDate, LocalDate)}. */
    default Licence renew(Caller caller, UUID licenceId, LocalDate issuedOn, LocalDate validUntil) {
        return renew(caller, licenceId, RenewalKind.REVIEWED, issuedOn, validUntil);
    }

    /**
     * Renews: the new period follows the old one when in time, else begins on {@code issuedOn}. The time between does not
     * become valid, and the periods before are kept. A period has four years, less what an extension before it took.
     * Province licence clerks only.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#LICENCE_UNKNOWN}, {@link LicensingError#LICENCE_DATES},
     *     {@link LicensingError#LICENCE_TERM}, {@link LicensingError#RENEWAL_EARLY} more than twelve months before the end
     *     (D17A), {@link LicensingError#SELF_DECLARED_LATE}, {@link LicensingError#SELF_DECLARED_TWICE}, and
     *     {@link LicensingError#LICENCE_REVOKED} or {@link LicensingError#LICENCE_CANCELLED} for one that is gone for good
     */
    Licence renew(Caller caller, UUID licenceId, RenewalKind kind, LocalDate issuedOn, LocalDate validUntil);

    /**
     * Extends a licence that is still valid, for rebuilding or moving: at most by a year, once, and taken off the
     * following four years. Province licence clerks only.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#LICENCE_UNKNOWN},
     *     {@link LicensingError#LICENCE_REASON_NEEDED}, {@link LicensingError#EXTENSION_FORBIDDEN}, and the status of a
     *     licence that is not valid today
     */
    Licence extend(Caller caller, UUID licenceId, LocalDate validUntil, String reason);

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

    /**
     * Everything kept of one licence: for regulators of the holder's region and for the holder.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#LICENCE_UNKNOWN}, also outside of the caller's scope
     */
    LicenceFile file(Caller caller, UUID licenceId);

    /**
     * The register within the caller's scope, in the order of entry: a regulator sees the licences of the units registered
     * in its region, an agency or unit its own.
     *
     * @param after the last licence of the page before
     * @param limit 1 to 200
     */
    List<Licence> register(Caller caller, LicenceQuery query, Optional<UUID> after, int limit);

    /** All licences of a unit, newest first. */
    List<Licence> ofUnit(UUID unitId);

    /**
     * The public query: licences of the units whose name contains {@code unitName}, by unit and newest first.
     *
     * @param limit licences wanted at most, 1 to 100
     */
    List<Licence> search(String unitName, int limit);
}
