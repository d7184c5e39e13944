package org.tejian.licensing;

import java.util.UUID;

/**
 * A certificate and who holds it, by name.
 *
 * @param unitId the organisation the person works for
 * @param personName the person's name, 1 to 100 characters
 * @param certificate the certificate; its person does not matter
 */
public record HeldCertificate(UUID unitId, String personName, PersonCertificate certificate) {

    public HeldCertificate {
        if (personName.isBlank() || personName.length() > 100) {
            throw new IllegalArgumentException("a person's name has 1 to 100 characters");
        }
    }
}
