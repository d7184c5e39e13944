package org.tejian.directory;

import java.util.UUID;

/**
 * A person who works for an organisation. Four-eyes rules compare persons, not accounts.
 *
 * @param id identifier
 * @param name full name, 1 to 100 characters
 * @param organisationId the organisation worked for
 */
public record Person(UUID id, String name, UUID organisationId) {

    public Person {
        if (name.isBlank() || name.length() > 100) {
            throw new IllegalArgumentException("a person's name has 1 to 100 characters");
        }
    }
}
