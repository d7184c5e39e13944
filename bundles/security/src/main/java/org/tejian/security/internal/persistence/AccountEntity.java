package org.tejian.security.internal.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;
import org.tejian.directory.Person;
import org.tejian.directory.Role;
import org.tejian.security.Account;
import org.tejian.security.internal.LockOut;

/**
 * One row of {@code security.account}. Life: opened; locked and unlocked by an administrator; locked for a while by failed
 * sign-ins, which a successful one forgets.
 */
@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "organisation_id")
    private String organisationId;

    /** Comma-separated. */
    @Column(name = "roles")
    private String roles;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "must_change")
    private boolean mustChange;

    /** By an administrator. */
    @Column(name = "locked")
    private boolean locked;

    /** By failed sign-ins. */
    @Column(name = "locked_until")
    private OffsetDateTime lockedUntil;

    @Column(name = "failures")
    private int failures;

    @Column(name = "first_failure_at")
    private OffsetDateTime firstFailureAt;

    @Column(name = "password_changed_at")
    private OffsetDateTime passwordChangedAt;

    /** Bearer tokens issued up to then are not taken. */
    @Column(name = "tokens_from")
    private OffsetDateTime tokensFrom;

    @Version
    @Column(name = "version")
    private int version;

    protected AccountEntity() {}

    AccountEntity(UUID id, String userName, Person person, Set<Role> roles) {
        this.id = id.toString();
        this.userName = userName;
        this.personId = person.id().toString();
        this.organisationId = person.organisationId().toString();
        this.roles = text(roles);
        this.passwordChangedAt = Instant.now().atOffset(ZoneOffset.UTC);
        this.tokensFrom = Instant.EPOCH.atOffset(ZoneOffset.UTC);
    }

    Account account(Instant now) {
        return new Account(
                id(),
                userName,
                UUID.fromString(personId),
                UUID.fromString(organisationId),
                roles(),
                lockedAt(now),
                lockedByFailuresAt(now) && !locked ? Optional.of(lockedUntil.toInstant()) : Optional.empty(),
                mustChange);
    }

    UUID id() {
        return UUID.fromString(id);
    }

    UUID personId() {
        return UUID.fromString(personId);
    }

    UUID organisationId() {
        return UUID.fromString(organisationId);
    }

    String userName() {
        return userName;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean mustChange() {
        return mustChange;
    }

    Set<Role> roles() {
        return roles(roles);
    }

    void grant(Set<Role> granted) {
        roles = text(granted);
    }

    void setPassword(String hash, boolean changeAtNextSignIn, Instant now) {
        passwordHash = hash;
        mustChange = changeAtNextSignIn;
        passwordChangedAt = now.atOffset(ZoneOffset.UTC);
    }

    /** The same password, hashed at another cost. */
    void renewHash(String hash) {
        passwordHash = hash;
    }

    Instant passwordChangedAt() {
        return passwordChangedAt.toInstant();
    }

    /** Whether a bearer token issued then is still taken; tokens tell the second, not more. */
    boolean takesTokenOf(Instant issuedAt) {
        return issuedAt.isAfter(tokensFrom.toInstant().truncatedTo(ChronoUnit.SECONDS));
    }

    void endTokens(Instant now) {
        tokensFrom = now.atOffset(ZoneOffset.UTC);
    }

    boolean lockedAt(Instant now) {
        return locked || lockedByFailuresAt(now);
    }

    void lock() {
        locked = true;
    }

    void unlock() {
        locked = false;
        lockedUntil = null;
        forgetFailures();
    }

    /** Counts a failed sign-in; whether it locked the account. */
    boolean fail(Instant now, LockOut lockOut) {
        if (firstFailureAt == null || !now.isBefore(firstFailureAt.toInstant().plus(lockOut.within()))) {
            firstFailureAt = now.atOffset(ZoneOffset.UTC);
            failures = 0;
        }
        failures++;
        if (failures < lockOut.failures()) {
            return false;
        }
        lockedUntil = now.plus(lockOut.lockedFor()).atOffset(ZoneOffset.UTC);
        forgetFailures();
        return true;
    }

    void forgetFailures() {
        failures = 0;
        firstFailureAt = null;
    }

    private boolean lockedByFailuresAt(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil.toInstant());
    }

    static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
    }

    static Set<Role> roles(String text) {
        return Arrays.stream(text.split(",")).map(Role::valueOf).collect(Collectors.toSet());
    }
}
