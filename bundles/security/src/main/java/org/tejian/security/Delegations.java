package org.tejian.security;

import java.util.List;
import java.util.UUID;
import org.tejian.directory.Caller;

/**
 * Delegations 代理 of approvers and leaders, with dates (separation rule S9). While one runs, the delegate's accounts hold
 * the role as well; every service then asks of the delegate what it asks of anybody, the separation rules S1 and S2 by
 * person included, and the event log names both. A role held by delegation cannot be delegated.
 */
public interface Delegations {

    /**
     * Delegates a role and appends {@code security.delegation.made}.
     *
     * @throws org.tejian.refusal.Refusal {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS},
     *     {@link SecurityError#DELEGATION_ROLE}, {@link SecurityError#DELEGATION_DATES},
     *     {@link SecurityError#DELEGATION_PERSON}, {@link SecurityError#DELEGATION_OVERLAPS},
     *     {@link SecurityError#REASON_NEEDED}
     */
    Delegation delegate(Caller caller, NewDelegation delegation);

    /**
     * Ends a delegation at once: the delegator, the delegate, or the head of the agency.
     *
     * @throws org.tejian.refusal.Refusal {@link SecurityError#DELEGATION_UNKNOWN}, also for those of other
     *     organisations, {@link org.tejian.directory.DirectoryError#ROLE_FORBIDS}
     */
    Delegation end(Caller caller, UUID delegationId);

    /** The delegations of the caller's organisation, newest first; system administrators and auditors see all. */
    List<Delegation> list(Caller caller);
}
