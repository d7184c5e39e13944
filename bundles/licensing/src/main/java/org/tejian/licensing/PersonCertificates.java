package org.tejian.licensing;

import java.time.LocalDate;
import java.util.List;
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

    /** All certificates of a person, the one that ends last first. */
    List<PersonCertificate> ofPerson(UUID personId);

    /** Whether the person holds an inspector's certificate for the category, valid on that day. */
    boolean mayInspect(UUID personId, String categoryLetter, LocalDate day);
}
