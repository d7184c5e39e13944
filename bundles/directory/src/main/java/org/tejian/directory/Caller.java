package org.tejian.directory;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tejian.events.Actor;
import org.tejian.refusal.Refusal;

/**
 * Who calls a service: a person, acting for an organisation, in the roles of an account. Every service takes the caller
 * as its first argument and applies role and scope itself, so that every edge has the same rules.
 *
 * @param accountId the account signed in with
 * @param person the person behind it
 * @param organisation the organisation acted for
 * @param roles the account's roles
 * @param address network address of the client, empty when there is none
 * @param actingFor the roles held by delegation 代理 only, each with the person who delegated it; they are among
 *     {@code roles}. The separation rules look at the delegate's own person (S9)
 */
public record Caller(
        UUID accountId,
        Person person,
        Organisation organisation,
        Set<Role> roles,
        String address,
        Map<Role, Person> actingFor) {

    public Caller {
        roles = Set.copyOf(roles);
        actingFor = Map.copyOf(actingFor);
        if (!roles.containsAll(actingFor.keySet())) {
            throw new IllegalArgumentException("a delegated role is among the roles");
        }
    }

    /** Somebody who acts for nobody else. */
    public Caller(UUID accountId, Person person, Organisation organisation, Set<Role> roles, String address) {
        this(accountId, person, organisation, roles, address, Map.of());
    }

    /** The same caller at that network address. */
    public Caller from(String clientAddress) {
        return new Caller(accountId, person, organisation, roles, clientAddress, actingFor);
    }

    /** Whether the caller holds that role itself, not by delegation. */
    public boolean holds(Role role) {
        return roles.contains(role) && !actingFor.containsKey(role);
    }

    /** The rows this caller sees. */
    public Scope scope() {
        return Scope.of(organisation);
    }

    /** The rows of that matter this caller sees: those of the scope, or none when no role of the caller reads the matter. */
    public Scope scope(Matter matter) {
        return reads(matter) ? scope() : Scope.NOTHING;
    }

    /** Whether a role of the caller reads that matter at all. */
    public boolean reads(Matter matter) {
        return roles.stream().anyMatch(matter.readers()::contains);
    }

    /** Whether the caller has one of these roles. */
    public boolean is(Role... allowed) {
        return Arrays.stream(allowed).anyMatch(roles::contains);
    }

    /**
     * The role of {@code allowed} in which the caller acts.
     *
     * @throws Refusal {@link DirectoryError#ROLE_FORBIDS} when the caller has none of them
     */
    public Role require(Role... allowed) {
        return Arrays.stream(allowed)
                .filter(roles::contains)
                .findFirst()
                .orElseThrow(() -> new Refusal(
                        DirectoryError.ROLE_FORBIDS,
                        Arrays.stream(allowed).map(Role::zh).collect(Collectors.joining("、")),
                        Arrays.stream(allowed).map(Role::name).collect(Collectors.joining(", "))));
    }

    /** The caller as the event log writes it down, acting in {@code role}; a delegate with the name of the delegator. */
    public Actor actor(Role role) {
        String name = Optional.ofNullable(actingFor.get(role))
                .map(delegator -> person.name() + "(代" + delegator.name() + ")")
                .orElse(person.name());
        return new Actor(accountId, person.id(), name, role.name(), organisation.id(), organisation.name(), address);
    }
}
