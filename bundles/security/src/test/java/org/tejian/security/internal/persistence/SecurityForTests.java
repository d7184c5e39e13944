package org.tejian.security.internal.persistence;

import java.util.Optional;
import java.util.Set;
import org.tejian.database.EmbeddedDatabaseForTests;
import org.tejian.database.TimeOrderedId;
import org.tejian.directory.Caller;
import org.tejian.directory.JpaForTests;
import org.tejian.directory.Organisation;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.directory.Regions;
import org.tejian.directory.Role;
import org.tejian.directory.internal.CachedRegions;
import org.tejian.directory.internal.persistence.JpaOrganisations;
import org.tejian.events.EventLogForTests;
import org.tejian.security.Account;
import org.tejian.security.Accounts;
import org.tejian.security.internal.BearerTokens;
import org.tejian.security.internal.BuiltIn;
import org.tejian.security.internal.ClockForTests;
import org.tejian.security.internal.ConfigForTests;
import org.tejian.security.internal.PasswordAuthority;
import org.tejian.security.internal.PasswordHashing;
import org.tejian.security.internal.RememberedSessions;
import org.tejian.security.internal.SecurityConfig;

/** Directory and security on one database, put together as in the platform. */
public final class SecurityForTests implements AutoCloseable {

    public static final String PASSWORD = "correct-horse-1";

    public final EmbeddedDatabaseForTests database = EmbeddedDatabaseForTests.fresh()
            .migrated("directory", Organisations.class)
            .migrated("security", Accounts.class);
    public final JpaForTests jpa = new JpaForTests(database);
    public final EventLogForTests log = new EventLogForTests();
    public final ClockForTests clock = new ClockForTests();
    public final ConfigForTests config = ConfigForTests.remembering(5);
    public final PasswordHashing hashing = new PasswordHashing(config);
    public final RememberedSessions remembered = new RememberedSessions();
    public final Regions regions = new CachedRegions(jpa.transactions(), database.schema("directory"));
    public final Organisations organisations = new JpaOrganisations(
            jpa.transactions(), jpa.template("directory"), log, regions, database.schema("directory"));
    public final JpaAccounts accounts = new JpaAccounts(
            jpa.transactions(),
            jpa.template("security"),
            log,
            organisations,
            regions,
            hashing,
            remembered,
            database.schema("security"),
            config);
    public final JpaRoleChanges roleChanges = new JpaRoleChanges(
            jpa.transactions(), jpa.template("security"), log, organisations, remembered, database.schema("security"));
    public final JpaDelegations delegations =
            new JpaDelegations(jpa.transactions(), jpa.template("security"), log, organisations, remembered, clock);
    public final PasswordSignIn signIn = with(remembered, Optional.empty(), Optional.empty(), config);

    /** Another node of the platform: the same database, other memory. */
    PasswordSignIn anotherNode() {
        return with(new RememberedSessions(), Optional.empty(), Optional.empty(), config);
    }

    /** Sign-in with a directory, an identity provider, another configuration. */
    public PasswordSignIn with(
            RememberedSessions memory,
            Optional<PasswordAuthority> directory,
            Optional<BearerTokens> provider,
            SecurityConfig settings) {
        return new PasswordSignIn(
                jpa.transactions(),
                jpa.template("security"),
                log,
                organisations,
                hashing,
                memory,
                directory,
                provider,
                settings,
                clock);
    }

    /** Empties all tables and enters 信息中心. */
    public Caller reset() {
        database.execute("truncate security.account, security.delegation, directory.organisation cascade");
        Caller console = accounts.console();
        organisations.add(console, BuiltIn.operator(BuiltIn.province(regions)), "");
        log.clear();
        return accounts.console();
    }

    public Organisation enter(Organisation organisation) {
        return organisations.add(accounts.console(), organisation, "");
    }

    public Account open(String userName, Organisation organisation, Role... roles) {
        Person person =
                organisations.addPerson(accounts.console(), new Person(TimeOrderedId.next(), "李四", organisation.id()));
        return accounts.open(accounts.console(), userName, person.id(), Set.of(roles), PASSWORD, false);
    }

    @Override
    public void close() {
        jpa.close();
        database.close();
    }
}
