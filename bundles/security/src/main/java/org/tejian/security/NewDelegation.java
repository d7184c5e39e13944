package org.tejian.security;

import java.time.LocalDate;
import java.util.UUID;
import org.tejian.directory.Role;

/**
 * What is said to delegate a role.
 *
 * @param role approver or leader
 * @param delegatorId the person whose role it is: the caller, or as the head of an agency one of its approvers
 * @param delegateId a colleague with an account
 * @param from first day, today at the earliest
 * @param until last day, at most 180 days after the first
 * @param reason why, 1 to 2,000 characters
 */
public record NewDelegation(
        Role role, UUID delegatorId, UUID delegateId, LocalDate from, LocalDate until, String reason) {}
