package org.tejian.security;

import java.time.LocalDate;
import java.util.UUID;
import org.tejian.directory.Role;

/**
 * A delegation 代理: between two days a colleague also holds the role of an approver or leader.
 *
 * @param id identifier
 * @param role approver or leader
 * @param organisationId the organisation of both
 * @param delegatorId the person whose role it is
 * @param delegateId the person who stands in
 * @param from first day, in China
 * @param until last day, in China
 * @param reason why
 * @param ended whether it was ended before its last day
 */
public record Delegation(
        UUID id,
        Role role,
        UUID organisationId,
        UUID delegatorId,
        UUID delegateId,
        LocalDate from,
        LocalDate until,
        String reason,
        boolean ended) {}
