package org.tejian.licensing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;

/** The register of certificates of persons; checked at dispatch and at signing. */
public interface PersonCertificates {

    /**
     * Enters a certificate. Province licence clerks, and agency heads for their own people.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#PERSON_CERTIFICATE_TAKEN},
     *     {@link LicensingError#PERSON_CERTIFICATE_CONTENT}
     */
    PersonCertificate enter(Caller caller, PersonCertificate certificate);

    /**
     * Renews 复审: it ends on the new day; an interval in which it was not valid stays invalid, as it then begins on
     * {@code renewedOn}. Who may enter it may renew it.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#PERSON_CERTIFICATE_UNKNOWN},
     *     {@link LicensingError#PERSON_CERTIFICATE_RENEWAL} when the new end is not after the old one or more than four
     *     years away, {@link LicensingError#PERSON_CERTIFICATE_WITHDRAWN}
     */
    PersonCertificate renew(Caller caller, UUID certificateId, LocalDate renewedOn, LocalDate validUntil);

    /**
     * Suspends, revokes or cancels with a reason; or lifts a suspension when {@code status} is empty. Province licence
     * clerks only.
     *
     * @throws org.tejian.refusal.Refusal {@link LicensingError#PERSON_CERTIFICATE_UNKNOWN},
     *     {@link LicensingError#LICENCE_DECISION}, {@link LicensingError#LICENCE_REASON_NEEDED}
     */
    PersonCertificate withdraw(Caller caller, UUID certificateId, Optional<LicenceStatus> status, String reason);

    /** All certificates of a person, the one that ends last first. */
    List<PersonCertificate> ofPerson(UUID personId);

    /** Whether the person holds an inspector's certificate for the category, valid on that day. */
    boolean mayInspect(UUID personId, String categoryLetter, LocalDate day);

    /**
     * Whether the person holds an operator's certificate for the item, valid on that day; an item of 2013 is also good
     * for what it became in 2019.
     *
     * @param itemCode code of the list of 2019, or of 2013
     */
    boolean mayOperate(UUID personId, String itemCode, LocalDate day);
}
