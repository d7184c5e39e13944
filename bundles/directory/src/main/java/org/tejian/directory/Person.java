package org.tejian.directory;

import java.util.UUID;

/**
 * A person who works for an organisation. Four-eyes rules compare persons, not accounts.
 *
 * @param id identifier
 * @param name full name
 * @param organisationId the organisation worked for
 */
public record Person(UUID id, String name, UUID organisationId) {}
