package org.tejian.rest.internal.fakes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tejian.directory.Caller;
import org.tejian.directory.CreditCode;
import org.tejian.directory.DirectoryError;
import org.tejian.directory.Organisation;
import org.tejian.directory.OrganisationKind;
import org.tejian.directory.Organisations;
import org.tejian.directory.Person;
import org.tejian.refusal.Refusal;

/** The directory in memory, without its rules. */
public final class OrganisationsForTests implements Organisations {

    private final List<Organisation> organisations = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();

    public OrganisationsForTests know(Organisation... known) {
        organisations.addAll(List.of(known));
        return this;
    }

    public void forgetAll() {
        organisations.clear();
    }

    @Override
    public Organisation add(Caller caller, Organisation organisation, String creditCodeReason) {
        organisations.add(organisation);
        return organisation;
    }

    @Override
    public Optional<Organisation> find(UUID id) {
        return organisations.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Organisation require(UUID id) {
        return find(id).orElseThrow(() -> new Refusal(DirectoryError.ORGANISATION_UNKNOWN, id));
    }

    @Override
    public Optional<Organisation> findByCreditCode(CreditCode code) {
        return organisations.stream()
                .filter(each -> each.creditCode().equals(Optional.of(code)))
                .findFirst();
    }

    @Override
    public List<Organisation> search(String text, Optional<OrganisationKind> kind, int limit) {
        return organisations.stream()
                .filter(each -> each.name().contains(text))
                .limit(limit)
                .toList();
    }

    @Override
    public Person addPerson(Caller caller, Person person) {
        people.add(person);
        return person;
    }

    @Override
    public Optional<Person> findPerson(UUID id) {
        return people.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public Person requirePerson(UUID id) {
        return findPerson(id).orElseThrow(() -> new Refusal(DirectoryError.PERSON_UNKNOWN, id));
    }

    @Override
    public List<Person> people(UUID organisationId) {
        return people.stream()
                .filter(each -> each.organisationId().equals(organisationId))
                .toList();
    }
}
