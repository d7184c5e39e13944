package org.tejian.chain;

import java.util.Map;

/**
 * What is inspected, and who applies for it.
 *
 * @param applicant user name of the unit's account
 * @param reference how the application names it: {@code deviceId}, or {@code product}
 */
public record Subject(String applicant, Map<String, Object> reference) {}
