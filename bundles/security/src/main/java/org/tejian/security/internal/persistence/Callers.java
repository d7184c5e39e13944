package org.tejian.security.internal.persistence;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.tejian.database.Transactions;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.events.Actor;

/** Puts together who is behind an account, with the roles held for others today. */
final class Callers {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Organisations organisations;
    private final DelegationTable delegations;
    private final Clock clock;

    Callers(Transactions transactions, Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.delegations = new DelegationTable(transactions);
        this.clock = clock;
    }

    Caller of(AccountEntity account, String address) {
        Map<Role, Person> actingFor = new EnumMap<>(Role.class);
        delegations
                .held(account.personId(), account.organisationId(), LocalDate.now(clock.withZone(CHINA)))
                .forEach((role, delegator) -> actingFor.put(role, organisations.requirePerson(delegator)));
        Set<Role> own = account.roles();
        actingFor.keySet().removeAll(own);
        Set<Role> roles = EnumSet.copyOf(own);
        roles.addAll(actingFor.keySet());
        return new Caller(
                account.id(),
                organisations.requirePerson(account.personId()),
                organisations.require(account.organisationId()),
                roles,
                address,
                actingFor);
    }

    /** The person behind an account as the event log writes it down, in no role. */
    static Actor owner(Caller caller) {
        return new Actor(
                caller.accountId(),
                caller.person().id(),
                caller.person().name(),
                "",
                caller.organisation().id(),
                caller.organisation().name(),
                caller.address());
    }
}
