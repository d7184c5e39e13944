package org.tejian.inspection;

import java.util.UUID;

/**
 * A person as the papers name them.
 *
 * @param id identifier in the directory
 * @param name name at that time
 */
public record PersonRef(UUID id, String name) {}
