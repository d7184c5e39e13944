package org.tejian.rest.internal.mapping;

import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.rest.internal.wire.AccountView;
import org.tejian.rest.internal.wire.DelegationView;
import org.tejian.rest.internal.wire.Ref;
import org.tejian.rest.internal.wire.RoleChangeView;
import org.tejian.rest.internal.wire.SessionView;
import org.tejian.rest.internal.wire.SessionView.Home;
import org.tejian.rest.internal.wire.SessionView.ScopeView;
import org.tejian.rest.internal.wire.SessionView.Signed;
import org.tejian.security.Account;
import org.tejian.security.Delegation;
import org.tejian.security.RoleChange;
import org.tejian.security.Session;

/** Accounts and sessions on the wire. */
public final class AccountMapper {

    private AccountMapper() {}

    public static AccountView account(Account account, Organisations directory) {
        Ref person = person(account.personId(), directory);
        Ref organisation = new Ref(
                account.organisationId(),
                directory.find(account.organisationId()).map(Organisation::name).orElse(""));
        return new AccountView(
                account.id(),
                account.userName(),
                person,
                organisation,
                Labels.all(account.roles(), Labels::of),
                account.locked(),
                account.lockedUntil(),
                account.mustChangePassword());
    }

    public static DelegationView delegation(Delegation delegation, Organisations directory) {
        Ref organisation = new Ref(
                delegation.organisationId(),
                directory
                        .find(delegation.organisationId())
                        .map(Organisation::name)
                        .orElse(""));
        return new DelegationView(
                delegation.id(),
                Labels.of(delegation.role()),
                organisation,
                person(delegation.delegatorId(), directory),
                person(delegation.delegateId(), directory),
                delegation.from(),
                delegation.until(),
                delegation.reason(),
                delegation.ended());
    }

    public static RoleChangeView roleChange(RoleChange change, String userName) {
        return new RoleChangeView(
                change.id(),
                change.accountId(),
                userName,
                Labels.all(change.before(), Labels::of),
                Labels.all(change.after(), Labels::of),
                change.reason(),
                new Ref(change.proposedBy(), change.proposedByName()),
                change.proposedAt());
    }

    private static Ref person(UUID id, Organisations directory) {
        return new Ref(id, directory.findPerson(id).map(Person::name).orElse(""));
    }

    /** The answer to signing in: the only one that carries the token. */
    public static SessionView signedIn(Session session, String userName, Names.Lookup names) {
        return view(Optional.of(session.token()), session, userName, names);
    }

    /** The session as it is shown later. */
    public static SessionView current(Session session, String userName, Names.Lookup names) {
        return view(Optional.empty(), session, userName, names);
    }

    private static SessionView view(Optional<String> token, Session session, String userName, Names.Lookup names) {
        return new SessionView(
                token, session.expires(), session.mustChangePassword(), signed(session.caller(), userName, names));
    }

    private static Signed signed(Caller caller, String userName, Names.Lookup names) {
        Organisation organisation = caller.organisation();
        return new Signed(
                caller.accountId(),
                userName,
                caller.person().id(),
                caller.person().name(),
                new Home(
                        organisation.id(),
                        organisation.name(),
                        Labels.of(organisation.kind()),
                        names.region(organisation.region())),
                Labels.all(caller.roles(), Labels::of),
                new ScopeView(
                        caller.scope().kind().name(),
                        caller.scope().region().value(),
                        caller.scope().organisationId()));
    }
}
