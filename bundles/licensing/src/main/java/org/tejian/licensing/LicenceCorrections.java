package org.tejian.licensing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tejian.directory.Caller;

/** Corrections of the register of licences, made and confirmed by the licence clerks of the province (rule S8). */
public interface LicenceCorrections {

    /**
     * Corrects a licence: at once when that opens the gate to nothing, else once a second person has confirmed it.
     *
     * @param version the version of the licence that the caller saw
     * @param reason why, kept with the old and the new record
     * @throws org.tejian.refusal.Refusal {@link LicensingError#LICENCE_UNKNOWN}, {@link LicensingError#LICENCE_CHANGED},
     *     {@link LicensingError#LICENCE_REASON_NEEDED}, {@link LicensingError#LICENCE_SCOPE_EMPTY},
     *     {@link LicensingError#LICENCE_DATES}, {@link LicensingError#LICENCE_TERM},
     *     {@link LicensingError#LICENCE_NUMBER_TAKEN}, {@link LicensingError#CORRECTION_EMPTY} when nothing would change,
     *     {@link LicensingError#CORRECTION_WAITS} when another correction of this licence waits
     */
    LicenceCorrection propose(Caller caller, UUID licenceId, long version, CorrectedLicence content, String reason);

    /**
     * Applies a correction that waits.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#CORRECTION_UNKNOWN},
     *     {@link LicensingError#CORRECTION_DECIDED}, {@link LicensingError#SECOND_PERSON_NEEDED} for the person who asked
     *     for it, {@link LicensingError#LICENCE_CHANGED} when the licence has changed since, and
     *     {@link LicensingError#LICENCE_NUMBER_TAKEN}
     */
    LicenceCorrection confirm(Caller caller, UUID correctionId);

    /**
     * Drops a correction that waits; the person who asked for it may do so too.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#CORRECTION_UNKNOWN},
     *     {@link LicensingError#CORRECTION_DECIDED}, {@link LicensingError#LICENCE_REASON_NEEDED}
     */
    LicenceCorrection reject(Caller caller, UUID correctionId, String reason);

    /** @throws org.tejian.refusal.Refusal {@link LicensingError#CORRECTION_UNKNOWN} */
    LicenceCorrection require(Caller caller, UUID correctionId);

    /**
     * Corrections, oldest first.
     *
     * @param states states wanted; empty for all
     * @param after the last one of the page before
     * @param limit 1 to 200
     */
    List<LicenceCorrection> list(Caller caller, Set<LicenceCorrection.State> states, Optional<UUID> after, int limit);
}
