package org.tejian.security.internal.persistence;

import org.tejian.directory.Caller;
import org.tejian.directory.Organisations;
import org.tejian.events.Actor;

/** Puts together who is behind an account. */
final class Callers {

    private final Organisations organisations;

    Callers(Organisations organisations) {
        this.organisations = organisations;
    }

    Caller of(AccountEntity account, String address) {
        return new Caller(
                account.id(),
                organisations.requirePerson(account.personId()),
                organisations.require(account.organisationId()),
                account.roles(),
                address);
    }

    /** The person behind an account as the event log writes it down, in no role. */
    Actor owner(Caller caller) {
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
