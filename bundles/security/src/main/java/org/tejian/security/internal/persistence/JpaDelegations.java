package org.tejian.security.internal.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.aries.jpa.template.JpaTemplate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.tejian.database.MigratedSchema;
import org.tejian.database.TimeOrderedId;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.events.EventLog;
import org.tejian.refusal.Refusal;
import org.tejian.security.Delegation;
import org.tejian.security.Delegations;
import org.tejian.security.NewDelegation;
import org.tejian.security.SecurityError;
import org.tejian.security.internal.Reasons;
import org.tejian.security.internal.RememberedSessions;

/** Delegations in the schema {@code security}; accounts are asked who holds what. */
@Component
public final class JpaDelegations implements Delegations {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_DAYS = 180;

    private final Transactions transactions;
    private final DelegationTable delegations;
    private final AccountTable accounts;
    private final Organisations organisations;
    private final RememberedSessions remembered;
    private final SecurityEvents events;
    private final Clock clock;

    @Activate
    public JpaDelegations(
            @Reference Transactions transactions,
            @Reference(target = "(osgi.unit.name=security)") JpaTemplate jpa,
            @Reference EventLog log,
            @Reference Organisations organisations,
            @Reference RememberedSessions remembered,
            @Reference(target = "(schema=security)") MigratedSchema schema) {
        this(transactions, jpa, log, organisations, remembered, Clock.systemUTC());
    }

    JpaDelegations(
            Transactions transactions,
            JpaTemplate jpa,
            EventLog log,
            Organisations organisations,
            RememberedSessions remembered,
            Clock clock) {
        this.transactions = transactions;
        this.delegations = new DelegationTable(transactions);
        this.accounts = new AccountTable(transactions, jpa);
        this.organisations = organisations;
        this.remembered = remembered;
        this.events = new SecurityEvents(log);
        this.clock = clock;
    }

    @Override
    public Delegation delegate(Caller caller, NewDelegation wanted) {
        String reason = Reasons.checked(wanted.reason());
        Role role = wanted.role();
        if (role != Role.APPROVER && role != Role.LEADER) {
            throw new Refusal(SecurityError.DELEGATION_ROLE);
        }
        Role acting = mayDelegate(caller, wanted);
        refuseDates(wanted);
        return transactions.required(() -> {
            delegations.lock(wanted.delegatorId());
            refuseUnheld(caller, wanted);
            refuseStandIn(caller, wanted);
            if (delegations.overlaps(wanted.delegatorId(), role, wanted.from(), wanted.until())) {
                throw new Refusal(SecurityError.DELEGATION_OVERLAPS);
            }
            Delegation made = new Delegation(
                    TimeOrderedId.next(),
                    role,
                    caller.organisation().id(),
                    wanted.delegatorId(),
                    wanted.delegateId(),
                    wanted.from(),
                    wanted.until(),
                    reason,
                    false);
            delegations.insert(made);
            events.delegation(caller.actor(acting), "made", made, facts(made));
            forgetAfterCommit(made);
            return made;
        });
    }

    @Override
    public Delegation end(Caller caller, UUID delegationId) {
        return transactions.required(() -> {
            Delegation running = delegations
                    .find(delegationId)
                    .filter(each ->
                            each.organisationId().equals(caller.organisation().id()) && !each.ended())
                    .orElseThrow(() -> new Refusal(SecurityError.DELEGATION_UNKNOWN, delegationId));
            UUID person = caller.person().id();
            boolean concerned = person.equals(running.delegatorId()) || person.equals(running.delegateId());
            Role acting = concerned ? running.role() : caller.require(Role.AGENCY_HEAD);
            delegations.end(delegationId);
            Delegation ended = new Delegation(
                    running.id(),
                    running.role(),
                    running.organisationId(),
                    running.delegatorId(),
                    running.delegateId(),
                    running.from(),
                    running.until(),
                    running.reason(),
                    true);
            events.delegation(caller.actor(acting), "ended", ended, Map.of());
            forgetAfterCommit(ended);
            return ended;
        });
    }

    @Override
    public List<Delegation> list(Caller caller) {
        return caller.is(Role.SYSTEM_ADMINISTRATOR, Role.AUDITOR)
                ? delegations.all()
                : delegations.ofOrganisation(caller.organisation().id());
    }

    /** The delegator, or the head of the agency for an approver who cannot do it. */
    private static Role mayDelegate(Caller caller, NewDelegation wanted) {
        if (caller.person().id().equals(wanted.delegatorId())) {
            return caller.require(wanted.role());
        }
        return caller.require(wanted.role() == Role.APPROVER ? Role.AGENCY_HEAD : wanted.role());
    }

    private void refuseDates(NewDelegation wanted) {
        LocalDate today = LocalDate.now(clock.withZone(CHINA));
        if (wanted.from().isBefore(today)
                || wanted.until().isBefore(wanted.from())
                || wanted.until().isAfter(wanted.from().plusDays(LONGEST_DAYS))) {
            throw new Refusal(SecurityError.DELEGATION_DATES);
        }
    }

    /** The role must be the delegator's own by an account of this organisation. */
    private void refuseUnheld(Caller caller, NewDelegation wanted) {
        boolean held = accounts.ofPerson(
                        wanted.delegatorId(),
                        account -> account.organisationId()
                                        .equals(caller.organisation().id())
                                && account.roles().contains(wanted.role()))
                .contains(true);
        if (!held) {
            throw new Refusal(SecurityError.DELEGATION_ROLE);
        }
    }

    private void refuseStandIn(Caller caller, NewDelegation wanted) {
        Optional<Person> delegate = organisations.findPerson(wanted.delegateId());
        boolean fits = !wanted.delegateId().equals(wanted.delegatorId())
                && accounts.ofPerson(
                                wanted.delegateId(),
                                account -> account.organisationId()
                                        .equals(caller.organisation().id()))
                        .contains(true);
        if (!fits) {
            // the name of a stranger is not told
            String name = delegate.filter(person ->
                            person.organisationId().equals(caller.organisation().id()))
                    .map(Person::name)
                    .orElse(wanted.delegateId().toString());
            throw new Refusal(SecurityError.DELEGATION_PERSON, name);
        }
    }

    private void forgetAfterCommit(Delegation delegation) {
        List<UUID> ids = accounts.ofPerson(delegation.delegateId(), AccountEntity::id);
        transactions.afterCommit(() -> ids.forEach(remembered::forget));
    }

    private static Map<String, Object> facts(Delegation made) {
        return Map.of(
                "role", made.role().name(),
                "delegator", made.delegatorId().toString(),
                "delegate", made.delegateId().toString(),
                "from", made.from().toString(),
                "until", made.until().toString());
    }
}
